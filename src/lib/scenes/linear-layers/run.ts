import { linear, matmul, rational, tensor, uniformTimeline } from '$lib/engine';
import type { NamedTensors, Network, Rational, Tensor, Timeline } from '$lib/engine';
import { tableOf } from './parameters';
import type { LinearLayersParameters } from './parameters';
import { pointsOf } from './points';
import type { Point } from './points';
import { batchOf, EPOCHS, evaluate, exactly, networkOf, STEPS, trainingOf } from './training';

export type LinearLayersGrain = 'epoch';

/** The network after some epochs of training. */
export interface LinearLayersStep {
	readonly epoch: number;
	readonly weights: NamedTensors<number>;
	/** What it says of each point: positive for class 1. */
	readonly logits: readonly number[];
	readonly loss: number;
	/** How many points it tells right. */
	readonly right: number;
}

/** The training of a network with two linear layers. */
export interface LinearLayersRun {
	readonly parameters: LinearLayersParameters;
	readonly points: readonly Point[];
	readonly network: Network;
	readonly timeline: Timeline<LinearLayersGrain, LinearLayersStep>;
}

/** Whether a logit tells a point's class. */
export function isRight(logit: number, { isOne }: Point): boolean {
	return logit > 0 === isOne;
}

/** Opens the training; its steps are computed when they are asked for. */
export function runLinearLayers(parameters: LinearLayersParameters): LinearLayersRun {
	const points = pointsOf(tableOf(parameters));
	const [network, batch] = [networkOf(parameters), batchOf(parameters)];
	const training = trainingOf(parameters);
	const stepAt = (step: number): LinearLayersStep => {
		const epoch = step * EPOCHS;
		const weights = training.at(epoch).parameters;
		const { logits, loss } = evaluate(network, weights, batch);
		const right = points.filter((point, index) => isRight(logits.data[index], point)).length;
		return { epoch, weights, logits: logits.data, loss, right };
	};
	const timeline = uniformTimeline<LinearLayersGrain, LinearLayersStep>(
		STEPS + 1,
		[{ id: 'epoch', momentsPerStep: 1 }],
		stepAt
	);
	return { parameters, points, network, timeline };
}

/** Two linear layers and the one layer that they are, exactly. */
export interface MergedLayers {
	/** [hidden, 2] and [1, hidden]; their product is [1, 2]. */
	readonly first: Tensor<Rational>;
	readonly second: Tensor<Rational>;
	readonly product: Tensor<Rational>;
	/** The second layer's bias, and the first's sent through the second's weights. */
	readonly bias: Tensor<Rational>;
}

/** The product of both layers' weights, and their biases in one. */
export function mergedLayers({ weights }: LinearLayersStep): MergedLayers {
	const [first, second] = [weights['first.weight'], weights['second.weight']].map(exactly);
	const [firstBias, secondBias] = [weights['first.bias'], weights['second.bias']].map(exactly);
	const row = tensor([1, firstBias.data.length], firstBias.data);
	const bias = linear(row, second, secondBias, rational);
	return {
		...{ first, second },
		product: matmul(second, first, rational),
		bias: tensor([1], bias.data)
	};
}

/** What two layers in a row, and the one layer, make of a point: exact, and so equal to the last digit. */
export function bothWays(step: LinearLayersStep, { x, y }: Point) {
	const { weights } = step;
	const { first, second, product, bias } = mergedLayers(step);
	const place = tensor([1, 2], [x, y]);
	const between = linear(place, first, exactly(weights['first.bias']), rational);
	const two = linear(between, second, exactly(weights['second.bias']), rational).data[0];
	const one = linear(place, product, bias, rational).data[0];
	return { two, one };
}
