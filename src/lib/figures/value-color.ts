import { interpolateLab, lab } from 'd3';

/**
 * The one scale of signed values: brightness is size, hue is sign. Zero is black, positive values
 * brighten to a warm white, so that a picture looks like itself, and negative values to rose.
 * White and rose stay apart for every kind of colour vision, and the sign is printed in the cell.
 */
const ZERO = '#151820';
const POSITIVE = '#fff6e6';
const NEGATIVE = '#ff6b81';

/** Levels that each half of the scale is cut into, so that a colour is a look-up. */
const LEVELS = 64;

export interface ValueColor {
	readonly fill: string;
	/** Black or white, whichever has the higher contrast with the fill. */
	readonly text: string;
}

/** Lightness L* at which black and white contrast equally with a colour. */
const MIDDLE_LIGHTNESS = 49.5;

function ramp(end: string): readonly ValueColor[] {
	const mix = interpolateLab(ZERO, end);
	return Array.from({ length: LEVELS + 1 }, (_, level) => {
		const fill = mix(level / LEVELS);
		return { fill, text: lab(fill).l > MIDDLE_LIGHTNESS ? '#000' : '#fff' };
	});
}

const positive = ramp(POSITIVE);
const negative = ramp(NEGATIVE);

/** The colour of `value` on a scale that reaches from −extent to extent; beyond it, the end's. */
export function valueColor(value: number, extent: number): ValueColor {
	const part = extent > 0 ? Math.min(Math.abs(value) / extent, 1) : 0;
	return (value < 0 ? negative : positive)[Math.round(part * LEVELS)];
}
