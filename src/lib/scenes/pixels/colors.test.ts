import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels, hexOf, paintLayer, planeLooks, shownColor } from './colors';
import type { Rgb } from './colors';

const anyLevel = fc.integer({ min: 0, max: 255 });
const anyColor: fc.Arbitrary<Rgb> = fc.tuple(anyLevel, anyLevel, anyLevel);

describe('the planes of a picture', () => {
	it('as light of their colours add up to the picture', () => {
		fc.assert(
			fc.property(anyColor, (color) => {
				const planes = channels.map((channel) => shownColor(color, channel, 'light'));
				expect(color.map((_, i) => planes.reduce((sum, plane) => sum + plane[i], 0))).toEqual(
					color
				);
			})
		);
	});

	it('as brightness are grey', () => {
		expect(shownColor([200, 88, 51], 'green', 'grey')).toEqual([88, 88, 88]);
	});

	it('are painted pixel by pixel', () => {
		const from = { data: Uint8ClampedArray.from([200, 88, 51, 255, 1, 2, 3, 255]) };
		for (const look of planeLooks)
			for (const layer of ['all', ...channels] as const) {
				const to = { data: new Uint8ClampedArray(8) };
				paintLayer(from, layer, look, to);
				const expected = [
					...shownColor([200, 88, 51], layer, look),
					255,
					...shownColor([1, 2, 3], layer, look),
					255
				];
				expect([...to.data]).toEqual(expected);
			}
	});

	it('name colours as CSS does', () => {
		expect(hexOf([200, 8, 51])).toBe('#c80833');
	});
});
