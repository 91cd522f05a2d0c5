import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	bceLoss,
	bceLossBackward,
	bceWithLogitsLoss,
	bceWithLogitsLossBackward,
	crossEntropyLoss,
	crossEntropyLossBackward,
	float64,
	hingeLoss,
	hingeLossBackward,
	huberLoss,
	huberLossBackward,
	l1Loss,
	l1LossBackward,
	mapTensor,
	mseLoss,
	mseLossBackward,
	softmax,
	type Reduction,
	type Tensor
} from '../../index';
import { expectClose, randomTensor, seededRandom } from '../../testing/differences';
import { registerGradients } from '../../testing/tensorflow-gradients';

type Doubles = Tensor<number>;

const flow = ({ shape, data }: Doubles) => tf.tensor([...data], [...shape]);
const back = (result: tf.Tensor): Doubles => ({
	shape: result.shape,
	data: Array.from(result.dataSync())
});
const reductionOf = { none: tf.Reduction.NONE, mean: tf.Reduction.MEAN, sum: tf.Reduction.SUM };

interface Case {
	readonly name: string;
	readonly forward: (x: Doubles, y: Doubles, reduction: Reduction) => Doubles;
	readonly backward: (x: Doubles, y: Doubles, reduction: Reduction, above: Doubles) => Doubles;
	readonly tensorFlow: (x: tf.Tensor, y: tf.Tensor, reduction: tf.Reduction) => tf.Tensor;
	readonly targets: 'any' | 'signs' | 'shares';
}

const delta = 1.5;
const cases: readonly Case[] = [
	{
		name: 'mseLoss',
		forward: (x, y, reduction) => mseLoss(x, y, { reduction }, float64),
		backward: (x, y, reduction, g) => mseLossBackward(x, y, { reduction }, g, float64).input,
		tensorFlow: (x, y, reduction) => tf.losses.meanSquaredError(y, x, undefined, reduction),
		targets: 'any'
	},
	{
		name: 'l1Loss',
		forward: (x, y, reduction) => l1Loss(x, y, { reduction }, float64),
		backward: (x, y, reduction, g) => l1LossBackward(x, y, { reduction }, g, float64).input,
		tensorFlow: (x, y, reduction) => tf.losses.absoluteDifference(y, x, undefined, reduction),
		targets: 'any'
	},
	{
		name: 'huberLoss',
		forward: (x, y, reduction) => huberLoss(x, y, { reduction, delta }, float64),
		backward: (x, y, reduction, g) =>
			huberLossBackward(x, y, { reduction, delta }, g, float64).input,
		tensorFlow: (x, y, reduction) => tf.losses.huberLoss(y, x, undefined, delta, reduction),
		targets: 'any'
	},
	{
		// TensorFlow.js takes labels 0 and 1 and makes signs of them; ours are signs.
		name: 'hingeLoss',
		forward: (x, y, reduction) => hingeLoss(x, y, { reduction }, float64),
		backward: (x, y, reduction, g) => hingeLossBackward(x, y, { reduction }, g, float64).input,
		tensorFlow: (x, y, reduction) =>
			tf.losses.hingeLoss(tf.div(tf.add(y, 1), 2), x, undefined, reduction),
		targets: 'signs'
	},
	{
		// TensorFlow.js adds epsilon inside the logarithms; PyTorch, and so we, cut them off at −100.
		name: 'bceLoss',
		forward: (x, y, reduction) => bceLoss(mapTensor(x, toShare), y, { reduction }),
		backward: (x, y, reduction, g) =>
			mapTensor(
				bceLossBackward(mapTensor(x, toShare), y, { reduction }, g).input,
				(value) => value / 8
			),
		tensorFlow: (x, y, reduction) =>
			tf.losses.logLoss(y, tf.add(tf.div(x, 8), 0.5), undefined, 0, reduction),
		targets: 'shares'
	},
	{
		name: 'bceWithLogitsLoss',
		forward: (x, y, reduction) => bceWithLogitsLoss(x, y, { reduction }),
		backward: (x, y, reduction, g) => bceWithLogitsLossBackward(x, y, { reduction }, g).input,
		tensorFlow: (x, y, reduction) => tf.losses.sigmoidCrossEntropy(y, x, undefined, 0, reduction),
		targets: 'shares'
	}
];

