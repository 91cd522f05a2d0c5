import { describe, expect, it, test } from 'vitest';
import { pixelByKey, pixelUnder } from './crosshair';
import type { CrosshairKey } from './crosshair';

const key = (name: string, held: Partial<CrosshairKey> = {}): CrosshairKey => {
	return { key: name, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held };
};

describe('keys move a crosshair', () => {
	test.each([
		['ArrowUp', false, [49, 60]],
		['ArrowDown', false, [51, 60]],
		['ArrowLeft', false, [50, 59]],
		['ArrowRight', true, [50, 70]]
	])('%s, with Shift: %s', (name, shiftKey, pixel) => {
		expect(pixelByKey([50, 60], key(name, { shiftKey }), 512)).toEqual(pixel);
	});

	it('and stop at the edge', () => {
		expect(pixelByKey([3, 60], key('ArrowUp', { shiftKey: true }), 512)).toEqual([0, 60]);
		expect(pixelByKey([3, 511], key('ArrowRight'), 512)).toEqual([3, 511]);
	});

	it('but leave every other key to the page', () => {
		expect(pixelByKey([3, 3], key('PageDown'), 512)).toBeNull();
		expect(pixelByKey([3, 3], key('ArrowLeft', { altKey: true }), 512)).toBeNull();
	});
});

describe('the pixel under a point', () => {
	const box = { left: 100, top: 50, width: 256, height: 256 };

	test.each([
		[100, 50, [0, 0]],
		[228, 178, [256, 256]],
		[355.9, 305.9, [511, 511]],
		[20, 900, [511, 0]]
	])('%d, %d', (clientX, clientY, pixel) => {
		expect(pixelUnder({ clientX, clientY }, box, 512)).toEqual(pixel);
	});
});
