import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, avgPool2d, backward, concat, conv2d, convTranspose2d, elementCount } from '../index';
import { float64, forward, initialParameters, inputNames, joinTimeline, mapTensor } from '../index';
import { multiply, outputNames, prelu, rational, relu, resolveNetwork } from '../index';
import { seededRandom, summary, traceOf, zeros } from '../index';
import type { NamedTensors, Network, NetworkRun, Rational, ResolvedNode, Tensor } from '../index';
import { centralDifferences, dot, expectClose, randomTensor } from '../testing/differences';
import { expectEqual } from '../testing/exact';
import { expectGradient } from '../testing/gradients';
import { drawnNetworks, drawnShape, linearNetworks } from './testing/graphs';
import { expectStepsOfRun } from './testing/steps';

const shapesOf = (drawn: Network) =>
	Object.fromEntries(inputNames(drawn).map((name) => [name, drawnShape]));

/** Inputs, parameters and gradients of outputs for a drawn network, in doubles. */
function numbersFor(drawn: Network, seed: number) {
	const random = seededRandom(seed);
	const drawnFor = (names: readonly string[]): NamedTensors<number> =>
		Object.fromEntries(names.map((name) => [name, randomTensor(drawnShape, random, -1, 1)]));
	const parameters = initialParameters(resolveNetwork(drawn, shapesOf(drawn)), random);
	return { parameters, inputs: drawnFor(inputNames(drawn)), above: drawnFor(outputNames(drawn)) };
}

/** Such numbers as small integers. */
function integersFor(drawn: Network, seed: number) {
	const rounded = (tensors: NamedTensors<number>): NamedTensors<Rational> =>
		Object.fromEntries(
			Object.entries(tensors).map(([name, own]) => [
				name,
				mapTensor(own, (value) => rational.from(Math.round(value * 9)))
			])
		);
	const { parameters, inputs, above } = numbersFor(drawn, seed);
	return { parameters: rounded(parameters), inputs: rounded(inputs), above: rounded(above) };
}

/** A drawn network, run on small integers there and back. */
function exactRun(drawn: Network, seed: number) {
	const { parameters, inputs, above } = integersFor(drawn, seed);
	const run = forward(drawn, parameters, inputs, rational);
	return { run, inputs, above, gradients: backward(run, above, rational) };
}

/** What a node's operation makes of the tensors that it reads, called by hand. */
function byHand({ name, layer, inputs }: ResolvedNode, run: NetworkRun<Rational>) {
	const [x, other] = inputs.map((input) => run.outputs[input]);
	const weight = run.parameters[`${name}.weight`];
	const bias = 'bias' in layer && !layer.bias ? null : run.parameters[`${name}.bias`];
	switch (layer.type) {
		case 'conv2d':
			return conv2d(x, weight, bias, layer, rational);
		case 'convTranspose2d':
			return convTranspose2d(x, weight, bias, layer, rational);
		case 'avgPool2d':
			return avgPool2d(x, layer, rational);
		case 'prelu':
			return prelu(x, weight, rational);
		case 'relu':
			return relu(x, rational);
		case 'add':
			return add(x, other, rational);
		case 'multiply':
			return multiply(x, other, rational);
		case 'concat':
			return concat([x, other], layer);
		default:
			return run.outputs[name];
	}
}

const sumOf = (tensors: readonly Tensor<Rational>[]) =>
	tensors.reduce((sum, tensor) => add(sum, tensor, rational));

const seeds = fc.nat({ max: 2 ** 31 });
const some = { numRuns: 30 };
// Always the same numbers: at a kink, which others could come too near to, there is no difference.
const seeded = { numRuns: 8, seed: 1989 };

