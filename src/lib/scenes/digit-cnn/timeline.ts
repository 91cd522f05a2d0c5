import {
	activationTimeline,
	conv2dTimeline,
	float64,
	grainOf,
	joinTimelines,
	linearTimeline,
	mapTimeline,
	maxPool2dTimeline,
	reluPointwise,
	softmaxPhases,
	softmaxTimeline,
	tensor,
	wholeOf
} from '$lib/engine';
import type {
	ActivationStep,
	Conv2dStep,
	Grain,
	MaxStep,
	SoftmaxStep,
	SumStep,
	Tensor,
	Timeline
} from '$lib/engine';
import { layerBefore, layerIndex, layerOf, operations, sizeOf } from './layers';
import type { ComputingLayer, DigitLayer, LayerId, MapCell } from './layers';
import { runNetwork } from './run';
import type { Maps } from './run';
import { biasUnits, weightShape } from './weights';
import type { DigitNetwork, WeightedLayer } from './weights';

/** How finely a run is cut into steps: a layer, one of its maps, a cell, one term of a cell. */
export type DigitGrain = 'layer' | 'map' | 'cell' | 'term';
export const digitGrains: readonly DigitGrain[] = ['layer', 'map', 'cell', 'term'];

/** The step of a layer's operation, over the layer's whole numbers; softmax's is over logits. */
export type Operation =
	| { readonly kind: 'conv2d'; readonly step: Conv2dStep<number> }
	| { readonly kind: 'relu'; readonly step: ActivationStep<number> }
	| { readonly kind: 'maxPool2d'; readonly step: MaxStep<number> }
	| { readonly kind: 'linear'; readonly step: SumStep<number> }
	| { readonly kind: 'softmax'; readonly step: SoftmaxStep };

/** The digit network after one of its steps. */
export interface DigitStep {
	readonly grain: DigitGrain;
	readonly layer: LayerId;
	/** The map and the cell that was made last. */
	readonly cell: MapCell;
	readonly operation: Operation;
}

/** A layer's whole numbers as one image. */
function imageOf({ channels, height, width }: DigitLayer, whole: Float64Array): Tensor<number> {
	return tensor([1, channels, height, width], [...whole]);
}

/** The last three axes of a cell's index. */
const cellOf = (index: readonly number[]) => {
	const [channel, row = 0, column = 0] = index.slice(1);
	return [channel, row, column] as const;
};

/** The weight and the bias of a layer, in the units of its numbers. */
function parametersOf(
	layer: Extract<ComputingLayer, { id: WeightedLayer }>,
	{ weights }: DigitNetwork
): readonly [weight: Tensor<number>, bias: Tensor<number>] {
	const own = weights[layer.id];
	return [
		tensor(weightShape(layer.id), [...own.weight]),
		tensor([layer.channels], [...biasUnits(own, layer)])
	];
}

