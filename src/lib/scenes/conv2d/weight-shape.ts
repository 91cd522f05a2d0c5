import { rational, tensor } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { kernelRows } from './kernels';
import type { KernelId } from './kernels';

/** The extents of a weight that the reader can change. */
export interface WeightExtent {
	readonly outChannels: number;
	readonly inChannels: number;
	readonly height: number;
	readonly width: number;
}

/** What further filters of a layer start from, so that each of them sees something else. */
const fillers: readonly KernelId[] = ['sobelX', 'sobelY', 'laplacian', 'gaussian'];

export function extentOf({ shape }: Tensor<Rational>): WeightExtent {
	const [outChannels, inChannels, height, width] = shape;
	return { outChannels, inChannels, height, width };
}

/** The cell of a kernel that lies at (row, column) once it is centred in another size; zero outside. */
function centred(
	rows: readonly (readonly Rational[])[],
	size: WeightExtent,
	row: number,
	column: number
) {
	const top = Math.floor((size.height - rows.length) / 2);
	const left = Math.floor((size.width - rows[0].length) / 2);
	return rows[row - top]?.[column - left] ?? rational.zero;
}

/**
 * The weight in another shape: kernels keep their middle, an added channel repeats the last one,
 * an added filter starts as one of the gallery's kernels.
 */
export function resizeWeight(weight: Tensor<Rational>, size: WeightExtent): Tensor<Rational> {
	const from = extentOf(weight);
	const kernelAt = (filter: number, channel: number): Rational[][] => {
		if (filter >= from.outChannels) return kernelRows(fillers[filter % fillers.length]);
		const ic = Math.min(channel, from.inChannels - 1);
		const start = (filter * from.inChannels + ic) * from.height * from.width;
		return Array.from({ length: from.height }, (_, row) =>
			weight.data.slice(start + row * from.width, start + (row + 1) * from.width)
		);
	};
	const data: Rational[] = [];
	for (let oc = 0; oc < size.outChannels; oc++)
		for (let ic = 0; ic < size.inChannels; ic++) {
			const kernel = kernelAt(oc, ic);
			for (let kh = 0; kh < size.height; kh++)
				for (let kw = 0; kw < size.width; kw++) data.push(centred(kernel, size, kh, kw));
		}
	return tensor([size.outChannels, size.inChannels, size.height, size.width], data);
}
