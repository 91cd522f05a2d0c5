import { elementCount, resolveConv2d, uniformTimeline } from '$lib/engine';
import type { Conv2dGeometry, Timeline } from '$lib/engine';
import { channelsRead } from '../conv2d/run';
import { shapesOf } from './parameters';
import type { WiringParameters } from './parameters';

/** What a layer costs: its parameters, and the multiply-adds of one image. */
export interface LayerCost {
	readonly weights: number;
	readonly biases: number;
	readonly parameters: number;
	readonly multiplyAdds: number;
}

/** A filter of the layer and the map that it writes. */
export interface WiringStep {
	readonly filter: number;
	/** The input channels that it reads, counted from 0. */
	readonly channels: readonly number[];
	readonly weights: number;
	readonly biases: number;
	/** The parameters of this filter and of all before it. */
	readonly soFar: number;
}

/** Ways to come from the same channels to the same number of maps. */
export type WayId = 'full' | 'grouped' | 'depthwise' | 'separable';

/** One of those ways, and what it costs. */
export interface Way {
	readonly id: WayId;
	readonly cost: LayerCost;
	/** Whether it is the layer that is drawn. */
	readonly isNow: boolean;
}

/** A layer with its wires and costs. */
export interface WiringRun {
	readonly geometry: Conv2dGeometry;
	readonly cost: LayerCost;
	readonly ways: readonly Way[];
	readonly timeline: Timeline<'map', WiringStep>;
}

/** The geometry of the layer. Throws the EngineError that refuses the parameters. */
export function geometryOf(parameters: WiringParameters): Conv2dGeometry {
	const { input, weight } = shapesOf(parameters);
	return resolveConv2d(input, weight, { groups: parameters.groups });
}

/** What a layer of this geometry costs, with one bias a filter or none. */
export function costOf({ weightShape, outputShape, termsPerCell }: Conv2dGeometry, bias: boolean) {
	const weights = elementCount(weightShape);
	const biases = bias ? weightShape[0] : 0;
	return {
		weights,
		biases,
		parameters: weights + biases,
		multiplyAdds: elementCount(outputShape) * termsPerCell
	};
}

/** The cost of a depthwise convolution and the 1×1 convolution after it. */
function separableCost(parameters: WiringParameters): LayerCost {
	const { inChannels } = parameters;
	const depthwise = geometryOf({ ...parameters, outChannels: inChannels, groups: inChannels });
	const size = depthwise.outputShape[2];
	const pointwise = geometryOf({ ...parameters, size, kernel: 1, groups: 1 });
	const [first, second] = [depthwise, pointwise].map((layer) => costOf(layer, parameters.bias));
	return {
		weights: first.weights + second.weights,
		biases: first.biases + second.biases,
		parameters: first.parameters + second.parameters,
		multiplyAdds: first.multiplyAdds + second.multiplyAdds
	};
}

function waysOf(parameters: WiringParameters, cost: LayerCost): readonly Way[] {
	const { groups, inChannels, bias } = parameters;
	const full = costOf(geometryOf({ ...parameters, groups: 1 }), bias);
	const isDepthwise = groups === inChannels;
	return [
		{ id: 'full', cost: full, isNow: groups === 1 },
		...(groups > 1
			? [{ id: isDepthwise ? 'depthwise' : 'grouped', cost, isNow: true } as const]
			: []),
		{ id: 'separable', cost: separableCost(parameters), isNow: false }
	];
}

/** Resolves the layer. Throws the EngineError that refuses the parameters. */
export function runWiring(parameters: WiringParameters): WiringRun {
	const geometry = geometryOf(parameters);
	const cost = costOf(geometry, parameters.bias);
	const [filters] = geometry.weightShape;
	const weights = cost.weights / filters;
	const biases = cost.biases / filters;
	const stepAt = (filter: number): WiringStep => ({
		...{ filter, weights, biases, channels: channelsRead({ geometry }, filter) },
		soFar: (filter + 1) * (weights + biases)
	});
	return {
		...{ geometry, cost, ways: waysOf(parameters, cost) },
		timeline: uniformTimeline(filters, [{ id: 'map', momentsPerStep: 1 }], stepAt)
	};
}

/** The filters that read an input channel, counted from 0: those of its group. */
export function filtersReading(
	{ geometry }: Pick<WiringRun, 'geometry'>,
	channel: number
): readonly number[] {
	const { inChannelsPerGroup, outChannelsPerGroup } = geometry;
	const first = Math.floor(channel / inChannelsPerGroup) * outChannelsPerGroup;
	return Array.from({ length: outChannelsPerGroup }, (_, index) => first + index);
}
