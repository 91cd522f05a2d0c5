import { EngineError, refusalOf, requirePositiveInteger } from '../../errors';
import { formatShape, requireRank } from '../../tensor/shape';
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

/** Throws unless the channels of a weight [outChannels, inChannels / groups, …] go with the input's. */
export function requireChannels(
	op: string,
	inChannels: number,
	weightShape: readonly number[],
	groups: number
): void {
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

/** What a convolution is besides its window. */
export interface Conv2dChannels {
	readonly batch: number;
	readonly inChannels: number;
	readonly outChannels: number;
	/** Divides both numbers of channels. */
	readonly groups: number;
	readonly rotateKernel: boolean;
}

/** The geometry of a convolution whose window and channels are settled. */
export function conv2dOver(
	window: Window2d,
	{ batch, inChannels, outChannels, groups, rotateKernel }: Conv2dChannels
): Conv2dGeometry {
	const { vertical, horizontal, outputSize } = window;
	const inChannelsPerGroup = inChannels / groups;
	return {
		inputShape: [batch, inChannels, vertical.size, horizontal.size],
		weightShape: [outChannels, inChannelsPerGroup, vertical.kernel, horizontal.kernel],
		outputShape: [batch, outChannels, ...outputSize],
		groups,
		inChannelsPerGroup,
		outChannelsPerGroup: outChannels / groups,
		rotateKernel,
		window,
		termsPerCell: inChannelsPerGroup * vertical.kernel * horizontal.kernel
	};
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
	const [outChannels, , kernelHeight, kernelWidth] = weightShape;
	const { groups = 1, rotateKernel = false, stride, padding, paddingMode, dilation } = options;
	requireChannels(op, inChannels, weightShape, groups);
	const inputSize = [height, width] as const;
	const kernelSize = [kernelHeight, kernelWidth] as const;
	const sliding = { inputSize, kernelSize, stride, padding, paddingMode, dilation };
	const channels = { batch, inChannels, outChannels, groups, rotateKernel };
	return conv2dOver(resolveWindow2d(sliding, op), channels);
}

/** The error that `resolveConv2d` throws for these arguments, or null if it accepts them. */
export function checkConv2d(
	xShape: readonly number[],
	weightShape: readonly number[],
	options: Conv2dOptions
): EngineError | null {
	return refusalOf(() => resolveConv2d(xShape, weightShape, options));
}
