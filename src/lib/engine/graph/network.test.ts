import { describe, expect, it } from 'vitest';
import { buildNetwork, EngineError, network, sequential } from '../index';
import { inputNames, outputNames, type NetworkNode } from '../index';

const x: NetworkNode = { name: 'x', layer: { type: 'input' }, inputs: [] };
const relu = (name: string, ...inputs: string[]): NetworkNode => ({
	name,
	layer: { type: 'relu' },
	inputs
});
const add = (name: string, ...inputs: string[]): NetworkNode => ({
	name,
	layer: { type: 'add' },
	inputs
});

describe('network', () => {
	it.each([
		['no nodes', [], 'missing', { argument: 'nodes' }],
		['a node without a name', [{ ...x, name: '' }], 'missing', { argument: 'name' }],
		['a name used twice', [x, relu('x', 'x')], 'repeatedName', { argument: 'node', value: 'x' }],
		[
			'an unknown input',
			[x, relu('a', 'y')],
			'unknownName',
			{ argument: "input of node 'a'", value: 'y', allowed: 'x' }
		],
		['a node that reads itself', [x, relu('a', 'a')], 'cycle', { node: 'a', path: 'a ← a' }],
		[
			'a cycle',
			[x, add('a', 'x', 'c'), relu('b', 'a'), relu('c', 'b')],
			'cycle',
			{ node: 'a', path: 'a ← c ← b ← a' }
		],
		['a wrong order', [x, relu('b', 'a'), relu('a', 'x')], 'notInOrder', { node: 'b', input: 'a' }],
		[
			'a layer without its second input',
			[x, add('a', 'x')],
			'wrongInputCount',
			{ node: 'a', layer: 'add', count: 1, expected: '2' }
		],
		[
			'an input that reads',
			[x, { ...x, name: 'y', inputs: ['x'] }],
			'wrongInputCount',
			{ node: 'y', layer: 'input', count: 1, expected: '0' }
		],
		[
			'a concatenation of nothing',
			[x, { name: 'c', layer: { type: 'concat' }, inputs: [] }],
			'wrongInputCount',
			{ node: 'c', layer: 'concat', count: 0, expected: '1 or more' }
		]
	] satisfies [string, NetworkNode[], string, object][])(
		'refuses %s',
		(_, nodes: readonly NetworkNode[], code, values) => {
			expect(() => network(nodes)).toThrow(EngineError);
			expect(() => network(nodes)).toThrow(expect.objectContaining({ code, values }));
		}
	);

	it('reads one node twice, by two layers or by one', () => {
		const { nodes } = network([x, relu('a', 'x'), add('b', 'a', 'a'), relu('c', 'a')]);
		expect(nodes).toHaveLength(4);
		expect([inputNames({ nodes }), outputNames({ nodes })]).toEqual([['x'], ['b', 'c']]);
	});
});

describe('buildNetwork', () => {
	it('writes branches, and blocks whose names begin alike', () => {
		const conv = { type: 'conv2d', outChannels: 1, kernelSize: 1 } as const;
		const built = buildNetwork((b) => {
			const image = b.input('x');
			const block = b.within('layer1').within('0');
			const main = block.sequence(image, { conv, relu: { type: 'relu' } });
			b.node('sum', { type: 'add' }, main, image);
		});
		expect(built.nodes.map(({ name, inputs }) => [name, ...inputs])).toEqual([
			['x'],
			['layer1.0.conv', 'x'],
			['layer1.0.relu', 'layer1.0.conv'],
			['sum', 'layer1.0.relu', 'x']
		]);
	});

	it('refuses what makes no network', () => {
		expect(() => buildNetwork(() => undefined)).toThrow(EngineError);
		expect(() => buildNetwork((b) => b.node('a', { type: 'relu' }, 'x'))).toThrow("reads 'x'");
	});
});

describe('sequential', () => {
	it('puts layers one after the other', () => {
		const { nodes } = sequential({ a: { type: 'relu' }, b: { type: 'flatten' } }, 'image');
		expect(nodes.map(({ name, inputs }) => [name, ...inputs])).toEqual([
			['image'],
			['a', 'image'],
			['b', 'a']
		]);
	});
});