/** What a layer does as steps, under its operation's own grains; some have names for two of ours. */
function operationTimeline(
	layer: ComputingLayer,
	maps: Maps,
	network: DigitNetwork
): Readonly<Record<Exclude<DigitGrain, 'layer'>, Grain<string, Omit<DigitStep, 'grain'>>>> {
	const before = layerBefore(layer.id);
	const x = maps[before.id];
	switch (layer.kind) {
		case 'conv2d': {
			const padding = (layer.kernel - 1) / 2;
			const [weight, bias] = parametersOf(layer, network);
			const timeline = conv2dTimeline(imageOf(before, x), weight, bias, { padding }, float64);
			const told = mapTimeline(timeline, (step) => ({
				layer: layer.id,
				cell: cellOf(step.output),
				operation: { kind: 'conv2d' as const, step }
			}));
			return { map: told[0], cell: told[1], term: told[2] };
		}
		case 'relu': {
			const timeline = activationTimeline(reluPointwise(float64), imageOf(before, x));
			const told = mapTimeline(timeline, (step) => ({
				layer: layer.id,
				cell: cellOf(step.cell),
				operation: { kind: 'relu' as const, step }
			}));
			return { map: told[0], cell: told[1], term: told[1] };
		}
		case 'maxPool2d': {
			const timeline = maxPool2dTimeline(imageOf(before, x), { kernelSize: layer.kernel }, float64);
			const told = mapTimeline(timeline, (step) => ({
				layer: layer.id,
				cell: cellOf(step.cell.index),
				operation: { kind: 'maxPool2d' as const, step }
			}));
			return { map: told[0], cell: told[1], term: told[2] };
		}
		case 'softmax': {
			const logits = Array.from(x, (whole) => whole / 10 ** (before.places ?? 0));
			const timeline = softmaxTimeline(tensor([1, logits.length], logits), { dim: 1 });
			const told = mapTimeline(timeline, (step) => ({
				layer: layer.id,
				cell: [step.cell, 0, 0] as const,
				operation: { kind: 'softmax' as const, step }
			}));
			return {
				map: grainOf(told, 'slice'),
				cell: grainOf(told, 'phase'),
				term: grainOf(told, 'cell')
			};
		}
		case 'linear': {
			const [weight, bias] = parametersOf(layer, network);
			const timeline = linearTimeline(tensor([1, x.length], [...x]), weight, bias, float64);
			const told = mapTimeline(timeline, (step) => ({
				layer: layer.id,
				cell: cellOf(step.cell.index),
				operation: { kind: 'linear' as const, step }
			}));
			return { map: told[0], cell: told[1], term: told[2] };
		}
	}
}

/** A layer's steps at our grains. */
function layerTimeline(
	layer: ComputingLayer,
	maps: Maps,
	network: DigitNetwork
): Timeline<DigitGrain, DigitStep> {
	const { map, cell, term } = operationTimeline(layer, maps, network);
	const named = (grain: Grain<string, Omit<DigitStep, 'grain'>>, id: DigitGrain) => ({
		...grain,
		id,
		trace: {
			length: grain.trace.length,
			at: (index: number): DigitStep => ({ grain: id, ...grain.trace.at(index) })
		}
	});
	return [
		named(wholeOf(map, 'layer'), 'layer'),
		named(map, 'map'),
		named(cell, 'cell'),
		named(term, 'term')
	];
}

/** A timeline with the steps of another of the same lengths, which is made once a step is asked for. */
function opensLater(
	lengths: Timeline<DigitGrain, DigitStep>,
	open: () => Timeline<DigitGrain, DigitStep>
): Timeline<DigitGrain, DigitStep> {
	let opened: Timeline<DigitGrain, DigitStep> | null = null;
	return lengths.map((grain, level) => ({
		...grain,
		trace: {
			length: grain.trace.length,
			at: (index: number) => (opened ??= open())[level].trace.at(index)
		}
	}));
}

/**
 * The whole way from a picture to its probabilities, multiply-add by multiply-add, for all that one
 * network makes of pictures. A picture costs nothing before one of its steps is asked for, as pictures
 * change with every movement of a pen.
 */
export function digitTimelines(
	network: DigitNetwork
): (maps: Maps) => Timeline<DigitGrain, DigitStep> {
	const blank = runNetwork(Array<number>(sizeOf(layerOf('input'))).fill(0), network);
	const lengths = operations.map((layer) => layerTimeline(layer, blank, network));
	return (maps) =>
		joinTimelines(
			operations.map((layer, index) =>
				opensLater(lengths[index], () => layerTimeline(layer, maps, network))
			)
		);
}

/** How many steps a layer has at a grain that cuts it into maps or cells; softmax has four phases. */
function stepsOf(layer: ComputingLayer, grain: 'map' | 'cell'): number {
	if (layer.kind === 'softmax') return grain === 'map' ? 1 : softmaxPhases.length;
	if (grain === 'cell') return sizeOf(layer);
	return layer.kind === 'linear' ? 1 : layer.channels;
}

/** The index of the step that makes a map, or a cell by its place among the layer's numbers. */
export function stepIndex(grain: 'map' | 'cell', id: LayerId, within: number): number {
	const before = operations.slice(0, layerIndex(id) - 1);
	return before.reduce((sum, layer) => sum + stepsOf(layer, grain), within);
}
