import { describe, expect, it } from 'vitest';
import { Drawing } from './drawing.svelte';
import { MNIST_SIDE, asMnist } from './mnist-frame';

const ink = (image: Float32Array) => image.reduce((sum, value) => sum + value, 0);
const spot = { x: 6, y: 6 };

describe('a drawing', () => {
	it('draws only while the pen is down', () => {
		const drawing = new Drawing();
		drawing.penTo([spot]);
		expect(ink(drawing.pixels)).toBe(0);
		drawing.penDown(spot);
		const dot = ink(drawing.pixels);
		expect(dot).toBeGreaterThan(0);
		drawing.penTo([{ x: 12, y: 6 }]);
		expect(ink(drawing.pixels)).toBeGreaterThan(dot);
		drawing.penUp();
		const line = drawing.pixels;
		drawing.penTo([{ x: 20, y: 20 }]);
		expect(drawing.pixels).toBe(line);
	});

	it('takes back stroke by stroke, and what was cleared', () => {
		const drawing = new Drawing();
		expect(drawing.canUndo).toBe(false);
		drawing.penDown(spot);
		drawing.penTo([{ x: 9, y: 9 }]);
		drawing.penUp();
		const first = drawing.pixels;
		drawing.penDown({ x: 20, y: 20 });
		drawing.undo();
		expect(drawing.pixels).toBe(first);
		drawing.clear();
		expect(ink(drawing.pixels)).toBe(0);
		drawing.undo();
		expect(drawing.pixels).toBe(first);
		drawing.undo();
		expect(ink(drawing.pixels)).toBe(0);
		expect(drawing.canUndo).toBe(false);
	});

	it('takes back a picture that was brought, and how the one before was handed on', () => {
		const drawing = new Drawing();
		drawing.isCentred = true;
		drawing.penDown(spot);
		expect(drawing.isPenDown).toBe(true);
		const drawn = drawing.pixels;
		const brought = new Float32Array(MNIST_SIDE ** 2).fill(0.5);
		drawing.replace(brought, false);
		expect(drawing.isPenDown).toBe(false);
		expect(drawing.image).toBe(brought);
		drawing.undo();
		expect(drawing.pixels).toBe(drawn);
		expect(drawing.isCentred).toBe(true);
	});

	it('draws broader with a thicker brush and with more pressure', () => {
		const dots = [
			['fine', 0.5],
			['medium', 0.5],
			['medium', 1],
			['thick', 1]
		] as const;
		const inks = dots.map(([brush, pressure]) => {
			const drawing = new Drawing();
			drawing.brush = brush;
			drawing.penDown(spot, pressure);
			return ink(drawing.pixels);
		});
		expect(inks).toEqual(inks.toSorted((a, b) => a - b));
		expect(new Set(inks).size).toBe(inks.length);
	});

	it('is handed on as drawn, or as MNIST would have it', () => {
		const drawing = new Drawing();
		drawing.penDown(spot);
		expect(drawing.image).toBe(drawing.pixels);
		drawing.isCentred = true;
		expect(drawing.image).toEqual(asMnist(drawing.pixels, MNIST_SIDE));
		expect(drawing.image).not.toEqual(drawing.pixels);
	});
});
