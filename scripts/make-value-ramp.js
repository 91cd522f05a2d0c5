/**
 * Writes src/lib/figures/value-ramp.json, the colours of the scale of signed values: D3 computes them
 * here, so that a page carries the colours and not the colour science. Each is written as what it adds to the red, green
 * and blue of the one before, which compresses to a quarter of the colours. `node scripts/make-value-ramp.js`
 */
import { interpolateLab } from 'd3';
import { writeFileSync } from 'node:fs';

const ZERO = '#151820';
const ENDS = { positive: '#fff6e6', negative: '#ff6b81' };
/** Levels that each half of the scale is cut into. */
const LEVELS = 64;

/** @param {string} color such as rgb(21, 24, 32) */
const parts = (color) => (color.match(/\d+/g) ?? []).map(Number);

const ramps = Object.entries(ENDS).map(([name, end]) => {
	const mix = interpolateLab(ZERO, end);
	const colors = Array.from({ length: LEVELS + 1 }, (_, level) => parts(mix(level / LEVELS)));
	const steps = colors.map((color, level) =>
		color.map((part, channel) => part - (colors[level - 1]?.[channel] ?? 0))
	);
	return [name, steps];
});

writeFileSync(
	'src/lib/figures/value-ramp.json',
	`${JSON.stringify(Object.fromEntries(ramps), null, '\t')}\n`
);
