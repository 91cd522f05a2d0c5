import { describe, expect, it } from 'vitest';
import { buildNetwork, outputNames, sequential, type Network } from '../../graph';
import { backward } from '../../graph/backward';
import { initialParameters, trainableParameters } from '../../graph/parameters';
import { resolveNetwork } from '../../graph/resolve';
import { forward } from '../../graph/run';
import { adam, adamW, crossEntropyLoss, crossEntropyLossBackward, float64, sgd } from '../../index';
import type { Optimizer, Tensor } from '../../index';
import { randomTensor, seededRandom } from '../../testing/differences';
import { backends, expectHolds } from '../testing/backends';
import { planForward, planTraining, type PlannedOptimizer } from './plan-training';

const chain = sequential({
	...{
		conv: { type: 'conv2d', outChannels: 8, kernelSize: 3, padding: 1 },
		relu: { type: 'relu' }
	},
	conv2: { type: 'conv2d', outChannels: 9, kernelSize: 3, padding: 1, bias: false },
	...{ norm: { type: 'batchNorm2d' }, relu2: { type: 'relu' } },
	...{ pool: { type: 'maxPool2d', kernelSize: 2 }, flatten: { type: 'flatten' } },
	...{ linear: { type: 'linear', outFeatures: 5 }, tanh: { type: 'tanh' } },
	linear2: { type: 'linear', outFeatures: 4 }
});

/** A node that three others read, one of them in a sum with itself. */
const branches = buildNetwork((builder) => {
	const x = builder.input('x');
	const first = builder.node('first', { type: 'conv2d', outChannels: 4, kernelSize: 3 }, x);
	const once = builder.node('once', { type: 'relu' }, first);
	const up = builder.node('up', { type: 'convTranspose2d', outChannels: 4, kernelSize: 1 }, once);
	const sum = builder.node('sum', { type: 'add' }, once, up);
	const twice = builder.node('twice', { type: 'add' }, sum, once);
	builder.sequence(twice, {
		...{ relu: { type: 'leakyRelu' }, average: { type: 'avgPool2d', kernelSize: 2 } },
		...{ whole: { type: 'globalAvgPool2d' }, flatten: { type: 'flatten' } },
		linear: { type: 'linear', outFeatures: 4 }
	});
});

const lr = 0.05;
const optimizers: readonly (readonly [string, PlannedOptimizer, Optimizer<number>])[] = [
	['SGD', { type: 'sgd' }, sgd({ lr }, float64)],
	[
		'SGD with momentum, dampening and decay',
		{ type: 'sgd', momentum: 0.9, dampening: 0.1, weightDecay: 0.01 },
		sgd({ lr, momentum: 0.9, dampening: 0.1, weightDecay: 0.01 }, float64)
	],
	[
		'SGD after Nesterov',
		{ type: 'sgd', momentum: 0.8, nesterov: true },
		sgd({ lr, momentum: 0.8, nesterov: true }, float64)
	],
	['Adam', { type: 'adam', eps: 1e-3 }, adam({ lr, eps: 1e-3 })],
	['AdamW', { type: 'adamW', eps: 1e-3 }, adamW({ lr, eps: 1e-3 })]
];

const [xShape, classes] = [[3, 2, 6, 7], 4];
const labels = [3, 0, 2];

/** Three steps of the reference operations and a reference optimiser, with the loss before each. */
function referenceSteps(network: Network, x: Tensor<number>, optimizer: Optimizer<number>) {
	const resolved = resolveNetwork(network, x.shape);
	let parameters = initialParameters(resolved, seededRandom(11));
	let state = optimizer.init(trainableParameters(resolved, parameters));
	const target = { shape: [labels.length], data: labels };
	const losses: number[] = [];
	for (let step = 0; step < 3; step++) {
		const run = forward(resolved, parameters, { x }, float64, { training: true });
		const [name] = outputNames(network);
		const logits = run.outputs[name];
		losses.push(...crossEntropyLoss(logits, target, {}).data);
		const above = crossEntropyLossBackward(logits, target, {}, null).input;
		const gradients = backward(run, { [name]: above }, float64).parameters;
		const learned = trainableParameters(resolved, parameters);
		const next = optimizer.step(learned, gradients, state);
		({ state } = next);
		parameters = { ...parameters, ...run.statistics, ...next.parameters };
	}
	const evaluated = forward(resolved, parameters, { x }, float64, {});
	return { parameters, losses, logits: evaluated.outputs[outputNames(network)[0]] };
}

