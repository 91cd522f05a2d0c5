import fc from 'fast-check';
import { buildNetwork, type Layer, type Network } from '../../index';

/** Layers that keep the shape [1, 2, 3, 3] of their input, and are linear in it and in each parameter. */
const linear: readonly Layer[] = [
	{ type: 'conv2d', outChannels: 2, kernelSize: 3, padding: 1 },
	{ type: 'conv2d', outChannels: 2, kernelSize: 1, bias: false },
	{ type: 'convTranspose2d', outChannels: 2, kernelSize: 3, padding: 1 },
	{ type: 'avgPool2d', kernelSize: 3, stride: 1, padding: 1 }
];

/** Which layers are drawn: those that read one node, and those that join two. */
interface Choice {
	readonly single: readonly Layer[];
	readonly joins: readonly Layer[];
}

const onlyLinear: Choice = { single: linear, joins: [{ type: 'add' }] };

const all: Choice = {
	single: [...linear, { type: 'prelu', numParameters: 2 }, { type: 'relu' }],
	joins: [{ type: 'add' }, { type: 'multiply' }]
};

/** The shape of every tensor of a drawn network. */
export const drawnShape = [1, 2, 3, 3];

/** What is drawn of a node: which layer, and which of the nodes before it are read. */
interface DrawnNode {
	readonly kind: 'single' | 'join' | 'concat';
	readonly layer: number;
	readonly reads: readonly [first: number, second: number];
}

const drawnNode: fc.Arbitrary<DrawnNode> = fc.record({
	kind: fc.constantFrom('single', 'single', 'join', 'concat'),
	layer: fc.nat(),
	reads: fc.tuple(fc.nat(), fc.nat())
});

/**
 * Networks of up to seven layers over one or two inputs, in which any node may be read any number of
 * times, also twice by one layer; what is put side by side is mixed back to two channels.
 */
const networksOf = ({ single, joins }: Choice): fc.Arbitrary<Network> =>
	fc
		.tuple(fc.integer({ min: 1, max: 2 }), fc.array(drawnNode, { minLength: 1, maxLength: 7 }))
		.map(([inputs, drawn]) =>
			buildNetwork((b) => {
				const readable = Array.from({ length: inputs }, (_, index) => b.input(`x${index}`));
				drawn.forEach(({ kind, layer, reads }, index) => {
					const name = `n${index}`;
					const [first, second] = reads.map((place) => readable[place % readable.length]);
					const join = joins[layer % joins.length];
					const write = {
						single: () => b.node(name, single[layer % single.length], first),
						join: () => b.node(name, join, first, second),
						concat: () => {
							const both = b.node(`${name}.both`, { type: 'concat', dim: 1 }, first, second);
							return b.node(name, { type: 'conv2d', outChannels: 2, kernelSize: 1 }, both);
						}
					};
					readable.push(write[kind]());
				});
			})
		);

/** Networks with branches and joins, of layers that are linear in what they read and in what they keep. */
export const linearNetworks = networksOf(onlyLinear);

/** Networks with branches and joins, products and kinks among them. */
export const drawnNetworks = networksOf(all);
