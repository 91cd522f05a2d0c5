import type { Rational, Tensor } from '$lib/engine';
import type { Cell } from '$lib/figures/grid';

/** The number in a cell of a plane, its planes counted through a tensor's last axes but two. */
export function cellOf(
	{ shape, data }: Tensor<Rational>,
	plane: number,
	{ row, column }: Cell
): Rational {
	const [height, width] = shape.slice(-2);
	return data[(plane * height + row) * width + column];
}
