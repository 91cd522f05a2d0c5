import { describe, expect, it } from 'vitest';
import { backward, batchNorm, buildNetwork, float64, forward, init } from '../index';
import { initialParameters, rational, resolveNetwork, seededRandom } from '../index';
import { sequential, sgd, tensor, trainableParameters, type NamedTensors } from '../index';
import { randomTensor } from '../testing/differences';
import { exact } from '../testing/exact';

const normalized = sequential({
	conv: { type: 'conv2d', outChannels: 3, kernelSize: 3 },
	bn: { type: 'batchNorm2d', momentum: 0.5 },
	relu: { type: 'relu' },
	up: { type: 'convTranspose2d', outChannels: 2, kernelSize: 2, stride: 2 },
	prelu: { type: 'prelu' },
	flatten: { type: 'flatten' },
	fc: { type: 'linear', outFeatures: 4 }
});

const x = randomTensor([2, 2, 5, 5], seededRandom(5));
const resolved = resolveNetwork(normalized, x.shape);
const parameters = initialParameters(resolved, seededRandom(1));

/** The largest magnitude of a tensor's elements. */
const reach = (tensors: NamedTensors<number>, key: string) =>
	Math.max(...tensors[key].data.map(Math.abs));

describe('initialParameters', () => {
	it('has a tensor for each parameter, of its shape', () => {
		const shapes = Object.entries(parameters).map(([key, { shape }]) => [key, shape]);
		expect(Object.fromEntries(shapes)).toEqual({
			'conv.weight': [3, 2, 3, 3],
			'conv.bias': [3],
			'bn.weight': [3],
			'bn.bias': [3],
			'bn.runningMean': [3],
			'bn.runningVar': [3],
			'up.weight': [3, 2, 2, 2],
			'up.bias': [2],
			'prelu.weight': [1],
			'fc.weight': [4, 72],
			'fc.bias': [4]
		});
	});

	it('starts normalisation as the identity and PReLU at 1/4', () => {
		expect(parameters['bn.weight'].data).toEqual([1, 1, 1]);
		expect(parameters['bn.bias'].data).toEqual([0, 0, 0]);
		expect(parameters['bn.runningMean'].data).toEqual([0, 0, 0]);
		expect(parameters['bn.runningVar'].data).toEqual([1, 1, 1]);
		expect(parameters['prelu.weight'].data).toEqual([0.25]);
	});

	it.each([
		['conv', 2 * 9],
		['up', 2 * 4],
		['fc', 72]
	])('draws weight and bias of %s within 1/√%i', (name, fanIn) => {
		const many = Array.from({ length: 20 }, (_, seed) =>
			initialParameters(resolved, seededRandom(seed))
		);
		const bound = 1 / Math.sqrt(fanIn);
		for (const key of [`${name}.weight`, `${name}.bias`]) {
			const largest = Math.max(...many.map((drawn) => reach(drawn, key)));
			expect(largest).toBeLessThanOrEqual(bound * (1 + 1e-12));
			expect(largest).toBeGreaterThan(0.9 * bound);
		}
	});

	it('is the same for the same seed, and begins with kaimingUniform', () => {
		expect(initialParameters(resolved, seededRandom(1))).toEqual(parameters);
		const first = init.kaimingUniform([3, 2, 3, 3], { a: Math.sqrt(5) }, seededRandom(1));
		expect(parameters['conv.weight']).toEqual(first);
	});
});

describe('training and evaluation', () => {
	it('normalise by the batch, and by what was remembered', () => {
		const trained = forward(normalized, parameters, { x }, float64, { training: true });
		const running = { mean: parameters['bn.runningMean'], variance: parameters['bn.runningVar'] };
		const affine = [parameters['bn.weight'], parameters['bn.bias']] as const;
		const options = { training: true, momentum: 0.5 };
		const expected = batchNorm(trained.outputs.conv, running, ...affine, options);
		expect(trained.outputs.bn).toEqual(expected.output);
		expect(trained.statistics).toEqual({
			'bn.runningMean': expected.running?.mean,
			'bn.runningVar': expected.running?.variance
		});
		const next = { ...parameters, ...trained.statistics };
		const evaluated = forward(normalized, next, { x }, float64);
		const remembered = batchNorm(evaluated.outputs.conv, expected.running, ...affine, {});
		expect(evaluated.outputs.bn).toEqual(remembered.output);
		expect(evaluated.statistics).toEqual({});
	});

	it('leave elements out by the seed, exactly, and keep them all', () => {
		const network = sequential({ drop: { type: 'dropout', p: '1/3' } });
		const ones = exact([1, 30], new Array<number>(30).fill(1));
		const options = { training: true, random: seededRandom(4) };
		const run = forward(network, {}, { x: ones }, rational, options);
		const kept = run.masks.drop.data;
		expect(new Set(kept)).toEqual(new Set([true, false]));
		expect(run.outputs.drop.data.map(String)).toEqual(kept.map((is) => (is ? '1.5' : '0')));
		const { nodes } = backward(run, { drop: ones }, rational);
		expect(nodes.x?.data.map(String)).toEqual(kept.map((is) => (is ? '1.5' : '0')));
		expect(forward(network, {}, { x: ones }, rational).outputs.drop).toEqual(ones);
	});

	it('lower the loss with an optimiser that is given what is learned', () => {
		const network = buildNetwork((b) => {
			const hidden = b.sequence(b.input('x'), {
				conv: { type: 'conv2d', outChannels: 4, kernelSize: 3, bias: false },
				bn: { type: 'batchNorm2d' },
				relu: { type: 'relu' },
				pool: { type: 'globalAvgPool2d' },
				flatten: { type: 'flatten' },
				fc: { type: 'linear', outFeatures: 2 }
			});
			b.node('loss', { type: 'crossEntropyLoss' }, hidden, b.input('labels'));
		});
		const inputs = {
			x: randomTensor([4, 1, 5, 5], seededRandom(2)),
			labels: tensor([4], [0, 1, 0, 1])
		};
		const shapes = { x: inputs.x.shape, labels: [4] };
		const settled = resolveNetwork(network, shapes);
		let current = initialParameters(settled, seededRandom(3));
		const optimizer = sgd({ lr: 0.5, momentum: 0.9 }, float64);
		let state = optimizer.init(trainableParameters(settled, current));
		const losses: number[] = [];
		for (let step = 0; step < 30; step++) {
			const run = forward(network, current, inputs, float64, { training: true });
			losses.push(run.outputs.loss.data[0]);
			const gradients = backward(run, null, float64).parameters;
			const learned = trainableParameters(settled, current);
			const updated = optimizer.step(learned, gradients, state);
			current = { ...current, ...updated.parameters, ...run.statistics };
			state = updated.state;
		}
		expect(losses[29]).toBeLessThan(losses[0] / 4);
	});
});
