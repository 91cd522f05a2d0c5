import { EngineError, requirePositiveInteger } from '../../errors';
import { conv2dBackward } from '../../ops/conv2d/backward';
import { conv2dBackwardTimeline } from '../../ops/conv2d/backward-timeline';
import { conv2d } from '../../ops/conv2d/conv2d';
import { resolveConv2d } from '../../ops/conv2d/geometry';
import { conv2dTimeline } from '../../ops/conv2d/timeline';
import { convTranspose2dBackward } from '../../ops/conv-transpose2d/backward';
import { convTranspose2dBackwardTimeline } from '../../ops/conv-transpose2d/backward-timeline';
import { convTranspose2d } from '../../ops/conv-transpose2d/conv-transpose2d';
import { resolveConvTranspose2d } from '../../ops/conv-transpose2d/geometry';
import { convTranspose2dTimeline } from '../../ops/conv-transpose2d/timeline';
import { elementCount } from '../../tensor/shape';
import { bothAxes } from '../../window/window2d';
import type { FilterOptions, LayerOf } from '../layers';
import { told } from '../operation-steps';
import type { LayerKind, Shape } from './kind';
import { operandsOf, weightAndBias, weightedGradients, weightedTimelines } from './weights';

/** The channels of a filter layer as numbers. Throws unless outChannels and groups are positive integers. */
function channelsOf(
	op: string,
	layer: FilterOptions & { readonly groups?: number },
	xShape: Shape
): { readonly inChannels: number; readonly outChannels: number; readonly groups: number } {
	const { inChannels = xShape[1], outChannels, groups = 1 } = layer;
	requirePositiveInteger(op, 'outChannels', outChannels);
	requirePositiveInteger(op, 'groups', groups);
	return { inChannels, outChannels, groups };
}

/** How many of the channels a group has. Throws unless the groups divide them. */
function perGroup(op: string, argument: string, value: number, groups: number): number {
	if (value % groups === 0) return value / groups;
	const reason = `groups ${groups} does not divide ${argument} ${value}`;
	throw new EngineError(op, 'groupsDoNotDivide', { argument, value, groups }, reason);
}

/** torch.nn.Conv2d: a multiply-add for each weight that a cell of the output is made with. */
export const conv2dKind: LayerKind<LayerOf<'conv2d'>> = {
	isExact: true,
	resolve(layer, [xShape]) {
		const { inChannels, outChannels, groups } = channelsOf('conv2d', layer, xShape);
		const inPerGroup = perGroup('conv2d', 'inChannels', inChannels, groups);
		const weightShape = [outChannels, inPerGroup, ...bothAxes(layer.kernelSize)];
		const { outputShape, termsPerCell } = resolveConv2d(xShape, weightShape, layer);
		return {
			outputShape,
			parameters: weightAndBias(weightShape, outChannels, layer.bias),
			multiplyAdds: elementCount(outputShape) * termsPerCell
		};
	},
	forward: (call, arithmetic) => ({
		output: conv2d(...operandsOf(call), call.layer, arithmetic)
	}),
	backward: (call, gradOutput, arithmetic) =>
		weightedGradients(conv2dBackward(...operandsOf(call), call.layer, gradOutput, arithmetic)),
	timeline: (call, arithmetic) =>
		told('conv2d', conv2dTimeline(...operandsOf(call), call.layer, arithmetic)),
	backwardTimelines(call, gradOutput, arithmetic) {
		const all = [...operandsOf(call), call.layer, gradOutput, arithmetic] as const;
		return weightedTimelines(call.layer, {
			input: () => told('conv2dInput', conv2dBackwardTimeline(...all, 'input')),
			weight: () => told('conv2dWeight', conv2dBackwardTimeline(...all, 'weight')),
			bias: () => told('channelSum', conv2dBackwardTimeline(...all, 'bias'))
		});
	}
};

/** torch.nn.ConvTranspose2d: a multiply-add for each weight that a cell of the input is stamped with. */
export const convTranspose2dKind: LayerKind<LayerOf<'convTranspose2d'>> = {
	isExact: true,
	resolve(layer, [xShape]) {
		const op = 'convTranspose2d';
		const { inChannels, outChannels, groups } = channelsOf(op, layer, xShape);
		const outPerGroup = perGroup(op, 'outChannels', outChannels, groups);
		const weightShape = [inChannels, outPerGroup, ...bothAxes(layer.kernelSize)];
		const { outputShape } = resolveConvTranspose2d(xShape, weightShape, layer);
		return {
			outputShape,
			parameters: weightAndBias(weightShape, outChannels, layer.bias),
			multiplyAdds: elementCount(xShape) * elementCount(weightShape.slice(1))
		};
	},
	forward: (call, arithmetic) => ({
		output: convTranspose2d(...operandsOf(call), call.layer, arithmetic)
	}),
	backward: (call, gradOutput, arithmetic) =>
		weightedGradients(
			convTranspose2dBackward(...operandsOf(call), call.layer, gradOutput, arithmetic)
		),
	timeline: (call, arithmetic) =>
		told(
			'convTranspose2d',
			convTranspose2dTimeline(...operandsOf(call), call.layer, arithmetic, 'zeroInsert')
		),
	backwardTimelines(call, gradOutput, arithmetic) {
		const all = [...operandsOf(call), call.layer, gradOutput, arithmetic] as const;
		const kind = 'convTranspose2dGradient';
		return weightedTimelines(call.layer, {
			input: () => told(kind, convTranspose2dBackwardTimeline(...all, 'input')),
			weight: () => told(kind, convTranspose2dBackwardTimeline(...all, 'weight')),
			bias: () => told('channelSum', convTranspose2dBackwardTimeline(...all, 'bias'))
		});
	}
};
