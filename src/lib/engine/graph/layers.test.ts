import { describe, expect, it } from 'vitest';
import { backward, EngineError, float64, forward, initialParameters, isExact } from '../index';
import { mapTensor, network, rational, resolveNetwork, seededRandom } from '../index';
import {
	toFloat64,
	type NamedTensors,
	type Network,
	type NetworkNode,
	type Tensor
} from '../index';
import { centralDifferences, dot, expectClose, randomTensor } from '../testing/differences';
import { layerSamples, type LayerSample } from './testing/samples';
import { expectStepsOfRun } from './testing/steps';

type Doubles = NamedTensors<number>;

const samples = Object.entries(layerSamples(seededRandom(1989))).flatMap(([type, list]) =>
	list.map((sample, index): [string, LayerSample] => [`${type} ${index}`, sample])
);

/** A network of one layer, its inputs and drawn parameters, whose variances are positive. */
function alone({ layer, inputs }: LayerSample) {
	const names = inputs.map((_, index) => `x${index}`);
	const given = names.map((name): NetworkNode => ({ name, layer: { type: 'input' }, inputs: [] }));
	const single = network([...given, { name: 'y', layer, inputs: names }]);
	const named: Doubles = Object.fromEntries(names.map((name, index) => [name, inputs[index]]));
	const shapes = Object.fromEntries(names.map((name, index) => [name, inputs[index].shape]));
	const resolved = resolveNetwork(single, shapes);
	const random = seededRandom(7);
	const parameters: Doubles = Object.fromEntries(
		Object.entries(initialParameters(resolved, random)).map(([key, { shape }]) => [
			key,
			randomTensor(shape, random, 0.5, 1.5)
		])
	);
	return { network: single, resolved, inputs: named, parameters };
}

const exactly = (tensors: Doubles) =>
	Object.fromEntries(
		Object.entries(tensors).map(([name, own]) => [name, mapTensor(own, rational.from)])
	);

const run = (sample: LayerSample, of: Network, parameters: Doubles, inputs: Doubles) =>
	forward(of, parameters, inputs, float64, {
		training: sample.training,
		random: seededRandom(3)
	});

describe.each(samples)('the layer %s', (_, sample) => {
	const { network: single, resolved, inputs, parameters } = alone(sample);

	it('makes a tensor of the shape that was inferred', () => {
		const { outputs } = run(sample, single, parameters, inputs);
		expect(outputs.y.shape).toEqual(resolved.nodes.at(-1)?.outputShape);
		expect(outputs.y.data).toHaveLength(outputs.y.shape.reduce((a, b) => a * b, 1));
	});

	it('hands back the gradients of central differences', () => {
		const there = run(sample, single, parameters, inputs);
		const above = randomTensor(there.outputs.y.shape, seededRandom(11));
		const gradients = backward(there, { y: above }, float64);
		const lossWith = (own: Doubles, given: Doubles) =>
			dot(run(sample, single, own, given).outputs.y, above);
		for (const [key, gradient] of Object.entries(gradients.parameters)) {
			const moved = (tensor: Tensor<number>) => ({ ...parameters, [key]: tensor });
			const expected = centralDifferences((own) => lossWith(moved(own), inputs), parameters[key]);
			expectClose(gradient, expected, 1e-6, key);
		}
		const isLoss = sample.layer.type.endsWith('Loss');
		const reached = Object.keys(inputs).filter((name) => !isLoss || name === 'x0');
		for (const name of reached) {
			const lossOf = (x: Tensor<number>) => lossWith(parameters, { ...inputs, [name]: x });
			const gradient = gradients.nodes[name] ?? { shape: [], data: [] };
			expectClose(gradient, centralDifferences(lossOf, inputs[name]), 1e-6, name);
		}
		expect(gradients.nodes.x1 === undefined).toBe(isLoss || sample.inputs.length === 1);
	});

	it('ends its steps at what it makes, there and back', () => {
		const there = run(sample, single, parameters, inputs);
		const above = randomTensor(there.outputs.y.shape, seededRandom(13));
		const gradients = backward(there, { y: above }, float64);
		const compared = expectStepsOfRun(there, gradients, float64);
		expect(compared).toBeGreaterThan(0);
	});

	it('is computed in rationals, or refused by name', () => {
		const options = { training: sample.training, random: seededRandom(3) };
		const open = () => forward(single, exactly(parameters), exactly(inputs), rational, options);
		if (!isExact(single)) {
			const values = { node: 'y', layer: sample.layer.type };
			expect(open).toThrow(EngineError);
			expect(open).toThrow(expect.objectContaining({ code: 'inexactLayer', values }));
			return;
		}
		const there = open();
		const expected = run(sample, single, parameters, inputs).outputs.y;
		expectClose(toFloat64(there.outputs.y, rational), expected, 1e-12);
		const above = mapTensor(randomTensor(expected.shape, seededRandom(13)), rational.from);
		const gradients = backward(there, { y: above }, rational);
		expectStepsOfRun(there, gradients, rational);
	});
});
