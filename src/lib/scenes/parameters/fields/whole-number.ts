/** A number as it is written in a URL by hand: an integer, perhaps with decimals that are too many. */
export const numberForm = /^-?\d+(\.\d+)?$/;

/** The number that a text of that form says; never −0. */
export function toNumber(text: string): number {
	return Number(text) + 0;
}

/** The whole number from `min` to `max` that is nearest to `value`. */
export function clampInteger(value: number, min: number, max: number): number {
	return Math.min(Math.max(Math.round(value) + 0, min), max);
}
