import { conv2dGatherTaps, rational } from '$lib/engine';
import type { Conv2dGeometry, Rational, Tensor } from '$lib/engine';
import type { GridExtent } from '$lib/figures/grid';

/** The places of the stuffed gradient that cells of the input read, along one axis. */
function reach(places: readonly number[], cells: number) {
	const before = Math.max(0, -Math.min(...places));
	const after = Math.max(0, Math.max(...places) - (cells - 1));
	return { cells, before, after };
}

/** A convolution and the gradient of its output. */
interface StuffedTensors {
	readonly geometry: Conv2dGeometry;
	readonly weight: Tensor<Rational>;
	readonly gradOutput: Tensor<Rational>;
}

/**
 * The grid of the stuffed output gradient: its cells as far apart as the stride, and a border as wide
 * as the turned kernel reaches from the cells of the input.
 */
export function stuffedExtent({ geometry, weight, gradOutput }: StuffedTensors): GridExtent {
	const [, , height, width] = geometry.inputShape;
	const [, , outputHeight, outputWidth] = geometry.outputShape;
	const { vertical, horizontal } = geometry.window;
	/** Where the taps of a cell lie, along one axis. */
	const places = (axis: 0 | 1, row: number, column: number) =>
		conv2dGatherTaps(weight, gradOutput, geometry, rational, [0, 0, row, column]).map(
			({ stuffed }) => stuffed[axis]
		);
	const down = Array.from({ length: height }, (_, row) => places(0, row, 0)).flat();
	const across = Array.from({ length: width }, (_, column) => places(1, 0, column)).flat();
	const rows = reach(down, (outputHeight - 1) * vertical.stride + 1);
	const columns = reach(across, (outputWidth - 1) * horizontal.stride + 1);
	return {
		rows: rows.cells,
		columns: columns.cells,
		border: {
			top: rows.before,
			bottom: rows.after,
			left: columns.before,
			right: columns.after
		}
	};
}
