import { beforeAll, describe, expect, it } from 'vitest';
import { backward, conv2d, flatten, forward, linear, maxPool2d, mseLoss } from '../index';
import { buildNetwork, isExact, mapTensor, rational, relu } from '../index';
import type { NamedTensors, NetworkRun, Rational, Tensor } from '../index';
import { exact, expectEqual } from '../testing/exact';
import { expectStepsOfRun } from './testing/steps';

const cnn = buildNetwork((b) => {
	const logits = b.sequence(b.input('x'), {
		conv: { type: 'conv2d', outChannels: 2, kernelSize: 3 },
		relu: { type: 'relu' },
		pool: { type: 'maxPool2d', kernelSize: 2 },
		flatten: { type: 'flatten' },
		dense: { type: 'linear', outFeatures: 2 }
	});
	b.node('loss', { type: 'mseLoss' }, logits, b.input('target'));
});

/** Fractions without a pattern, so that no two cells of a window are equal and no winner is in doubt. */
const scattered = (count: number, seed: number) =>
	Array.from({ length: count }, (_, place) => `${((place * place + seed) * 37) % 61}/7`).map(
		(written, place) => (place % 3 === 1 ? `-${written}` : written)
	);

const inputs = {
	x: exact([1, 1, 6, 6], scattered(36, 5)),
	target: exact([1, 2], ['1/3', '-1/2'])
};

const parameters = {
	'conv.weight': exact([2, 1, 3, 3], scattered(18, 11)),
	'conv.bias': exact([2], ['1/2', '1/7']),
	'dense.weight': exact([2, 8], scattered(16, 23)),
	'dense.bias': exact([2], ['1/5', '-1/9'])
};

/** A tensor with one element moved. */
const moved = (source: Tensor<Rational>, at: number, by: Rational) =>
	mapTensor(source, (value, place) => (place === at ? rational.add(value, by) : value));

describe('a small CNN in rationals', () => {
	let run: NetworkRun<Rational>;
	beforeAll(() => {
		run = forward(cnn, parameters, inputs, rational);
	});

	it('is exact', () => {
		expect(isExact(cnn)).toBe(true);
	});

	it('makes what its operations make by hand', () => {
		const { x, target } = inputs;
		const maps = conv2d(x, parameters['conv.weight'], parameters['conv.bias'], {}, rational);
		const pooled = maxPool2d(relu(maps, rational), { kernelSize: 2 }, rational).output;
		const flat = flatten(pooled);
		const logits = linear(flat, parameters['dense.weight'], parameters['dense.bias'], rational);
		expectEqual(run.outputs.conv, maps);
		expectEqual(run.outputs.dense, logits);
		expectEqual(run.outputs.loss, mseLoss(logits, target, {}, rational));
	});

	/**
	 * Along one number the loss is a parabola as long as no ReLU and no winner of a window switches, so
	 * that the difference quotient over [−h, h] is the derivative, without any error.
	 */
	it('has the gradients of differences, exactly', () => {
		const gradients = backward(run, null, rational);
		const h = rational.from('1/100000');
		const lossOf = (own: NamedTensors<Rational>, given: NamedTensors<Rational>) =>
			forward(cnn, own, given, rational).outputs.loss.data[0];
		const expectSlopes = (
			source: Tensor<Rational>,
			gradient: Tensor<Rational> | undefined,
			lossWith: (tensor: Tensor<Rational>) => Rational
		) => {
			expect(gradient?.shape).toEqual(source.shape);
			source.data.forEach((_, place) => {
				const above = lossWith(moved(source, place, h));
				const below = lossWith(moved(source, place, rational.sub(rational.zero, h)));
				const slope = rational.div(rational.sub(above, below), rational.add(h, h));
				expect(gradient?.data[place].toFraction()).toBe(slope.toFraction());
			});
		};
		for (const [key, source] of Object.entries(parameters)) {
			const lossWith = (tensor: Tensor<Rational>) =>
				lossOf({ ...parameters, [key]: tensor }, inputs);
			expectSlopes(source, gradients.parameters[key], lossWith);
		}
		expectSlopes(inputs.x, gradients.nodes.x, (x) => lossOf(parameters, { ...inputs, x }));
		expect(gradients.nodes.target).toBeUndefined();
	});

	it('ends every trace at what its operation makes, there and back', () => {
		const gradients = backward(run, null, rational);
		expectStepsOfRun(run, gradients, rational);
	});
});
