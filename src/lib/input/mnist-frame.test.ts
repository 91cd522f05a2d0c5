import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitBytes, sampleDigits } from '$lib/samples/digits';
import { drawSegment } from './brush';
import type { GreyImage } from './brush';
import { MNIST_BOX, MNIST_CENTRE, MNIST_SIDE, asMnist, centreOfMass, inkBox } from './mnist-frame';

const anyPlace = fc.double({ min: 4, max: 24, noNaN: true });
const anySpot = fc.record({ x: anyPlace, y: anyPlace });
const noBox = { left: 0, top: 0, width: 0, height: 0 };
/** Pictures of a few strokes. */
const anyPicture: fc.Arbitrary<GreyImage> = fc
	.array(fc.tuple(anySpot, anySpot, fc.double({ min: 0.7, max: 2, noNaN: true })), {
		minLength: 1,
		maxLength: 4
	})
	.map((strokes) => {
		const image = new Float32Array(MNIST_SIDE ** 2);
		for (const [from, to, radius] of strokes) drawSegment(image, MNIST_SIDE, from, to, radius);
		return image;
	});

describe('a drawing framed as MNIST does', () => {
	it('has its longer side 20 pixels long, and keeps its proportions', () => {
		fc.assert(
			fc.property(anyPicture, (picture) => {
				const [before, after] = [picture, asMnist(picture, MNIST_SIDE)].map(
					(image) => inkBox(image, MNIST_SIDE) ?? noBox
				);
				expect(Math.max(after.width, after.height)).toBe(MNIST_BOX);
				const factor = MNIST_BOX / Math.max(before.width, before.height);
				expect(Math.abs(after.width - before.width * factor)).toBeLessThanOrEqual(1);
				expect(Math.abs(after.height - before.height * factor)).toBeLessThanOrEqual(1);
			})
		);
	});

	it('balances within half a pixel of row 14, column 14, unless it would be cut off', () => {
		fc.assert(
			fc.property(anyPicture, (picture) => {
				const framed = asMnist(picture, MNIST_SIDE);
				const { left, top, width, height } = inkBox(framed, MNIST_SIDE) ?? noBox;
				const ends = [
					[left, MNIST_SIDE - left - width],
					[top, MNIST_SIDE - top - height]
				];
				centreOfMass(framed, MNIST_SIDE).forEach((place, axis) => {
					if (Math.min(...ends[axis]) > 0)
						expect(Math.abs(place - MNIST_CENTRE)).toBeLessThanOrEqual(0.5 + 1e-4);
				});
			})
		);
	});

	it('does not mind where on the pad it was drawn', () => {
		const place = (x: number, y: number) => {
			const image = new Float32Array(MNIST_SIDE ** 2);
			drawSegment(image, MNIST_SIDE, { x, y }, { x: x + 3, y: y + 9 }, 1.2);
			return asMnist(image, MNIST_SIDE);
		};
		expect(place(3, 3)).toEqual(place(20, 14));
	});

	it('leaves an empty picture empty', () => {
		const empty = new Float32Array(MNIST_SIDE ** 2);
		expect(asMnist(empty, MNIST_SIDE)).toEqual(empty);
	});

	it.each(sampleDigits)('leaves MNIST’s own %i as it is', (digit) => {
		const image = Float32Array.from(digitBytes(digit), (byte) => byte / 255);
		const { width, height } = inkBox(image, MNIST_SIDE) ?? noBox;
		expect(Math.max(width, height)).toBe(MNIST_BOX);
		expect(asMnist(image, MNIST_SIDE)).toEqual(image);
	});
});
