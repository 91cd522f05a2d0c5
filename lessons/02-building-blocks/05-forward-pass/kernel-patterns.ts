/** A pattern of brightness on the cells of a kernel, counted from its middle. */
export type Pattern = (row: number, column: number) => number;

/** Bright above, dark below. */
export const brightAbove: Pattern = (row) => -Math.sign(row);
/** A stroke from the lower left to the upper right, and darkness away from it. */
export const risingStroke: Pattern = (row, column) => (Math.abs(row + column) <= 1 ? 1 : -1);

/** The values less their mean, so that brightness alone counts for nothing. */
function centred(values: readonly number[]): readonly number[] {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return values.map((value) => value - mean);
}

/** How well a square kernel fits a pattern, from −1 to 1: the correlation of their numbers. */
export function fitOf(kernel: readonly number[], side: number, pattern: Pattern): number {
	const middle = (side - 1) / 2;
	const weights = centred(kernel);
	const drawn = centred(
		kernel.map((_, place) => pattern(Math.floor(place / side) - middle, (place % side) - middle))
	);
	const product = weights.reduce((sum, weight, place) => sum + weight * drawn[place], 0);
	return product / (Math.hypot(...weights) * Math.hypot(...drawn));
}

/** The kernel, counted from 0, that fits a pattern best, and how well. */
export function bestFit(
	kernels: readonly (readonly number[])[],
	side: number,
	pattern: Pattern
): { readonly kernel: number; readonly fit: number } {
	const fits = kernels.map((kernel) => fitOf(kernel, side, pattern));
	const fit = Math.max(...fits);
	return { kernel: fits.indexOf(fit), fit };
}
