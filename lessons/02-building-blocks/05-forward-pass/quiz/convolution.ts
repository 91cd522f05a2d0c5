import { elementCount, resolveConv2d } from '$lib/engine';
import { integer, pick } from '$lib/quiz/random';
import type { Random } from '$lib/quiz/random';

/** A convolution of square maps with odd kernels, padded so that the size stays. */
export interface DrawnConvolution {
	readonly channels: number;
	readonly filters: number;
	readonly side: number;
	readonly kernel: number;
}

/** Draws a convolution of a usual size. */
export function drawConvolution(random: Random): DrawnConvolution {
	return {
		channels: pick(random, [3, 4, 8, 16]),
		filters: pick(random, [6, 10, 12, 20]),
		side: 2 * integer(random, 4, 12),
		kernel: pick(random, [3, 5])
	};
}

/** What it makes and costs. */
export function costOf({ channels, filters, side, kernel }: DrawnConvolution) {
	const { outputShape, weightShape, termsPerCell } = resolveConv2d(
		[1, channels, side, side],
		[filters, channels, kernel, kernel],
		{ padding: (kernel - 1) / 2 }
	);
	const weights = elementCount(weightShape);
	const cells = elementCount(outputShape);
	return {
		...{ weights, cells, products: termsPerCell },
		parameters: weights + filters,
		multiplyAdds: cells * termsPerCell
	};
}
