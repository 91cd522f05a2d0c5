import type { Arithmetic } from '../../arithmetic/arithmetic';
import { indexAt, offset } from '../../tensor/shape';
import type { Tensor } from '../../tensor/tensor';
import { windowTaps } from '../../window';
import type { Conv2dGeometry } from './geometry';
import { conv2dConsumers, kernelCell, type Conv2dInput, type Conv2dOutput } from './taps';

/** One multiply-add of a stamp: what an output cell's gradient gives to one input cell. */
export interface Conv2dStamp<T> {
	/** The input channel, counted in x. */
	readonly channel: number;
	/** The place in the window, from its top left. */
	readonly offset: readonly [u: number, v: number];
	/** The cell of the kernel that is stamped there. */
	readonly kernel: readonly [row: number, column: number];
	/** The input coordinate stamped on; it may lie in the padding. */
	readonly position: readonly [row: number, column: number];
	/** The input cell that gets the product; null if it falls on a zero in the padding and is lost. */
	readonly cell: Conv2dInput | null;
	readonly w: T;
	/** gradient · w. */
	readonly product: T;
}

/** An input cell under a stamp. */
export interface Conv2dTouched<T> {
	readonly cell: Conv2dInput;
	/** What its gradient had come to before this stamp. */
	readonly before: T;
	/** What it has come to now. */
	readonly now: T;
}

/**
 * The multiply-adds by which one output cell stamps its kernel onto the input, by input channel, row
 * and column of the window; as many as `termsPerCell`.
 */
function conv2dStamps<T>(
	weight: Tensor<T>,
	gradOutput: Tensor<T>,
	geometry: Conv2dGeometry,
	arithmetic: Arithmetic<T>,
	output: Conv2dOutput
): Conv2dStamp<T>[] {
	const [n, oc, oh, ow] = output;
	const { inChannelsPerGroup, outChannelsPerGroup, weightShape } = geometry;
	const firstChannel = Math.floor(oc / outChannelsPerGroup) * inChannelsPerGroup;
	const gradient = gradOutput.data[offset(geometry.outputShape, output)];
	const cells = windowTaps(geometry.window, oh, ow);
	return Array.from({ length: inChannelsPerGroup }, (_, ic) =>
		cells.map(({ offset: place, position, source }): Conv2dStamp<T> => {
			const channel = firstChannel + ic;
			const kernel = kernelCell(geometry, place);
			const w = weight.data[offset(weightShape, [oc, ic, ...kernel])];
			const cell = source && ([n, channel, ...source] as const);
			const product = arithmetic.mul(gradient, w);
			return { channel, offset: place, kernel, position, cell, w, product };
		})
	).flat();
}

/**
 * What the gradient of one input cell has come to after the first `moments` multiply-adds of all the
 * stamps, in the order of the output cells. Found from the cell's consumers alone, so that any
 * moment costs the same. Throws an EngineError if there is no such cell.
 */
export function conv2dStampedSoFar<T>(
	weight: Tensor<T>,
	gradOutput: Tensor<T>,
	geometry: Conv2dGeometry,
	arithmetic: Arithmetic<T>,
	input: Conv2dInput,
	moments: number
): T {
	return conv2dConsumers(geometry, input).reduce((sum, consumer) => {
		const place = offset(geometry.outputShape, consumer.output);
		if (place * geometry.termsPerCell + consumer.term >= moments) return sum;
		const w = weight.data[offset(geometry.weightShape, consumer.weight)];
		return arithmetic.add(sum, arithmetic.mul(gradOutput.data[place], w));
	}, arithmetic.zero);
}

/** The stamp that a moment of the scatter belongs to, and what it has done to the cells under it. */
export function conv2dStampAt<T>(
	weight: Tensor<T>,
	gradOutput: Tensor<T>,
	geometry: Conv2dGeometry,
	arithmetic: Arithmetic<T>,
	moment: number
) {
	const place = Math.floor(moment / geometry.termsPerCell);
	const done = (moment % geometry.termsPerCell) + 1;
	const [n, oc, oh, ow] = indexAt(geometry.outputShape, place);
	const output = [n, oc, oh, ow] as const;
	const stamps = conv2dStamps(weight, gradOutput, geometry, arithmetic, output);
	const under = new Map<string, Conv2dInput>();
	for (const { cell } of stamps) if (cell) under.set(cell.join(), cell);
	const soFar = (cell: Conv2dInput, moments: number) =>
		conv2dStampedSoFar(weight, gradOutput, geometry, arithmetic, cell, moments);
	const touched = Array.from(under.values(), (cell): Conv2dTouched<T> => {
		const before = soFar(cell, moment + 1 - done);
		return { cell, before, now: soFar(cell, moment + 1) };
	});
	return { output, gradient: gradOutput.data[place], stamps, done, touched };
}
