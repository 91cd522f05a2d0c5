import ramps from './value-ramp.json';

export interface ValueColor {
	readonly fill: string;
	/** Black or white, whichever is easier to read on the fill. */
	readonly text: string;
}

/** The relative luminance at which black and white contrast equally with a colour (WCAG 2.2). */
const MIDDLE_LUMINANCE = 0.179;

/** Relative luminance of a colour `#rrggbb`, as WCAG 2.2 defines it. */
export function luminance(color: string): number {
	const [red, green, blue] = [1, 3, 5].map((at) => {
		const part = parseInt(color.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const withText = (fill: string): ValueColor => ({
	fill,
	text: luminance(fill) > MIDDLE_LUMINANCE ? '#000000' : '#ffffff'
});
/** The colours of a ramp, of which each is written as what it adds to the one before. */
function colorsOf(steps: readonly (readonly number[])[]): readonly ValueColor[] {
	let color: readonly number[] = [0, 0, 0];
	return steps.map((step) => {
		color = color.map((part, channel) => part + step[channel]);
		return withText(`#${color.map((part) => part.toString(16).padStart(2, '0')).join('')}`);
	});
}
const positive = colorsOf(ramps.positive);
const negative = colorsOf(ramps.negative);

/**
 * The one scale of signed values: brightness is size, hue is sign. Zero is black, positive values
 * brighten to a warm white, so that a picture looks like itself, and negative values to rose. White
 * and rose stay apart for every kind of colour vision, and the sign is printed in the cell.
 *
 * Gives the colour of `value` on a scale from −extent to extent; beyond it, the end's.
 */
export function valueColor(value: number, extent: number): ValueColor {
	const part = extent > 0 ? Math.min(Math.abs(value) / extent, 1) : 0;
	const ramp = value < 0 ? negative : positive;
	return ramp[Math.round(part * (ramp.length - 1))];
}
