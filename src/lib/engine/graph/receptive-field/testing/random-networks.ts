import fc from 'fast-check';
import {
	buildNetwork,
	elementCount,
	formatShape,
	paddingModes,
	resolveNetwork
} from '../../../index';
import type { Layer, Network, PaddingMode, ResolvedNetwork } from '../../../index';
import { attempt, EngineError } from '../../../errors';

const upTo = (most: number) => fc.integer({ min: 1, max: most });
const pair = (most: number) => fc.tuple(upTo(most), upTo(most));
const side = fc.nat({ max: 2 });
const sides = fc.record({ top: side, bottom: side, left: side, right: side });

const moving = { kernelSize: pair(3), stride: pair(3), padding: sides, dilation: pair(3) };

const conv2dWith = (paddingMode: fc.Arbitrary<PaddingMode>) =>
	fc
		.record({ ...moving, outChannels: upTo(2), paddingMode })
		.map((options): Layer => ({ type: 'conv2d', ...options }));

const convTranspose2d = fc
	.record({ ...moving, outChannels: upTo(2) })
	.map((options): Layer => ({ type: 'convTranspose2d', ...options }));

const pooling = { kernelSize: upTo(3), stride: upTo(3), padding: fc.nat({ max: 1 }) };

const maxPool2d = fc
	.record({ ...pooling, dilation: upTo(2), ceilMode: fc.boolean() })
	.map((options): Layer => ({ type: 'maxPool2d', ...options }));

const avgPool2d = fc
	.record({ ...pooling, ceilMode: fc.boolean() })
	.map((options): Layer => ({ type: 'avgPool2d', ...options }));

const adaptiveAvgPool2d = pair(4).map((outputSize): Layer => ({
	type: 'adaptiveAvgPool2d',
	outputSize
}));

const factor = fc.constantFrom('2', '3', '3/2', '2/3', '1/2');

const nearest = factor.map((scaleFactor): Layer => ({ type: 'interpolate2d', scaleFactor }));

const bilinear = fc
	.record({ scaleFactor: factor, alignCorners: fc.boolean() })
	.map((options): Layer => ({ type: 'interpolate2d', mode: 'bilinear', ...options }));

const pad2d = fc
	.record({ padding: sides, mode: fc.constantFrom('constant', 'reflect') })
	.map((options): Layer => ({ type: 'pad2d', ...options }));

const simple = fc.constantFrom<Layer>(
	{ type: 'relu' },
	{ type: 'globalMaxPool2d' },
	{ type: 'flatten' },
	{ type: 'flatten' },
	{ type: 'linear', outFeatures: 2 },
	{ type: 'linear', outFeatures: 3 },
	{ type: 'batchNorm2d' }
);

/** Layers that read nothing but what lies under a window or a place, with zeros around the input. */
export const slidingLayers: fc.Arbitrary<Layer> = fc.oneof(
	{ weight: 3, arbitrary: conv2dWith(fc.constant('zeros')) },
	{ weight: 3, arbitrary: convTranspose2d },
	maxPool2d,
	avgPool2d,
	adaptiveAvgPool2d,
	nearest,
	bilinear
);

/** Layers of every kind of reading. */
export const readingLayers: fc.Arbitrary<Layer> = fc.oneof(
	{ weight: 6, arbitrary: slidingLayers },
	{ weight: 3, arbitrary: conv2dWith(fc.constantFrom(...paddingModes)) },
	pad2d,
	{ weight: 2, arbitrary: simple }
);

/** A node that is tried: its layer, and which of the nodes before it it reads. */
interface Draft {
	readonly layer: Layer;
	readonly from: number;
	readonly other: number;
	/** How it meets another node of the same shape, if there is one. */
	readonly join: 'none' | 'add' | 'concat';
}

/** The most elements of a tensor, so that all pairs of cells can be compared. */
const largest = 200;

/** The nodes that can be computed, one after the other; what cannot read what it is given is left out. */
function assemble(drafts: readonly Draft[], inputShape: readonly number[]): ResolvedNetwork {
	let made = resolveNetwork(
		buildNetwork((b) => b.input('x')),
		inputShape
	);
	const tryNode = (name: string, layer: Layer, inputs: readonly string[]) => {
		const grown: Network = { nodes: [...made.nodes, { name, layer, inputs }] };
		const resolved = attempt(() => resolveNetwork(grown, inputShape));
		if (resolved instanceof EngineError) return;
		if (elementCount(resolved.nodes[resolved.nodes.length - 1].outputShape) <= largest) {
			made = resolved;
		}
	};
	drafts.forEach(({ layer, from, other, join }, index) => {
		const { nodes } = made;
		tryNode(`n${index}`, layer, [nodes[nodes.length - 1 - (from % nodes.length)].name]);
		const last = made.nodes[made.nodes.length - 1];
		if (join === 'none') return;
		const alike = made.nodes.filter(
			(node) => formatShape(node.outputShape) === formatShape(last.outputShape)
		);
		const second = alike[other % alike.length];
		const joining: Layer =
			join === 'add' ? { type: 'add' } : { type: 'concat', dim: 1 + (other % 3) };
		tryNode(`${join}${index}`, joining, [last.name, second.name]);
	});
	return made;
}

function networksOf(
	layers: fc.Arbitrary<Layer>,
	from: fc.Arbitrary<number>,
	join: fc.Arbitrary<Draft['join']>
): fc.Arbitrary<ResolvedNetwork> {
	const draft = fc.record({ layer: layers, from, join, other: fc.nat({ max: 9 }) });
	return fc
		.tuple(fc.array(draft, { minLength: 1, maxLength: 5 }), upTo(7), upTo(6))
		.map(([drafts, height, width]) => assemble(drafts, [1, 1, height, width]));
}

/** Layers one after the other. */
export const chains = (layers: fc.Arbitrary<Layer>) =>
	networksOf(layers, fc.constant(0), fc.constant('none'));

/** Graphs with branches that are added, or put one after the other along any axis. */
export const graphs = (layers: fc.Arbitrary<Layer>) =>
	networksOf(layers, fc.nat({ max: 2 }), fc.constantFrom('none', 'add', 'concat'));
