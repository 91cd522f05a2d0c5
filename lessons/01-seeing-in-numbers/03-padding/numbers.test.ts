import { expect, it } from 'vitest';
import { numbers } from './numbers';

it('the text speaks of the numbers that it was written for', () => {
	expect(numbers).toEqual({
		inputSize: '5×5',
		kernelSize: '3×3',
		windows: 9,
		valid: { corner: 1, edge: 3, center: 9, output: '3×3' },
		same: { corner: 4, edge: 6, center: 9, output: '5×5' },
		full: { corner: 9, edge: 9, center: 9, output: '7×7' },
		afterTwo: '1×1',
		samePadding: { en: '1, 2, 3', zh: '1、2、3' },
		evenBefore: 0,
		evenAfter: 1,
		evenBothSides: '6×6',
		evenNone: '4×4',
		sameStride: '3×3',
		oneSided: '4×4',
		flat: '9',
		blurCorner: '4',
		blurEdge: '6',
		blurInner: '9',
		slope: '8',
		slopeEdge: { zeros: '44', reflect: '0', replicate: '4', circular: '−12' }
	});
});
