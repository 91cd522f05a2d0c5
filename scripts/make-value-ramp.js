/**
 * Writes src/lib/figures/value-ramp.json, the colours of the scale of signed values: D3 computes them
 * here, so that a page carries the colours and not the colour science. `node scripts/make-value-ramp.js`
 */
import { interpolateLab } from 'd3';
import { writeFileSync } from 'node:fs';

const ZERO = '#151820';
const ENDS = { positive: '#fff6e6', negative: '#ff6b81' };
/** Levels that each half of the scale is cut into. */
const LEVELS = 64;

/** @param {string} color such as rgb(21, 24, 32) */
const hex = (color) =>
	`#${(color.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;

const ramps = Object.entries(ENDS).map(([name, end]) => {
	const mix = interpolateLab(ZERO, end);
	return [name, Array.from({ length: LEVELS + 1 }, (_, level) => hex(mix(level / LEVELS)))];
});

writeFileSync(
	'src/lib/figures/value-ramp.json',
	`${JSON.stringify(Object.fromEntries(ramps), null, '\t')}\n`
);
