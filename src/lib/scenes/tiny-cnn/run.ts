import {
	backward,
	elementCount,
	forward,
	mapTensor,
	mixed,
	networkParameters,
	rational,
	sgd,
	tensor,
	trainableParameters
} from '$lib/engine';
import type {
	Mixed,
	NamedTensors,
	NetworkGradients,
	NetworkRun,
	Optimizer,
	Tensor,
	Timeline
} from '$lib/engine';
import { networks } from './network';
import { learnedOf } from './parameters';
import type { TinyParameters } from './parameters';
import { openTimeline } from './timeline';
import type { Segment, TinyGrain, TinyStep } from './timeline';

/** All that comes of parameters: a pass, the way back, the update, and the next pass. */
export interface TinyPasses {
	readonly parameters: TinyParameters;
	readonly first: NetworkRun<Mixed>;
	readonly gradients: NetworkGradients<Mixed>;
	readonly optimizer: Optimizer<Mixed>;
	/** The learned tensors after the update, by their names in the network. */
	readonly updated: NamedTensors<Mixed>;
	/** The pass with them. */
	readonly again: NetworkRun<Mixed>;
}

/** The same as steps. */
export interface TinyRun extends TinyPasses {
	readonly segments: readonly Segment[];
	readonly timeline: Timeline<TinyGrain, TinyStep>;
}

/** A pass through the network of these parameters, with learned tensors of its own. */
export function passOf(
	{ loss, x, label, target }: TinyParameters,
	weights: NamedTensors<Mixed>
): NetworkRun<Mixed> {
	const wanted: Tensor<Mixed> =
		loss === 'crossEntropy' ? tensor([1], [rational.from(label)]) : target;
	return forward(networks[loss], weights, { x, target: wanted }, mixed);
}

/** The one number of the loss. */
export function lossOf({ outputs }: NetworkRun<Mixed>): Mixed {
	return outputs.loss.data[0];
}

/** The gradients of the loss by all that went into it. */
export function gradientsOf(pass: NetworkRun<Mixed>): NetworkGradients<Mixed> {
	const one = mapTensor(pass.outputs.loss, () => mixed.one);
	return backward(pass, { loss: one }, mixed);
}

/** Computes the passes, the gradients between them and the update, each once. */
export function runPasses(parameters: TinyParameters): TinyPasses {
	const first = passOf(parameters, learnedOf(parameters));
	const gradients = gradientsOf(first);
	const [lr] = parameters.rate.data;
	const optimizer = sgd<Mixed>({ lr }, mixed);
	const weights = trainableParameters(first.network, first.parameters);
	const { parameters: updated } = optimizer.step(
		weights,
		gradients.parameters,
		optimizer.init(weights)
	);
	return { parameters, first, gradients, optimizer, updated, again: passOf(parameters, updated) };
}

/** Computes all, and opens it as steps. */
export function runTiny(parameters: TinyParameters): TinyRun {
	const passes = runPasses(parameters);
	return { ...passes, ...openTimeline(passes) };
}

/** How many numbers the network learns. */
export function learnedCount({ first }: TinyPasses): number {
	return networkParameters(first.network).reduce((sum, { shape }) => sum + elementCount(shape), 0);
}
