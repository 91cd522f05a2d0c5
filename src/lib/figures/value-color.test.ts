import { interpolateLab, rgb } from 'd3';
import { describe, expect, it } from 'vitest';
import { luminance, valueColor } from './value-color';
import ramps from './value-ramp.json';

function contrast(a: string, b: string): number {
	const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
}

const values = Array.from({ length: 401 }, (_, i) => i / 200 - 1);

describe('valueColor', () => {
	it('prints every value with a contrast of at least 4.5', () => {
		for (const value of values) {
			const { fill, text } = valueColor(value, 1);
			expect(contrast(fill, text), `at ${value}`).toBeGreaterThanOrEqual(4.5);
		}
	});

	it('grows brighter with the size of the value, on both sides of zero', () => {
		for (const sign of [1, -1]) {
			const brightness = values
				.filter((value) => value >= 0)
				.map((value) => luminance(valueColor(sign * value, 1).fill));
			expect(new Set(brightness).size).toBeGreaterThan(50);
			expect(brightness).toEqual(brightness.toSorted((a, b) => a - b));
		}
	});

	it('stays at the end of the scale beyond it, and is zero on an empty one', () => {
		expect(valueColor(5, 1)).toEqual(valueColor(1, 1));
		expect(valueColor(-5, 1)).toEqual(valueColor(-1, 1));
		expect(valueColor(3, 0)).toEqual(valueColor(0, 1));
	});

	it.each(['positive', 'negative'] as const)('runs evenly through Lab when %s', (side) => {
		const last = ramps[side].length - 1;
		const sign = side === 'positive' ? 1 : -1;
		const ramp = ramps[side].map((_, level) => valueColor(sign * level, last).fill);
		const mix = interpolateLab(ramp[0], ramp[ramp.length - 1]);
		ramp.forEach((color, level) => {
			expect(color).toBe(rgb(mix(level / (ramp.length - 1))).formatHex());
		});
	});
});