describe.each(backends)('training planned on %s', (_, make) => {
	const x = randomTensor(xShape, seededRandom(5));

	describe.each([
		['a chain', chain],
		['branches', branches]
	])('of %s', (_title, network) => {
		it.each(optimizers)(
			'makes the steps of the reference with %s',
			(_name, optimizer, reference) => {
				const backend = make();
				const random = seededRandom(11);
				const plan = planTraining(network, xShape, backend, { optimizer, random });
				const expected = referenceSteps(network, x, reference);
				for (const loss of expected.losses) {
					expect(plan.step(x.data, labels, lr)).toBeCloseTo(loss, 4);
				}
				for (const [key, tensor] of Object.entries(expected.parameters)) {
					expectHolds(plan.parameters[key], tensor, key);
				}
				expectHolds(plan.forward(x.data), expected.logits, 'logits');
			}
		);
	});

	it('allocates nothing in a step and keeps its arrays', () => {
		const backend = make();
		const random = seededRandom(1);
		const plan = planTraining(chain, xShape, backend, { optimizer: { type: 'adam' }, random });
		const { allocated } = backend;
		const parameters = { ...plan.parameters };
		const logits = plan.forward(x.data);
		for (let step = 0; step < 3; step++) plan.step(x.data, labels, lr);
		expect(backend.allocated).toBe(allocated);
		expect(plan.forward(x.data)).toBe(logits);
		for (const [key, array] of Object.entries(parameters)) {
			expect(plan.parameters[key]).toBe(array);
		}
	});

	it('shares parameters with a forward pass of another batch', () => {
		const backend = make();
		const random = seededRandom(2);
		const plan = planTraining(chain, xShape, backend, { optimizer: { type: 'sgd' }, random });
		const one = planForward(chain, [1, ...xShape.slice(1)], backend, plan.parameters);
		for (let step = 0; step < 2; step++) {
			plan.step(x.data, labels, lr);
			const logits = Array.from(plan.forward(x.data).subarray(0, classes));
			const first = x.data.slice(0, x.data.length / xShape[0]);
			expectHolds(one(first), { shape: [classes], data: logits }, 'logits');
		}
	});

	it('learns a batch by heart', () => {
		const backend = make();
		const random = seededRandom(3);
		const plan = planTraining(chain, xShape, backend, { optimizer: { type: 'adam' }, random });
		const first = plan.step(x.data, labels, 0.01);
		let last = first;
		for (let step = 0; step < 60; step++) last = plan.step(x.data, labels, 0.01);
		expect(last).toBeLessThan(first / 10);
	});

	it('drops out in training alone', () => {
		const network = sequential({
			...{ drop: { type: 'dropout', p: 0.5 }, flatten: { type: 'flatten' } },
			linear: { type: 'linear', outFeatures: classes }
		});
		const random = seededRandom(4);
		const plan = planTraining(network, xShape, make(), { optimizer: { type: 'sgd' }, random });
		const losses = [0, 1].map(() => plan.computeGradients(x.data, labels));
		expect(losses[0]).not.toBe(losses[1]);
		expect([...plan.forward(x.data)]).toEqual([...plan.forward(x.data)]);
	});

	it.each([
		['a layer without a kernel', { type: 'softmax', dim: 1 } as const, "node 'last' is a softmax"],
		['logits that are no rows', { type: 'relu' } as const, 'logits']
	])('refuses %s', (_title, last, message) => {
		const network = sequential({ conv: { type: 'conv2d', outChannels: 2, kernelSize: 1 }, last });
		const options = { optimizer: { type: 'sgd' }, random: seededRandom(1) } as const;
		expect(() => planTraining(network, xShape, make(), options)).toThrow(message);
	});
});
