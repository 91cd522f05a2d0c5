import { EngineError, requireKnownName } from '../../errors';
import type { Layer } from '../layers';
import { inputNames } from '../network';
import type { ResolvedNetwork } from '../resolve';
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
 * What the nodes of a network read, from the input of that name on, the first if left out.
 * Normalisation counts as reading each cell in its place, as it does once a network is trained. Throws
 * an EngineError if there is no such input.
 */
export function networkReads(
	network: ResolvedNetwork,
	input: string = inputNames(network)[0]
): NetworkReads {
	const nodes = new Map<string, NodeReads>();
	for (const node of network.nodes) {
		const { name, layer, outputShape } = node;
		const inputs = node.inputs.flatMap((own, index) =>
			nodes.has(own) ? [{ input: own, reads: layerReads(node, index) }] : []
		);
		if (inputs.length === 0 && name !== input) continue;
		nodes.set(name, { name, layer, mapSize: mapSizeOf(outputShape), inputs });
	}
	requireKnownName('networkReads', 'input', input, inputNames(network));
	return { input, nodes };
}
