/** Where the wheel of hues begins, in degrees. */
const START = 55;
const WHOLE = 360;

/** The hue of one of `count` shared weights, in degrees, all equally far apart. */
export function hueOf(weight: number, count: number): number {
	return Math.round(START + (WHOLE * weight) / count) % WHOLE;
}
