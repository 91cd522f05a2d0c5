/** The part of the values that a signed scale reaches at least; the rest are drawn like its ends. */
const REACHED = 0.995;
const BINS = 2048;
/** What a scale may end at, times a power of ten, so that it stays put while a weight is dragged. */
const ENDS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] as const;

/** The least round number that is not below a positive `value`: 356 → 400. */
export function roundUp(value: number): number {
	const power = 10 ** Math.floor(Math.log10(value));
	const end = ENDS.find((candidate) => candidate * power >= value * (1 - 1e-9)) ?? 10;
	return Number((end * power).toPrecision(2));
}

/**
 * Finds where a signed scale should end: at a round number, beyond all but half a percent of the
 * values in size, so that a few extremes do not leave the rest in the dark. Its memory is reused.
 */
export class ExtentFinder {
	readonly #bins = new Uint32Array(BINS);

	/** The extent for `values`, none of which is larger in size than `bound`. */
	of(values: Float32Array, bound: number): number {
		if (bound <= 0) return 1;
		const bins = this.#bins.fill(0);
		const factor = (BINS - 1) / bound;
		for (const value of values) bins[(Math.abs(value) * factor) | 0]++;

		let rest = values.length * REACHED;
		let bin = -1;
		while (rest > 0 && bin < BINS - 1) rest -= bins[++bin];
		// A picture that is empty but for a few lines: what there is decides.
		if (bin === 0) bin = bins.findLastIndex((count) => count > 0);
		return bin === 0 ? roundUp(bound) : roundUp((bin + 1) / factor);
	}
}