/** A number between −3 and 3 as a probability. */
const toShare = (value: number) => value / 8 + 0.5;

function targetsOf(kind: Case['targets'], shape: readonly number[], random: () => number): Doubles {
	if (kind === 'any') return randomTensor(shape, random, -3, 3);
	const shares = randomTensor(shape, random, 0, 1);
	return kind === 'shares' ? shares : mapTensor(shares, (share) => (share < 0.5 ? -1 : 1));
}

describe('losses against TensorFlow.js, which computes in 32 bits', () => {
	beforeAll(async () => {
		tf.env().set('IS_TEST', true); // No advertisement on the console.
		await tf.setBackend('cpu');
		await registerGradients();
		tf.zeros([1]).dispose();
		// Its own leak check, part of that mode, finds a leak in softmaxCrossEntropy.
		tf.env().set('IS_TEST', false);
	});

	it.each(cases)('$name, forward and gradient, in 30 cases', (loss) => {
		const random = seededRandom(2017);
		let compared = 0;
		for (const shape of [[5], [2, 3]]) {
			for (const reduction of ['none', 'mean', 'sum'] as const) {
				for (let run = 0; run < 5; run++) {
					const x = randomTensor(shape, random, -3, 3);
					const y = targetsOf(loss.targets, shape, random);
					const ours = loss.forward(x, y, reduction);
					const above = randomTensor(ours.shape, random);
					tf.tidy(() => {
						const byTensorFlow = (moved: tf.Tensor) =>
							loss.tensorFlow(moved, flow(y), reductionOf[reduction]);
						expectClose(ours, back(byTensorFlow(flow(x))), 3e-6, 'forward');
						const gradient = back(tf.grad(byTensorFlow)(flow(x), flow(above)));
						expectClose(loss.backward(x, y, reduction, above), gradient, 1e-5, 'backward');
					});
					compared++;
				}
			}
		}
		expect(compared).toBe(30);
	});

	it.each([
		[0, 'classes'],
		[0.2, 'classes'],
		[0.2, 'probabilities']
	] as const)(
		'crossEntropyLoss with labelSmoothing %d of %s, in 30 cases',
		(labelSmoothing, kind) => {
			const random = seededRandom(2019);
			let compared = 0;
			for (const reduction of ['none', 'mean', 'sum'] as const) {
				for (let run = 0; run < 10; run++) {
					const x = randomTensor([3, 4], random, -5, 5);
					const classes = mapTensor(randomTensor([3], random, 0, 4), Math.floor);
					const soft = softmax(randomTensor([3, 4], random), { dim: 1 });
					const target = kind === 'classes' ? classes : soft;
					const options = { reduction, labelSmoothing };
					const ours = crossEntropyLoss(x, target, options);
					const above = randomTensor(ours.shape, random);
					tf.tidy(() => {
						const oneHot = tf.oneHot(tf.tensor1d([...classes.data], 'int32'), 4);
						const labels = kind === 'classes' ? tf.cast(oneHot, 'float32') : flow(soft);
						const byTensorFlow = (moved: tf.Tensor) =>
							tf.losses.softmaxCrossEntropy(
								labels,
								moved,
								undefined,
								labelSmoothing,
								reductionOf[reduction]
							);
						expectClose(ours, back(byTensorFlow(flow(x))), 3e-6, 'forward');
						const gradient = back(tf.grad(byTensorFlow)(flow(x), flow(above)));
						expectClose(
							crossEntropyLossBackward(x, target, options, above).input,
							gradient,
							1e-5,
							'backward'
						);
					});
					compared++;
				}
			}
			expect(compared).toBe(30);
		}
	);
});
