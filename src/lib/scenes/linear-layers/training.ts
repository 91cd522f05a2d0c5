import {
	adam,
	backward,
	buildNetwork,
	descentTrace,
	float64,
	forward,
	initialParameters,
	mapTensor,
	rational,
	resolveNetwork,
	seededRandom,
	tensor
} from '$lib/engine';
import type { NamedTensors, Network, OptimizerStep, Tensor, Trace } from '$lib/engine';
import { tableOf } from './parameters';
import type { LinearLayersParameters } from './parameters';
import { pointsOf } from './points';

/** How many steps of training are shown, and how many passes over all points each of them stands for. */
export const STEPS = 60;
export const EPOCHS = 4;
const RATE = 0.06;

type Doubles = Tensor<number>;

/** Two linear layers with something or nothing between them: [N, 2] → logits [N, 1], then the loss. */
export function networkOf({ between, hidden }: LinearLayersParameters): Network {
	return buildNetwork((builder) => {
		const first = builder.sequence(builder.input('x'), {
			first: { type: 'linear', outFeatures: hidden }
		});
		const middle = between === 'none' ? first : builder.node('middle', { type: between }, first);
		const logits = builder.node('second', { type: 'linear', outFeatures: 1 }, middle);
		builder.node('loss', { type: 'bceWithLogitsLoss' }, logits, builder.input('labels'));
	});
}

/** The points and their classes as the network takes them. */
export function batchOf(parameters: LinearLayersParameters): NamedTensors<number> {
	const points = pointsOf(tableOf(parameters));
	const place = points.flatMap(({ x, y }) => [x, y].map(rational.toNumber));
	return {
		x: tensor([points.length, 2], place),
		labels: tensor(
			[points.length, 1],
			points.map(({ isOne }) => +isOne)
		)
	};
}

/** What the network makes of its inputs: logits and loss. */
export function evaluate(
	network: Network,
	parameters: NamedTensors<number>,
	batch: NamedTensors<number>
): { readonly logits: Doubles; readonly loss: number } {
	const { outputs } = forward(network, parameters, batch, float64);
	return { logits: outputs.second, loss: outputs.loss.data[0] };
}

/** The weights after 0, 1, … epochs of Adam on all points at once. */
export function trainingOf(parameters: LinearLayersParameters): Trace<OptimizerStep<number>> {
	const [network, batch] = [networkOf(parameters), batchOf(parameters)];
	const shapes = { x: batch.x.shape, labels: batch.labels.shape };
	const initial = initialParameters(resolveNetwork(network, shapes), seededRandom(parameters.seed));
	const optimizer = adam({ lr: RATE });
	return descentTrace(
		{
			initial,
			gradients: (weights) =>
				backward(forward(network, weights, batch, float64), null, float64).parameters,
			optimizer: () => optimizer
		},
		STEPS * EPOCHS
	);
}

/** The same numbers as exact fractions: a double is an integer over a power of two. */
export function exactly(values: Doubles) {
	return mapTensor(values, (value) => rational.from(value));
}
