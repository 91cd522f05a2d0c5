import { type EngineError, refusalOf } from '../../errors';
import { resolveAxis, type AxisPadding, type PaddingMode, type WindowAxis } from '../../window';
import { conv2dOver, requireChannels, type Conv2dGeometry } from '../conv2d/geometry';
import { resolverOfTensors } from '../conv2d/tensors';
import { requireLines, windowOver } from './line';

/** What torch.nn.Conv1d can be told, with its defaults, and whether the kernel is turned round. */
export interface Conv1dOptions {
	/** 1. */
	readonly stride?: number;
	/** 0. */
	readonly padding?: AxisPadding;
	/** 'zeros'. */
	readonly paddingMode?: PaddingMode;
	/** 1. */
	readonly dilation?: number;
	/** 1. */
	readonly groups?: number;
	/** Whether the kernel is turned round: true convolution instead of cross-correlation; false. */
	readonly rotateKernel?: boolean;
}

/** A convolution along a line with everything settled but its numbers. */
export interface Conv1dGeometry {
	readonly inputShape: readonly [n: number, inChannels: number, length: number];
	readonly weightShape: readonly [outChannels: number, perGroup: number, kernel: number];
	readonly outputShape: readonly [n: number, outChannels: number, length: number];
	readonly axis: WindowAxis;
	/** The same convolution over images of one row. */
	readonly plane: Conv2dGeometry;
}

/**
 * The geometry of a convolution of x [N, inChannels, L] with weight
 * [outChannels, inChannels / groups, k]. Throws an EngineError if shapes and options do not go
 * together (https://pytorch.org/docs/stable/generated/torch.nn.Conv1d.html).
 */
export function resolveConv1d(
	xShape: readonly number[],
	weightShape: readonly number[],
	options: Conv1dOptions,
	op = 'conv1d'
): Conv1dGeometry {
	requireLines(op, xShape, weightShape, ['out channels', 'in channels per group', 'length']);
	const [batch, inChannels, size] = xShape;
	const [outChannels, perGroup, kernel] = weightShape;
	const { groups = 1, rotateKernel = false, stride, padding, paddingMode, dilation } = options;
	requireChannels(op, inChannels, weightShape, groups);
	const axis = resolveAxis({ size, kernel, stride, padding, paddingMode, dilation }, op);
	const channels = { batch, inChannels, outChannels, groups, rotateKernel };
	return {
		inputShape: [batch, inChannels, size],
		weightShape: [outChannels, perGroup, kernel],
		outputShape: [batch, outChannels, axis.outputSize],
		axis,
		plane: conv2dOver(windowOver(axis), channels)
	};
}

/** The error that `resolveConv1d` throws for these arguments, or null if it accepts them. */
export function checkConv1d(
	xShape: readonly number[],
	weightShape: readonly number[],
	options: Conv1dOptions
): EngineError | null {
	return refusalOf(() => resolveConv1d(xShape, weightShape, options));
}

/** `resolveConv1d` for the tensors themselves: also lengths, bias and, if given, gradOutput are checked. */
export const resolveConv1dTensors = resolverOfTensors(resolveConv1d);
