import { describe, expect, it } from 'vitest';
import { receptiveFieldBottomUp } from '$lib/engine';
import type { FieldWindow } from '$lib/engine';
import {
	addsOnePerLayer,
	forgotMinusOne,
	forgotStride,
	kernelProduct,
	strideOfOwnLayer
} from './field';

const layer = (kernel: number, stride: number): FieldWindow => ({
	...{ kernel, stride, dilation: 1, paddingBefore: 0 }
});

/** Jumps of 1, 2 and 2 below the layers, 2, 2 and 6 above them. */
const tower = [layer(3, 2), layer(5, 1), layer(2, 3)];

describe('misconceptions about receptive fields, on paper', () => {
	it.each([
		// 1 + 2·1 + 4·2 + 1·2
		['none', (windows) => receptiveFieldBottomUp(windows)[2].size, 13],
		['kernelProduct', kernelProduct, 30],
		// 1 + 2·2 + 4·2 + 1·6
		['strideOfOwnLayer', strideOfOwnLayer, 19],
		// 1 + 2 + 4 + 1
		['forgotStride', forgotStride, 8],
		// 3·1 + 5·2 + 2·2
		['forgotMinusOne', forgotMinusOne, 17],
		['addsOnePerLayer', addsOnePerLayer, 4]
	] as const satisfies readonly [string, (windows: readonly FieldWindow[]) => number, number][])(
		'%s',
		(_, mistake, expected) => {
			expect(mistake(tower)).toBe(expected);
		}
	);
});
