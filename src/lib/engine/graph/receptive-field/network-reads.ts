import { EngineError } from '../../errors';
import { inputNames, type Network } from '../network';
import type { Layer } from '../layers';
import { layerReads, mapSizeOf, type LayerReads, type MapSize } from './layer-reads';

/** What a node reads of one of its inputs. */
export interface InputReads {
	readonly input: string;
	readonly reads: LayerReads;
}

/** A node by what it reads. */
export interface NodeReads {
	readonly name: string;
	readonly layer: Layer;
	readonly mapSize: MapSize;
	/** Its inputs, those that do not depend on the images left out. */
	readonly inputs: readonly InputReads[];
}

/** A network by what reads what, from one of its inputs on: all that receptive fields need. */
export interface NetworkReads {
	/** The input whose cells are asked for. */
	readonly input: string;
	/** The nodes that depend on it, in their order; the first is the input itself. */
	readonly nodes: ReadonlyMap<string, NodeReads>;
}

/** The node of that name. Throws an EngineError, under the name `op`, if there is none. */
export function requireNode(op: string, { nodes }: NetworkReads, name: string): NodeReads {
	const node = nodes.get(name);
	if (node) return node;
	const allowed = [...nodes.keys()].join(', ');
	const reason = `node '${name}' is not one that depends on the input`;
	throw new EngineError(op, 'unknownName', { argument: 'node', value: name, allowed }, reason);
}

/**
 * What the nodes of a network read, where `shapes` has the shape of every node and `input` is the
 * input whose cells are asked for, the first if left out. Normalisation counts as reading each cell
 * in its place, as it does once a network is trained. Throws an EngineError if there is no such input
 * or shape.
 */
export function networkReads(
	network: Network,
	shapes: ReadonlyMap<string, readonly number[]>,
	input: string = inputNames(network)[0]
): NetworkReads {
	const shapeOf = (name: string) => {
		const shape = shapes.get(name);
		if (shape) return shape;
		const values = { argument: `shape of node '${name}'` };
		throw new EngineError('networkReads', 'missing', values, `node '${name}' has no shape`);
	};
	const nodes = new Map<string, NodeReads>();
	for (const { name, layer, inputs: names } of network.nodes) {
		const inputShapes = names.map(shapeOf);
		const inputs = names.flatMap((own, index) =>
			nodes.has(own)
				? [{ input: own, reads: layerReads(layer, inputShapes, shapeOf(name), index) }]
				: []
		);
		if (inputs.length === 0 && name !== input) continue;
		nodes.set(name, { name, layer, mapSize: mapSizeOf(shapeOf(name)), inputs });
	}
	requireNode('networkReads', { input, nodes }, input);
	return { input, nodes };
}
