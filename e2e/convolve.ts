import Fraction from 'fraction.js';

/** A matrix of exact numbers, row by row. */
export type Rows = readonly (readonly Fraction[])[];

export interface Convolution {
	/** One matrix a channel. */
	readonly input: readonly Rows[];
	/** One matrix a channel that the filter reads. */
	readonly kernel: readonly Rows[];
	/** The first channel that the filter reads. */
	readonly firstChannel?: number;
	readonly stride?: readonly [down: number, right: number];
	readonly dilation?: readonly [down: number, right: number];
	readonly padding?: Readonly<Record<'top' | 'left' | 'bottom' | 'right', number>>;
	readonly paddingMode?: 'zeros' | 'reflect' | 'replicate' | 'circular';
	readonly rotated?: boolean;
	readonly bias?: Fraction;
}

const unpadded = { top: 0, left: 0, bottom: 0, right: 0 };

/** The index that a place outside of 0 … length − 1 takes its number from; null for a zero. */
function source(
	place: number,
	length: number,
	mode: NonNullable<Convolution['paddingMode']>
): number | null {
	if (place >= 0 && place < length) return place;
	if (mode === 'zeros') return null;
	if (mode === 'replicate') return place < 0 ? 0 : length - 1;
	if (mode === 'circular') return place < 0 ? place + length : place - length;
	return place < 0 ? -place : 2 * (length - 1) - place;
}

/**
 * One output map of a convolution, written for these tests alone and as plainly as can be: pad the
 * whole input first, then sum over every patch.
 */
export function convolve({
	input,
	kernel,
	firstChannel = 0,
	stride = [1, 1],
	dilation = [1, 1],
	padding = unpadded,
	paddingMode = 'zeros',
	rotated = false,
	bias = new Fraction(0)
}: Convolution): Rows {
	const [height, width] = [input[0].length, input[0][0].length];
	const padded = input.map((rows) =>
		Array.from({ length: padding.top + height + padding.bottom }, (_, r) =>
			Array.from({ length: padding.left + width + padding.right }, (_, c) => {
				const row = source(r - padding.top, height, paddingMode);
				const column = source(c - padding.left, width, paddingMode);
				return row === null || column === null ? new Fraction(0) : rows[row][column];
			})
		)
	);
	const weights = rotated
		? kernel.map((rows) => rows.map((row) => row.toReversed()).toReversed())
		: kernel;
	const [kernelHeight, kernelWidth] = [weights[0].length, weights[0][0].length];
	const places = (length: number, axis: 0 | 1, kernelLength: number) => {
		const reach = dilation[axis] * (kernelLength - 1);
		const starts = Array.from({ length }, (_, start) => start);
		return starts.filter((start) => start % stride[axis] === 0 && start + reach < length);
	};
	return places(padded[0].length, 0, kernelHeight).map((top) =>
		places(padded[0][0].length, 1, kernelWidth).map((left) =>
			weights
				.flatMap((rows, channel) =>
					rows.flatMap((row, down) =>
						row.map((weight, right) =>
							padded[firstChannel + channel][top + dilation[0] * down][
								left + dilation[1] * right
							].mul(weight)
						)
					)
				)
				.reduce((total, product) => total.add(product), bias)
		)
	);
}
