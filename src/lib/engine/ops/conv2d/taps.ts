import type { Arithmetic } from '../../arithmetic/arithmetic';
import { requireIndex } from '../../errors';
import { offset } from '../../tensor/shape';
import type { Tensor } from '../../tensor/tensor';
import { windowConsumers, windowTaps } from '../../window';
import type { Conv2dGeometry } from './geometry';

/** An output cell of a convolution. */
export type Conv2dOutput = readonly [n: number, oc: number, oh: number, ow: number];

/** An input cell of a convolution. */
export type Conv2dInput = readonly [n: number, channel: number, row: number, column: number];

/** One multiply-add of an output cell. */
export interface Conv2dTap<T> {
	/** The input channel that it reads, counted in x. */
	readonly channel: number;
	/** The place in the window, from its top left. */
	readonly offset: readonly [u: number, v: number];
	/** The cell of the kernel that is used; another than `offset` if the kernel is rotated. */
	readonly kernel: readonly [row: number, column: number];
	/** The input coordinate read; it may lie in the padding. */
	readonly position: readonly [row: number, column: number];
	/** The input cell whose value is read there; null for a zero in the padding. */
	readonly source: readonly [row: number, column: number] | null;
	readonly padded: boolean;
	readonly x: T;
	readonly w: T;
	/** x · w. */
	readonly product: T;
}

/** A place where an input cell is used. */
export interface Conv2dConsumer {
	readonly output: Conv2dOutput;
	/** Which of the output cell's taps it is. */
	readonly term: number;
	readonly offset: readonly [u: number, v: number];
	/** The cell of the kernel that it is multiplied by. */
	readonly kernel: readonly [row: number, column: number];
	/** The index in the weight tensor of what it is multiplied by. */
	readonly weight: readonly [oc: number, ic: number, row: number, column: number];
}

/** The cell of the kernel that lies over a place in the window; and the other way round. */
export function kernelCell(
	geometry: Conv2dGeometry,
	[u, v]: readonly [number, number]
): readonly [row: number, column: number] {
	const [, , height, width] = geometry.weightShape;
	return geometry.rotateKernel ? [height - 1 - u, width - 1 - v] : [u, v];
}

/** Throws unless the convolution has that output cell. */
function requireOutput(geometry: Conv2dGeometry, output: Conv2dOutput) {
	const names = ['n', 'oc', 'oh', 'ow'];
	output.forEach((value, axis) =>
		requireIndex('conv2dTaps', `output ${names[axis]}`, value, geometry.outputShape[axis])
	);
}

/** Throws unless the convolution has that input cell. */
export function requireInput(op: string, geometry: Conv2dGeometry, input: Conv2dInput): void {
	const names = ['n', 'channel', 'row', 'column'];
	input.forEach((value, axis) =>
		requireIndex(op, `input ${names[axis]}`, value, geometry.inputShape[axis])
	);
}

/**
 * The multiply-adds of one output cell, by input channel, row and column of the window; as many as
 * `termsPerCell`. Throws an EngineError if there is no such output cell.
 */
export function conv2dTaps<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	geometry: Conv2dGeometry,
	arithmetic: Arithmetic<T>,
	output: Conv2dOutput
): Conv2dTap<T>[] {
	requireOutput(geometry, output);
	const [n, oc, oh, ow] = output;
	const { inChannelsPerGroup, outChannelsPerGroup, inputShape, weightShape } = geometry;
	const firstChannel = Math.floor(oc / outChannelsPerGroup) * inChannelsPerGroup;
	const cells = windowTaps(geometry.window, oh, ow);
	return Array.from({ length: inChannelsPerGroup }, (_, ic) =>
		cells.map(({ offset: place, position, source, padded }): Conv2dTap<T> => {
			const channel = firstChannel + ic;
			const kernel = kernelCell(geometry, place);
			const pixel = source ? x.data[offset(inputShape, [n, channel, ...source])] : arithmetic.zero;
			const w = weight.data[offset(weightShape, [oc, ic, ...kernel])];
			const product = arithmetic.mul(pixel, w);
			return { channel, offset: place, kernel, position, source, padded, x: pixel, w, product };
		})
	).flat();
}

/**
 * Every use of one input cell, directly or through the padding, by output cell and then by term: the
 * inverse of `conv2dTaps`. Throws an EngineError if there is no such input cell.
 */
export function conv2dConsumers(geometry: Conv2dGeometry, input: Conv2dInput): Conv2dConsumer[] {
	requireInput('conv2dConsumers', geometry, input);
	const [n, channel, row, column] = input;
	const { inChannelsPerGroup, outChannelsPerGroup, weightShape } = geometry;
	const group = Math.floor(channel / inChannelsPerGroup);
	const ic = channel % inChannelsPerGroup;
	const readings = windowConsumers(geometry.window, row, column);
	return Array.from({ length: outChannelsPerGroup }, (_, index) => {
		const oc = group * outChannelsPerGroup + index;
		return readings.map(({ output, offset: [u, v] }): Conv2dConsumer => {
			const kernel = kernelCell(geometry, [u, v]);
			const term = (ic * weightShape[2] + u) * weightShape[3] + v;
			const weight = [oc, ic, ...kernel] as const;
			return { output: [n, oc, ...output], term, offset: [u, v], kernel, weight };
		});
	}).flat();
}
