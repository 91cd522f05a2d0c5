import { requirePositiveInteger } from '../errors';

/**
 * How many stamps reach each cell of an endless axis through `layers` transposed convolutions alike,
 * one after the other, each stamp counting as often as what it is stamped by: one period of
 * stride^layers cells. Cells that a stamp begins at come first. Along two axes counts multiply.
 * Throws an EngineError for an argument that is no positive integer.
 */
export function stampPattern(kernel: number, stride: number, layers = 1): number[] {
	for (const [argument, value] of Object.entries({ kernel, stride, layers }))
		requirePositiveInteger('stampPattern', argument, value);
	let pattern = [1];
	for (let layer = 0; layer < layers; layer++) {
		const given = pattern;
		const next = new Array<number>(given.length * stride).fill(0);
		// A stamp of cell i gives to the cells i · stride + u; i goes round with the period.
		given.forEach((count, cell) => {
			for (let u = 0; u < kernel; u++) next[(cell * stride + u) % next.length] += count;
		});
		pattern = next;
	}
	return pattern;
}
