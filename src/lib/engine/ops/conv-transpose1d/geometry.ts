import { type EngineError, refusalOf } from '../../errors';
import type { AxisPadding } from '../../window';
import { resolveTransposedAxis } from '../../window/transposed';
import { requireLines, windowOver } from '../conv1d/line';
import {
	requireTransposedChannels,
	transposed,
	type ConvTranspose2dGeometry
} from '../conv-transpose2d/geometry';
import { conv2dOver } from '../conv2d/geometry';
import { resolverOfTensors } from '../conv2d/tensors';

/** What torch.nn.ConvTranspose1d can be told, with its defaults. */
export interface ConvTranspose1dOptions {
	/** Cells from one stamp to the next; 1. */
	readonly stride?: number;
	/** The padding of the convolution that is transposed: cells cropped from the output; 0. */
	readonly padding?: AxisPadding;
	/** Cells added after the output; less than stride or dilation; 0. */
	readonly outputPadding?: number;
	/** 1. */
	readonly dilation?: number;
	/** 1. */
	readonly groups?: number;
}

/** A transposed convolution along a line with everything settled but its numbers. */
export interface ConvTranspose1dGeometry {
	readonly inputShape: readonly [n: number, inChannels: number, length: number];
	readonly weightShape: readonly [inChannels: number, perGroup: number, kernel: number];
	readonly outputShape: readonly [n: number, outChannels: number, length: number];
	/** The same transposed convolution over images of one row. */
	readonly plane: ConvTranspose2dGeometry;
}

const labels = {
	...{ size: 'size', kernel: 'kernel', stride: 'stride', dilation: 'dilation' },
	...{ paddingBefore: 'paddingBefore', paddingAfter: 'paddingAfter' },
	outputPadding: 'outputPadding'
};

/**
 * The geometry of a transposed convolution of x [N, inChannels, L] with weight
 * [inChannels, outChannels / groups, k]. Throws an EngineError if shapes and options do not go
 * together (https://pytorch.org/docs/stable/generated/torch.nn.ConvTranspose1d.html).
 */
export function resolveConvTranspose1d(
	xShape: readonly number[],
	weightShape: readonly number[],
	options: ConvTranspose1dOptions,
	op = 'convTranspose1d'
): ConvTranspose1dGeometry {
	requireLines(op, xShape, weightShape, ['in channels', 'out channels per group', 'length']);
	const [batch, inChannels, size] = xShape;
	const [, perGroup, kernel] = weightShape;
	const { stride = 1, padding = 0, outputPadding = 0, dilation = 1, groups = 1 } = options;
	requireTransposedChannels(op, inChannels, weightShape, groups);
	const axis = resolveTransposedAxis(
		{ size, kernel, stride, padding, dilation, outputPadding },
		op,
		labels
	);
	const outChannels = perGroup * groups;
	const convolution = conv2dOver(windowOver(axis), {
		...{ batch, inChannels: outChannels, outChannels: inChannels, groups, rotateKernel: false }
	});
	return {
		inputShape: [batch, inChannels, size],
		weightShape: [inChannels, perGroup, kernel],
		outputShape: [batch, outChannels, axis.size],
		plane: transposed(convolution, [0, outputPadding])
	};
}

/** The error that `resolveConvTranspose1d` throws for these arguments, or null if it accepts them. */
export function checkConvTranspose1d(
	xShape: readonly number[],
	weightShape: readonly number[],
	options: ConvTranspose1dOptions
): EngineError | null {
	return refusalOf(() => resolveConvTranspose1d(xShape, weightShape, options));
}

/** `resolveConvTranspose1d` for the tensors themselves: lengths, bias and, if given, gradOutput too. */
export const resolveConvTranspose1dTensors = resolverOfTensors(resolveConvTranspose1d);
