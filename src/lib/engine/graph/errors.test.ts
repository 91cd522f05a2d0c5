import { describe, expect, it } from 'vitest';
import { backward, buildNetwork, EngineError, float64, forward, rational } from '../index';
import { resolveNetwork, sequential, tensor, type Layer, type Network } from '../index';
import { exact } from '../testing/exact';

const alone = (layer: Layer) => sequential({ y: layer });
const two = (layer: Layer) =>
	buildNetwork((b) => {
		b.node('y', layer, b.input('x'), b.input('other'));
	});

const images = [1, 4, 5, 5];

const cases: readonly [Layer, readonly number[], string, object][] = [
	[
		{ type: 'conv2d', outChannels: 2, kernelSize: 6 },
		images,
		'kernelDoesNotFit',
		{ kernel: '6×6', input: '5×5' }
	],
	[{ type: 'conv2d', outChannels: 0, kernelSize: 1 }, images, 'notPositiveInteger', { value: 0 }],
	[
		{ type: 'conv2d', inChannels: 3, outChannels: 2, kernelSize: 1 },
		images,
		'channelsDoNotMatch',
		{ inChannels: 4, actual: 3 }
	],
	[
		{ type: 'conv2d', outChannels: 3, kernelSize: 1, groups: 2 },
		images,
		'groupsDoNotDivide',
		{ argument: 'outChannels', value: 3 }
	],
	[
		{ type: 'conv2d', outChannels: 3, kernelSize: 1, groups: 3 },
		images,
		'groupsDoNotDivide',
		{ argument: 'inChannels', value: 4 }
	],
	[
		{ type: 'convTranspose2d', outChannels: 3, kernelSize: 1, groups: 2 },
		images,
		'groupsDoNotDivide',
		{ argument: 'outChannels', value: 3 }
	],
	[{ type: 'linear', outFeatures: 2 }, images, 'wrongRank', { argument: 'x', rank: 4 }],
	[
		{ type: 'linear', inFeatures: 3, outFeatures: 2 },
		[1, 4],
		'wrongShape',
		{ shape: '[1, 4]', expected: '[1, 3]' }
	],
	[{ type: 'maxPool2d', kernelSize: 2, padding: 2 }, images, 'paddingOverHalf', { largest: 1 }],
	[{ type: 'flatten', startDim: 4 }, images, 'indexOutOfRange', { argument: 'startDim' }],
	[{ type: 'adaptiveAvgPool2d', outputSize: 0 }, images, 'notPositiveInteger', { value: 0 }],
	[
		{ type: 'batchNorm2d', numFeatures: 3 },
		images,
		'wrongShape',
		{ shape: '[1, 4, 5, 5]', expected: '[1, 3, 5, 5]' }
	],
	[{ type: 'prelu', numParameters: 3 }, images, 'wrongShape', { expected: '[1] or [4]' }],
	[{ type: 'softmax', dim: 4 }, images, 'indexOutOfRange', { argument: 'dim', value: 4 }],
	[{ type: 'dropout', p: 2 }, images, 'outOfRange', { argument: 'p', value: 2 }],
	[{ type: 'leakyRelu', negativeSlope: 'a' }, images, 'notFinite', { value: 'a' }],
	[{ type: 'softplus', beta: 0 }, images, 'outOfRange', { argument: 'beta' }],
	[{ type: 'pad2d', padding: 5, mode: 'reflect' }, images, 'paddingTooLarge', { largest: 4 }]
];

