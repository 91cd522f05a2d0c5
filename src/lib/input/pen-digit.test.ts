import { describe, expect, it, test } from 'vitest';
import { digitBytes, sampleDigits } from '$lib/samples/digits';
import { drawSegment } from './brush';
import { dilate, invert, open } from './grey-plane';
import type { GreyPlane } from './grey-plane';
import { asMnist, inkBox, MNIST_BOX, MNIST_SIDE } from './mnist-frame';
import { penDigit } from './pen-digit';
import { overGround } from './read-digit';
import { strokeWidth } from './strokes';

const sampleOf = (digit: number): GreyPlane => ({
	width: MNIST_SIDE,
	height: MNIST_SIDE,
	data: Float32Array.from(digitBytes(digit), (byte) => byte / 255)
});

const plane = (width: number, height: number, at: (x: number, y: number) => number): GreyPlane => ({
	width,
	height,
	data: Float32Array.from({ length: width * height }, (_, index) =>
		at(index % width, Math.floor(index / width))
	)
});

/** A sample in ink on paper, six times as large, above the middle of a tall page. */
function onPaper(digit: number, paper: (x: number, y: number) => number): GreyPlane {
	const { data } = sampleOf(digit);
	const times = 6;
	return plane(200, 260, (x, y) => {
		const [column, row] = [x - 10, y - 20].map((place) => Math.floor(place / times));
		const isInside = column >= 0 && row >= 0 && column < MNIST_SIDE && row < MNIST_SIDE;
		return paper(x, y) * (1 - 0.7 * (isInside ? data[row * MNIST_SIDE + column] : 0));
	});
}

const meanDifference = (a: Float32Array, b: Float32Array) =>
	a.reduce((sum, value, index) => sum + Math.abs(value - b[index]), 0) / a.length;

describe('a digit of a picture, as MNIST has it', () => {
	it.each(sampleDigits)('MNIST’s own %i stays as it is', (digit) => {
		const found = penDigit(sampleOf(digit));
		expect(found?.done).toEqual({
			isInverted: false,
			isStretched: false,
			isCleaned: false,
			isThickened: false
		});
		const most = found?.image.map((value, at) => Math.abs(value - sampleOf(digit).data[at]));
		expect(Math.max(...(most ?? [1]))).toBeLessThan(0.05);
	});

	it.each(sampleDigits)('%i in ink on paper in uneven light is found', (digit) => {
		const grain = (x: number, y: number) => 0.02 * Math.sin(12.9898 * x + 78.233 * y);
		const light = (x: number, y: number) => 0.95 - 0.0016 * x - 0.0008 * y + grain(x, y);
		const found = penDigit(onPaper(digit, light));
		expect(found?.done).toMatchObject({ isInverted: true, isStretched: true });
		const image = found?.image ?? new Float32Array();
		expect(image).toHaveLength(MNIST_SIDE ** 2);
		expect(meanDifference(image, sampleOf(digit).data)).toBeLessThan(0.12);
	});

	it('takes away specks and what comes in from the border', () => {
		const clean = onPaper(4, () => 0.9);
		const isDirt = (x: number, y: number) => y > 250 || (x > 180 && x < 183 && y > 200 && y < 204);
		const dirty = plane(200, 260, (x, y) => (isDirt(x, y) ? 0.2 : clean.data[y * 200 + x]));
		const found = penDigit(dirty);
		expect(found?.done).toEqual({ ...penDigit(clean)?.done, isCleaned: true });
		const image = found?.image ?? new Float32Array();
		expect(meanDifference(image, penDigit(clean)?.image ?? image)).toBeLessThan(0.02);
	});

	it('thickens the strokes of a fine pen, and lets the digit fill the box', () => {
		const side = 220;
		const image = new Float32Array(side ** 2);
		drawSegment(image, side, { x: 60, y: 40 }, { x: 150, y: 40 }, 1.5);
		drawSegment(image, side, { x: 150, y: 40 }, { x: 100, y: 180 }, 1.5);
		const found = penDigit(invert({ width: side, height: side, data: image }));
		expect(found?.done.isThickened).toBe(true);
		const framed = found?.image ?? new Float32Array();
		const { width, height } = inkBox(framed, MNIST_SIDE) ?? { width: 0, height: 0 };
		expect(Math.max(width, height)).toBe(MNIST_BOX);
		const drawn = { width: MNIST_SIDE, height: MNIST_SIDE, data: framed };
		expect(strokeWidth(drawn)).toBeGreaterThan(1.2);
		expect(Math.max(...asMnist(image, side))).toBeLessThan(Math.max(...framed));
	});

	it.each([
		['one grey', plane(90, 60, () => 0.4)],
		['a slope of light', plane(90, 60, (x) => 0.5 + x / 250)],
		['grain', plane(90, 60, (x, y) => 0.8 + 0.03 * Math.sin(x * 12.9898 + y * 78.233))],
		['a single pixel', plane(1, 1, () => 1)],
		['a line of pixels', plane(40, 1, () => 0)]
	])('finds nothing on %s', (_, picture) => {
		expect(penDigit(picture) === null).toBe(true);
	});
});

test('opening keeps what is broad and takes away what is narrow', () => {
	const bars = plane(30, 12, (x) => (x < 9 || x === 20 || x === 21 ? 1 : 0.25));
	const opened = open(bars, 2);
	expect([...opened.data.slice(0, 30)]).toEqual(
		Array.from({ length: 30 }, (_, x) => (x < 9 ? 1 : 0.25))
	);
});

test('dilation takes the greatest around each pixel', () => {
	const picture = plane(11, 7, (x, y) => ((x * 7 + y * 13) % 10) / 10);
	const naive = plane(11, 7, (x, y) => {
		const near = picture.data.filter(
			(_, index) => Math.abs((index % 11) - x) <= 2 && Math.abs(Math.floor(index / 11) - y) <= 2
		);
		return Math.max(...near);
	});
	expect(dilate(picture, 2)).toEqual(naive);
});

test.each([2, 5, 9])('strokes %i pixels wide are about that wide', (width) => {
	const bar = plane(120, 40, (x, y) => (y >= 10 && y < 10 + width && x > 4 && x < 115 ? 1 : 0));
	expect(strokeWidth(bar)).toBeGreaterThan(width * 0.9);
	expect(strokeWidth(bar)).toBeLessThanOrEqual(width);
});

test.each([
	['dark', 0, 1],
	['light', 255, 0]
])('%s ink without a ground is set off from one', (_, level, ground) => {
	const data = Uint8ClampedArray.from([level, level, level, 255, level, level, level, 0]);
	const { data: shown } = overGround({ data, width: 2, height: 1 });
	expect([...shown]).toEqual([1 - ground, ground]);
});
