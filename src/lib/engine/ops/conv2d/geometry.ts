import { attempt, EngineError, requirePositiveInteger } from '../../errors';
import { formatShape, requireRank } from '../../tensor/shape';
import { requireLength, type Tensor } from '../../tensor/tensor';
import {
	resolveWindow2d,
	type Padding2d,
	type PaddingMode,
	type Pair,
	type Window2d
} from '../../window';

/** What torch.nn.Conv2d can be told, with its defaults, and whether the kernel is rotated. */
export interface Conv2dOptions {
	/** 1. */
	readonly stride?: Pair;
	/** 0. */
	readonly padding?: Padding2d;
	/** 'zeros'. */
	readonly paddingMode?: PaddingMode;
	/** 1. */
	readonly dilation?: Pair;
	/** Into how many independent parts the channels are divided; 1. */
	readonly groups?: number;
	/** Whether the kernel is turned by 180°: true convolution instead of cross-correlation; false. */
	readonly rotateKernel?: boolean;
}

/** A convolution with everything settled but its numbers. */
export interface Conv2dGeometry {
	readonly inputShape: readonly [n: number, inChannels: number, height: number, width: number];
	readonly weightShape: readonly [outChannels: number, perGroup: number, kh: number, kw: number];
	readonly outputShape: readonly [n: number, outChannels: number, height: number, width: number];
	readonly groups: number;
	/** Input channels that one output channel reads. */
	readonly inChannelsPerGroup: number;
	/** Output channels that read the same input channels. */
	readonly outChannelsPerGroup: number;
	readonly rotateKernel: boolean;
	readonly window: Window2d;
	/** Products that add up to one output cell, without the bias: inChannelsPerGroup · kh · kw. */
	readonly termsPerCell: number;
}

const inputAxes = ['batch size', 'channels', 'height', 'width'];
const weightAxes = ['out channels', 'in channels per group', 'height', 'width'];

function requireChannels(
	op: string,
	inChannels: number,
	weightShape: readonly number[],
	groups: number
) {
	requirePositiveInteger(op, 'groups', groups);
	const [outChannels, perGroup] = weightShape;
	for (const [argument, value] of [
		['outChannels', outChannels] as const,
		['inChannels', inChannels] as const
	]) {
		if (value % groups === 0) continue;
		const reason = `groups ${groups} does not divide ${argument} ${value}`;
		throw new EngineError(op, 'groupsDoNotDivide', { argument, value, groups }, reason);
	}
	const expected = inChannels / groups;
	if (perGroup === expected) return;
	const reason = `weight ${formatShape(weightShape)} reads ${perGroup} channels, but input with ${inChannels} channels in ${groups} groups has ${expected} for it`;
	const values = { inChannels, groups, expected, actual: perGroup };
	throw new EngineError(op, 'channelsDoNotMatch', values, reason);
}

/**
 * The geometry of a convolution of x [N, inChannels, H, W] with weight
 * [outChannels, inChannels / groups, kh, kw]. Throws an EngineError if shapes and options do not go
 * together (https://pytorch.org/docs/stable/generated/torch.nn.Conv2d.html).
 */
export function resolveConv2d(
	xShape: readonly number[],
	weightShape: readonly number[],
	options: Conv2dOptions,
	op = 'conv2d'
): Conv2dGeometry {
	requireRank(op, 'x', xShape, inputAxes);
	requireRank(op, 'weight', weightShape, weightAxes);
	const [batch, inChannels, height, width] = xShape;
	const [outChannels, perGroup, kernelHeight, kernelWidth] = weightShape;
	const { groups = 1, rotateKernel = false, stride, padding, paddingMode, dilation } = options;
	requireChannels(op, inChannels, weightShape, groups);
	const inputSize = [height, width] as const;
	const kernelSize = [kernelHeight, kernelWidth] as const;
	const sliding = { inputSize, kernelSize, stride, padding, paddingMode, dilation };
	const window = resolveWindow2d(sliding, op);
	return {
		inputShape: [batch, inChannels, height, width],
		weightShape: [outChannels, perGroup, kernelHeight, kernelWidth],
		outputShape: [batch, outChannels, ...window.outputSize],
		groups,
		inChannelsPerGroup: perGroup,
		outChannelsPerGroup: outChannels / groups,
		rotateKernel,
		window,
		termsPerCell: perGroup * kernelHeight * kernelWidth
	};
}

/** The error that `resolveConv2d` throws for these arguments, or null if it accepts them. */
export function checkConv2d(
	xShape: readonly number[],
	weightShape: readonly number[],
	options: Conv2dOptions
): EngineError | null {
	const result = attempt(() => resolveConv2d(xShape, weightShape, options));
	return result instanceof EngineError ? result : null;
}

/** `resolveConv2d` for the tensors themselves: also their lengths and the bias [outChannels] are checked. */
export function resolveConv2dTensors<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	options: Conv2dOptions,
	op: string
): Conv2dGeometry {
	const geometry = resolveConv2d(x.shape, weight.shape, options, op);
	requireLength(op, 'x', x);
	requireLength(op, 'weight', weight);
	if (!bias) return geometry;
	const [outChannels] = geometry.outputShape.slice(1);
	const [shape, expected] = [formatShape(bias.shape), formatShape([outChannels])];
	if (shape !== expected) {
		const reason = `bias of shape ${shape} does not fit ${outChannels} out channels`;
		throw new EngineError(op, 'wrongShape', { argument: 'bias', shape, expected }, reason);
	}
	requireLength(op, 'bias', bias);
	return geometry;
}