describe('resolveNetwork', () => {
	it.each(cases)('refuses %j', (layer, shape, code, values) => {
		const open = () => resolveNetwork(alone(layer), shape);
		const named = expect.objectContaining({ ...values, node: 'y', layer: layer.type });
		expect(open).toThrow(EngineError);
		expect(open).toThrow(expect.objectContaining({ code, values: named }));
		expect(open).toThrow(/^y \(/);
	});

	it.each<[string, Layer]>([
		['images that cannot be repeated', { type: 'add' }],
		['images of another height', { type: 'concat', dim: 1 }],
		['a target of another shape', { type: 'mseLoss' }],
		['a target that is neither classes nor probabilities', { type: 'crossEntropyLoss' }]
	])('refuses %s', (_, layer) => {
		const open = () => resolveNetwork(two(layer), { x: images, other: [1, 4, 3, 5] });
		expect(open).toThrow(expect.objectContaining({ code: 'wrongShape' }));
	});

	it('lets only the divergence be reduced by batches', () => {
		const shapes = { x: [2, 3], other: [2, 3] };
		const resolved = resolveNetwork(two({ type: 'klDivLoss', reduction: 'batchmean' }), shapes);
		expect(resolved.nodes.at(-1)?.outputShape).toEqual([]);
		// Networks may come from a link, which no compiler has read.
		const layer: Layer = JSON.parse('{"type":"mseLoss","reduction":"batchmean"}');
		const open = () => resolveNetwork(two(layer), shapes);
		expect(open).toThrow(expect.objectContaining({ code: 'unknownName' }));
	});

	it.each<[string, Network, Parameters<typeof resolveNetwork>[1], string]>([
		['one shape for two inputs', two({ type: 'add' }), images, 'missing'],
		['a missing shape', two({ type: 'add' }), { x: images }, 'missing'],
		['an unknown input', alone({ type: 'relu' }), { x: images, z: images }, 'unknownName'],
		['no shape at all', alone({ type: 'relu' }), [0], 'notPositiveInteger']
	])('refuses %s', (_, network, shapes, code) => {
		expect(() => resolveNetwork(network, shapes)).toThrow(expect.objectContaining({ code }));
	});
});

const dense = sequential({ fc: { type: 'linear', outFeatures: 1 } });
const x = tensor([1, 2], [1, 2]);
const weights = { 'fc.weight': tensor([1, 2], [3, 4]), 'fc.bias': tensor([1], [5]) };

describe('forward', () => {
	it.each([
		['a missing input', {}, weights, 'missing'],
		['an unknown input', { x, y: x }, weights, 'unknownName'],
		['an input that is too short', { x: { ...x, data: [1] } }, weights, 'wrongLength'],
		['a missing parameter', { x }, { 'fc.weight': weights['fc.weight'] }, 'missing'],
		['an unknown parameter', { x }, { ...weights, bias: x }, 'unknownName'],
		['a parameter of another shape', { x }, { ...weights, 'fc.bias': x }, 'wrongShape']
	])('refuses %s', (_, inputs, parameters, code) => {
		const run = () => forward(dense, parameters, inputs, float64);
		expect(run).toThrow(expect.objectContaining({ code }));
	});

	it('refuses exp in rationals, and names the node and its layer', () => {
		const network = sequential({ a: { type: 'relu' }, b: { type: 'sigmoid' } });
		const run = () => forward(network, {}, { x: exact([1], [1]) }, rational);
		const values = { node: 'b', layer: 'sigmoid' };
		expect(run).toThrow(expect.objectContaining({ code: 'inexactLayer', values }));
	});

	it('refuses dropout in training without a generator', () => {
		const network = alone({ type: 'dropout' });
		const run = () => forward(network, {}, { x }, float64, { training: true });
		expect(run).toThrow(expect.objectContaining({ code: 'missing' }));
		expect(forward(network, {}, { x }, float64).outputs.y).toEqual(x);
	});
});

describe('backward', () => {
	const run = forward(dense, weights, { x: tensor([2, 2], [1, 2, 3, 4]) }, float64);

	it.each([
		['an unknown node', { y: x }, 'unknownName'],
		['a gradient of another shape', { fc: x }, 'wrongShape'],
		['no gradient where the network hands out two numbers', null, 'missing']
	])('refuses %s', (_, gradients, code) => {
		expect(() => backward(run, gradients, float64)).toThrow(expect.objectContaining({ code }));
	});
});
