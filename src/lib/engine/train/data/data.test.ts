import { describe, expect, it } from 'vitest';
import { EngineError } from '../../errors';
import { seededRandom } from '../../random';
import { moveImage } from './augment';
import { batches } from './batches';
import { parseIdx } from './idx';
import { labelledImages, mnistNormalization } from './labelled-images';

const idx = (shape: number[], data: number[]) =>
	Uint8Array.from([
		...[0, 0, 8, shape.length],
		...shape.flatMap((n) => [0, 0, n >> 8, n]),
		...data
	]);

describe('parseIdx', () => {
	it('reads extents, highest byte first, and bytes', () => {
		const { shape, data } = parseIdx(idx([2, 1, 3], [1, 2, 3, 4, 5, 255]));
		expect(shape).toEqual([2, 1, 3]);
		expect([...data]).toEqual([1, 2, 3, 4, 5, 255]);
		expect(parseIdx(idx([300], new Array<number>(300).fill(7))).shape).toEqual([300]);
	});

	it('reads a part of a larger buffer', () => {
		const whole = Uint8Array.from([9, 9, ...idx([2], [3, 4])]);
		expect([...parseIdx(whole.subarray(2)).data]).toEqual([3, 4]);
	});

	it.each([
		['nothing', [], 'begins with the bytes of nothing'],
		['another format', [1, 2, 8, 1], 'begins with the bytes 1 2 8 1, not with 0 0 8'],
		['other numbers', [0, 0, 13, 1, 0, 0, 0, 1, 5], 'begins with the bytes 0 0 13 1'],
		['a file that is cut off', [...idx([3], [1, 2])], 'has 2 numbers where 3 asks for 3'],
		['a head that is cut off', [0, 0, 8, 2, 0, 0, 0, 1], 'extents']
	])('refuses %s', (_, bytes, message) => {
		const parse = () => parseIdx(Uint8Array.from(bytes));
		expect(parse).toThrow(EngineError);
		expect(parse).toThrow(message);
	});
});

describe('labelledImages', () => {
	const images = parseIdx(idx([2, 1, 2], [0, 255, 51, 0]));

	it('normalises pixels and knows what black has become', () => {
		const labels = parseIdx(idx([2], [4, 9]));
		const set = labelledImages(images, labels, { mean: 0.5, deviation: 0.25 });
		expect([...set.pixels]).toEqual([-2, 2, Math.fround(-1.2), -2]);
		expect([...set.labels]).toEqual([4, 9]);
		expect([set.count, set.height, set.width, set.background]).toEqual([2, 1, 2, -2]);
	});

	it('refuses another number of labels', () => {
		const labels = parseIdx(idx([3], [1, 2, 3]));
		expect(() => labelledImages(images, labels, mnistNormalization)).toThrow(
			'labels of shape 3 do not go with images of shape 2×1×2'
		);
	});
});

describe('moveImage', () => {
	const cells = [1, 2, 3, 4, 5, 6, 7, 8, 9];
	const moved = (angle: number, down: number, right: number) => {
		const target = new Float32Array(9);
		const plane = { array: Float32Array.from([0, ...cells]), start: 1, height: 3, width: 3 };
		moveImage(plane, { angle, down, right }, -1, target, 0);
		return Array.from(target, (value) => Math.round(value * 1e5) / 1e5);
	};

	it('leaves an image that does not move', () => {
		expect(moved(0, 0, 0)).toEqual(cells);
	});

	it('shifts down and right, and fills up with the background', () => {
		expect(moved(0, 1, 0)).toEqual([-1, -1, -1, 1, 2, 3, 4, 5, 6]);
		expect(moved(0, 0, 1)).toEqual([-1, 1, 2, -1, 4, 5, -1, 7, 8]);
		expect(moved(0, 0, -0.5)).toEqual([1.5, 2.5, 1, 4.5, 5.5, 2.5, 7.5, 8.5, 4]);
	});

	it('turns a quarter clockwise', () => {
		expect(moved(Math.PI / 2, 0, 0)).toEqual([7, 4, 1, 8, 5, 2, 9, 6, 3]);
	});
});

describe('batches', () => {
	const count = 7;
	const set = labelledImages(
		parseIdx(
			idx(
				[count, 1, 2],
				Array.from({ length: 2 * count }, (_, k) => k)
			)
		),
		parseIdx(
			idx(
				[count],
				Array.from({ length: count }, (_, k) => k)
			)
		),
		{ mean: 0, deviation: 1 / 255 }
	);
	const labelsOf = (seed: number, number: number) => {
		const source = batches(set, 3, seededRandom(seed));
		return Array.from({ length: number }, () => [...source.next().value.labels]);
	};

	it('goes through the images in another order every epoch, each with its label', () => {
		const source = batches(set, 3, seededRandom(1));
		const epochs = [0, 1].map((expected) => {
			const seen = [0, 1].flatMap(() => {
				const { x, labels, epoch } = source.next().value;
				expect(epoch).toBe(expected);
				labels.forEach((label, place) => {
					expect(x[2 * place]).toBeCloseTo(2 * label, 4);
					expect(x[2 * place + 1]).toBeCloseTo(2 * label + 1, 4);
				});
				return [...labels];
			});
			expect(new Set(seen).size).toBe(6);
			return seen;
		});
		expect(epochs[0]).not.toEqual(epochs[1]);
	});

	it('is the same for the same seed, and another for another', () => {
		expect(labelsOf(5, 6)).toEqual(labelsOf(5, 6));
		expect(labelsOf(5, 6)).not.toEqual(labelsOf(6, 6));
	});

	it('moves images if it is told to', () => {
		const still = batches(set, count, seededRandom(3), { shift: 0, angle: 0 }).next().value;
		expect(new Set(Array.from(still.x, Math.round)).size).toBe(14);
		const source = batches(set, count, seededRandom(3), { shift: 2, angle: 0.1 });
		const { x, labels } = source.next().value;
		expect(Array.from(x)).not.toEqual(
			Array.from(labels, (label) => [2 * label, 2 * label + 1]).flat()
		);
	});

	it('refuses a size that is no positive integer', () => {
		expect(() => batches(set, 0, seededRandom(1)).next()).toThrow(
			'size 0 is not a positive integer'
		);
	});
});
