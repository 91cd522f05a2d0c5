import { elementCount, indexAt, offset, rational, tensor } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';

/** A tensor of the shape that holds the old numbers where it has their places, and else the sample's. */
export function grown(
	shape: readonly number[],
	sample: (index: readonly number[]) => number,
	old?: Tensor<Rational>
): Tensor<Rational> {
	const data = Array.from({ length: elementCount(shape) }, (_, place) => {
		const index = indexAt(shape, place);
		const isKept = old?.shape.every((extent, axis) => index[axis] < extent);
		if (!old || !isKept) return rational.from(sample(index));
		return old.data[offset(old.shape, index)];
	});
	return tensor(shape, data);
}