describe('a drawn network', () => {
	it('makes of every node what its operation makes of what it reads', () => {
		fc.assert(
			fc.property(drawnNetworks, seeds, (drawn, seed) => {
				const { run } = exactRun(drawn, seed);
				for (const node of run.network.nodes)
					expectEqual(run.outputs[node.name], byHand(node, run));
			}),
			some
		);
	});

	it(
		'has the gradients of central differences, for all that goes into it',
		{ timeout: 30_000 },
		() => {
			fc.assert(
				fc.property(drawnNetworks, seeds, (drawn, seed) => {
					const { parameters, inputs, above } = numbersFor(drawn, seed);
					const gradients = backward(forward(drawn, parameters, inputs, float64), above, float64);
					const lossOf = (own: NamedTensors<number>, given: NamedTensors<number>) => {
						const { outputs } = forward(drawn, own, given, float64);
						return Object.keys(above).reduce(
							(sum, name) => sum + dot(outputs[name], above[name]),
							0
						);
					};
					for (const [key, gradient] of Object.entries(gradients.parameters)) {
						const expected = centralDifferences(
							(own) => lossOf({ ...parameters, [key]: own }, inputs),
							parameters[key]
						);
						expectClose(gradient, expected, 1e-5, key);
					}
					for (const name of inputNames(drawn)) {
						const expected = centralDifferences(
							(own) => lossOf(parameters, { ...inputs, [name]: own }),
							inputs[name]
						);
						expectClose(gradients.nodes[name] ?? zeros(drawnShape, float64), expected, 1e-5, name);
					}
				}),
				seeded
			);
		}
	);

	it('has exactly the gradients of differences if its layers are linear', () => {
		fc.assert(
			fc.property(linearNetworks, seeds, (drawn, seed) => {
				const { run, inputs, above, gradients } = exactRun(drawn, seed);
				const [name] = outputNames(drawn);
				const alone = backward(run, { [name]: above[name] }, rational);
				for (const key of Object.keys(gradients.parameters)) {
					const outputWith = (own: Tensor<Rational>) =>
						forward(drawn, { ...run.parameters, [key]: own }, inputs, rational).outputs[name];
					const gradient = alone.parameters[key];
					expectGradient(outputWith, run.parameters[key], above[name], gradient);
				}
			}),
			{ numRuns: 10 }
		);
	});

	it('adds up at every node what its readers hand back', () => {
		fc.assert(
			fc.property(drawnNetworks, seeds, (drawn, seed) => {
				const { run, above, gradients } = exactRun(drawn, seed);
				for (const { name } of drawn.nodes) {
					const shares = gradients.shares[name] ?? [];
					const readers = drawn.nodes.flatMap((node) =>
						node.inputs.flatMap((input, index) => (input === name ? [[node.name, index]] : []))
					);
					const handed = shares.flatMap(({ from }) => (from ? [[from.node, from.input]] : []));
					expect(handed.toSorted()).toEqual(readers.toSorted());
					expect(shares.some(({ from }) => !from)).toBe(name in above);
					const gradient = gradients.nodes[name];
					expect(gradient === undefined).toBe(shares.length === 0);
					if (gradient) expectEqual(gradient, sumOf(shares.map((share) => share.gradient)));
					const join = joinTimeline(gradients, name, rational);
					expect(join === null).toBe(shares.length < 2);
					if (join) expect(traceOf(join, 'term').length).toBe(18 * shares.length);
				}
				expect(run.network.nodes.map(({ name }) => name)).toEqual(Object.keys(run.outputs));
			}),
			some
		);
	});

	it('is counted by its summary as its tensors are', () => {
		fc.assert(
			fc.property(drawnNetworks, seeds, (drawn, seed) => {
				const { inputs, parameters } = numbersFor(drawn, seed);
				const { outputs } = forward(drawn, parameters, inputs, float64);
				const { rows, totals } = summary(drawn, shapesOf(drawn));
				const count = (tensors: NamedTensors<number>) =>
					Object.values(tensors).reduce((sum, { data }) => sum + data.length, 0);
				expect([totals.trainable, totals.activations]).toEqual([count(parameters), count(outputs)]);
				expect(totals.activationBytes).toBe(4 * count(outputs));
				expect(totals.parameterBytes).toBe(4 * count(parameters));
				for (const { name, outputShape, activations } of rows) {
					expect(outputs[name].shape).toEqual(outputShape);
					expect(activations).toBe(elementCount(outputShape));
				}
			}),
			some
		);
	});

	it('is the same in steps, there and back', () => {
		fc.assert(
			fc.property(drawnNetworks, seeds, (drawn, seed) => {
				const { run, gradients } = exactRun(drawn, seed);
				expectStepsOfRun(run, gradients, rational);
			}),
			{ numRuns: 8 }
		);
	});
});
