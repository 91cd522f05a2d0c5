import { EngineError, refusalOf, requirePositiveInteger } from '../../errors';
import { formatShape, requireRank } from '../../tensor/shape';
import type { Padding2d, Pair } from '../../window';
import { resolveTransposedAxis } from '../../window/transposed';
import { axisPaddings, bothAxes, horizontalLabels, verticalLabels } from '../../window/window2d';
import { conv2dOver, type Conv2dGeometry } from '../conv2d/geometry';

/** What torch.nn.ConvTranspose2d can be told, with its defaults. */
export interface ConvTranspose2dOptions {
	/** Cells from one stamp to the next; 1. */
	readonly stride?: Pair;
	/** The padding of the convolution that is transposed: cells cropped from the output; 0. */
	readonly padding?: Padding2d;
	/** Cells added to the output at the bottom and at the right; less than stride or dilation; 0. */
	readonly outputPadding?: Pair;
	/** 1. */
	readonly dilation?: Pair;
	/** 1. */
	readonly groups?: number;
}

/** A transposed convolution with everything settled but its numbers. */
export interface ConvTranspose2dGeometry {
	readonly inputShape: readonly [n: number, inChannels: number, height: number, width: number];
	readonly weightShape: readonly [inChannels: number, perGroup: number, kh: number, kw: number];
	readonly outputShape: readonly [n: number, outChannels: number, height: number, width: number];
	readonly groups: number;
	readonly outputPadding: readonly [height: number, width: number];
	/**
	 * The convolution whose transpose it is, with the same weight: from this one's output to its input.
	 * Where an outputPadding reaches the stride, its windows are only those that this input has.
	 */
	readonly convolution: Conv2dGeometry;
	/** Products that add up to one output cell in the zero-inserted input: inChannels / groups · kh · kw. */
	readonly termsPerCell: number;
}

const inputAxes = ['batch size', 'channels', 'height', 'width'];
const weightAxes = ['in channels', 'out channels per group', 'height', 'width'];

/** Throws unless a weight [inChannels, outChannels / groups, …] goes with the input's channels. */
export function requireTransposedChannels(
	op: string,
	inChannels: number,
	weightShape: readonly number[],
	groups: number
): void {
	requirePositiveInteger(op, 'groups', groups);
	if (inChannels % groups !== 0) {
		const reason = `groups ${groups} does not divide inChannels ${inChannels}`;
		const values = { argument: 'inChannels', value: inChannels, groups };
		throw new EngineError(op, 'groupsDoNotDivide', values, reason);
	}
	const [actual] = weightShape;
	if (actual === inChannels) return;
	const reason = `weight ${formatShape(weightShape)} takes ${actual} channels, but input has ${inChannels}`;
	const values = { inChannels, groups, expected: inChannels, actual };
	throw new EngineError(op, 'channelsDoNotMatch', values, reason);
}

/**
 * The geometry of a transposed convolution of x [N, inChannels, H, W] with weight
 * [inChannels, outChannels / groups, kh, kw]. Throws an EngineError if shapes and options do not go
 * together (https://pytorch.org/docs/stable/generated/torch.nn.ConvTranspose2d.html).
 */
export function resolveConvTranspose2d(
	xShape: readonly number[],
	weightShape: readonly number[],
	options: ConvTranspose2dOptions,
	op = 'convTranspose2d'
): ConvTranspose2dGeometry {
	requireRank(op, 'x', xShape, inputAxes);
	requireRank(op, 'weight', weightShape, weightAxes);
	const [batch, inChannels, ...size] = xShape;
	const [, perGroup, ...kernel] = weightShape;
	const { groups = 1 } = options;
	requireTransposedChannels(op, inChannels, weightShape, groups);
	const [stride, dilation] = [bothAxes(options.stride ?? 1), bothAxes(options.dilation ?? 1)];
	const padding = axisPaddings(options.padding ?? 0);
	const outputPadding = bothAxes(options.outputPadding ?? 0);
	const allLabels = [
		{ ...verticalLabels, outputPadding: 'outputPaddingHeight' },
		{ ...horizontalLabels, outputPadding: 'outputPaddingWidth' }
	];
	const [vertical, horizontal] = allLabels.map((labels, axis) =>
		resolveTransposedAxis(
			{
				...{ size: size[axis], kernel: kernel[axis], stride: stride[axis] },
				...{ padding: padding[axis], dilation: dilation[axis] },
				outputPadding: outputPadding[axis]
			},
			op,
			labels
		)
	);
	const windows = [vertical.outputSize, horizontal.outputSize] as const;
	const convolution = conv2dOver(
		{ vertical, horizontal, outputSize: windows },
		{ batch, inChannels: perGroup * groups, outChannels: inChannels, groups, rotateKernel: false }
	);
	return transposed(convolution, outputPadding);
}

/** The transpose of a convolution, whose output and input change places. */
export function transposed(
	convolution: Conv2dGeometry,
	outputPadding: readonly [height: number, width: number]
): ConvTranspose2dGeometry {
	const { inputShape, outputShape, weightShape, groups, outChannelsPerGroup } = convolution;
	return {
		...{ inputShape: outputShape, weightShape, outputShape: inputShape, groups, outputPadding },
		convolution,
		termsPerCell: outChannelsPerGroup * weightShape[2] * weightShape[3]
	};
}

/** The error that `resolveConvTranspose2d` throws for these arguments, or null if it accepts them. */
export function checkConvTranspose2d(
	xShape: readonly number[],
	weightShape: readonly number[],
	options: ConvTranspose2dOptions
): EngineError | null {
	return refusalOf(() => resolveConvTranspose2d(xShape, weightShape, options));
}
