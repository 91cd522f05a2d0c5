import type { Arithmetic } from '../../arithmetic/arithmetic';
import { offset } from '../../tensor/shape';
import type { Tensor } from '../../tensor/tensor';
import { gathersOf, type StuffedKind } from '../../window/gather';
import type { Conv2dGeometry } from './geometry';
import { kernelCell, requireInput, type Conv2dInput } from './taps';

/** One multiply-add of the gradient of an input cell, read as a gather. */
export interface Conv2dGatherTap<T> {
	/** The output channel whose gradient is read. */
	readonly oc: number;
	/** The input coordinate that gathers: the cell's own, or one in the padding that copies it. */
	readonly position: readonly [row: number, column: number];
	/** The place in the window over the stuffed gradient, from its top left. */
	readonly rotated: readonly [row: number, column: number];
	/** The place in the window of the way there: `rotated` turned by 180°. */
	readonly offset: readonly [u: number, v: number];
	/** The cell of the kernel that is used. */
	readonly kernel: readonly [row: number, column: number];
	/** The place in the stuffed gradient, where output [0, 0] stands at [0, 0]. */
	readonly stuffed: readonly [row: number, column: number];
	/** The output cell found there; null for a zero. */
	readonly source: readonly [oh: number, ow: number] | null;
	readonly kind: StuffedKind;
	readonly gradient: T;
	readonly w: T;
	/** gradient · w. */
	readonly product: T;
}

/** The readings of both axes together, for each position that holds a cell, row by row. */
function crossGathers({ window }: Conv2dGeometry, row: number, column: number) {
	const columns = gathersOf(window.horizontal, column);
	return gathersOf(window.vertical, row).flatMap((vertical) =>
		columns.flatMap((horizontal) =>
			vertical.taps.flatMap((above) =>
				horizontal.taps.map((beside) => {
					const [oh, ow] = [above.output, beside.output];
					const isBorder = above.kind === 'border' || beside.kind === 'border';
					return {
						position: [vertical.position, horizontal.position] as const,
						rotated: [above.rotated, beside.rotated] as const,
						offset: [above.k, beside.k] as const,
						stuffed: [above.stuffed, beside.stuffed] as const,
						source: oh === null || ow === null ? null : ([oh, ow] as const),
						kind: isBorder ? 'border' : above.kind === 'cell' ? beside.kind : above.kind
					} as const;
				})
			)
		)
	);
}

/**
 * The multiply-adds of the gradient of one input cell: for each output channel and each position
 * that holds the cell, the rotated kernel over the zero-stuffed gradOutput, row by row. Those whose
 * `source` is not null are the cell's consumers. Throws an EngineError if there is no such cell.
 */
export function conv2dGatherTaps<T>(
	weight: Tensor<T>,
	gradOutput: Tensor<T>,
	geometry: Conv2dGeometry,
	arithmetic: Arithmetic<T>,
	input: Conv2dInput
): Conv2dGatherTap<T>[] {
	requireInput('conv2dGatherTaps', geometry, input);
	const [n, channel, row, column] = input;
	const { inChannelsPerGroup, outChannelsPerGroup, weightShape, outputShape } = geometry;
	const firstOut = Math.floor(channel / inChannelsPerGroup) * outChannelsPerGroup;
	const readings = crossGathers(geometry, row, column);
	return Array.from({ length: outChannelsPerGroup }, (_, index) => {
		const oc = firstOut + index;
		return readings.map((reading): Conv2dGatherTap<T> => {
			const kernel = kernelCell(geometry, reading.offset);
			const w = weight.data[offset(weightShape, [oc, channel % inChannelsPerGroup, ...kernel])];
			const gradient = reading.source
				? gradOutput.data[offset(outputShape, [n, oc, ...reading.source])]
				: arithmetic.zero;
			return { oc, ...reading, kernel, gradient, w, product: arithmetic.mul(gradient, w) };
		});
	}).flat();
}
