import { EngineError, requireKnownName } from '../errors';
import { requireShape } from '../tensor/shape';
import { atNode } from './at-node';
import type { LayerGeometry, Shape } from './kinds/kind';
import { kindOf } from './kinds/table';
import { inputNames, type Network, type NetworkNode } from './network';

/** The shapes of a network's inputs by name; one shape alone is that of its only input. */
export type InputShapes = Shape | Readonly<Record<string, Shape>>;

/** A node with everything settled but its numbers. */
export interface ResolvedNode extends NetworkNode, LayerGeometry {
	readonly inputShapes: readonly Shape[];
}

/** A network with everything settled but its numbers. */
export interface ResolvedNetwork extends Network {
	readonly nodes: readonly ResolvedNode[];
}

const isShape = (shapes: InputShapes): shapes is Shape => Array.isArray(shapes);

function shapesByName(network: Network, shapes: InputShapes): Readonly<Record<string, Shape>> {
	const names = inputNames(network);
	if (!isShape(shapes)) {
		for (const name of Object.keys(shapes)) requireKnownName('network', 'input', name, names);
		return shapes;
	}
	if (names.length === 1) return { [names[0]]: shapes };
	const reason = `one shape is given for the inputs ${names.join(', ')}`;
	throw new EngineError('network', 'missing', { argument: names.slice(1).join(', ') }, reason);
}

/**
 * The shape of every node's tensor, with its parameters and its multiply-adds, as the operations
 * themselves resolve them. Throws an EngineError that names the node if the shape of an input is
 * missing or a layer cannot read what comes to it.
 */
export function resolveNetwork(network: Network, inputShapes: InputShapes): ResolvedNetwork {
	const given = shapesByName(network, inputShapes);
	const shapes = new Map<string, Shape>();
	const nodes = network.nodes.map((node): ResolvedNode => {
		const { name, layer } = node;
		const read = node.inputs.map((input) => shapes.get(input) ?? []);
		const geometry = atNode(node, (): LayerGeometry => {
			if (layer.type !== 'input') return kindOf(layer).resolve(layer, read);
			if (!Object.hasOwn(given, name)) {
				const reason = `the shape of input '${name}' is missing`;
				throw new EngineError('network', 'missing', { argument: name }, reason);
			}
			requireShape('input', 'shape', given[name]);
			return { outputShape: given[name], parameters: [], multiplyAdds: 0 };
		});
		shapes.set(name, geometry.outputShape);
		return { ...node, ...geometry, inputShapes: read };
	});
	return { nodes };
}

/** Whether every layer computes in exact arithmetic too; see `LayerKind`. */
export function isExact({ nodes }: Network): boolean {
	return nodes.every(({ layer }) => layer.type === 'input' || kindOf(layer).isExact);
}
