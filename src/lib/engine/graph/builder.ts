import type { Layer } from './layers';
import { network, type Network, type NetworkNode } from './network';

/** Writes the nodes of a network, one after the other; every method returns the name of a node. */
export interface NetworkBuilder {
	/** A tensor from outside. */
	input(name: string): string;
	/** A layer that reads the nodes of these names. */
	node(name: string, layer: Layer, ...inputs: readonly string[]): string;
	/** Layers by name, each reading the one before, the first the node `from`; returns the last. */
	sequence(from: string, layers: Readonly<Record<string, Layer>>): string;
	/** A builder of the same network that puts `prefix.` before the names of the nodes it writes. */
	within(prefix: string): NetworkBuilder;
}

function builderOf(nodes: NetworkNode[], prefix: string): NetworkBuilder {
	const node = (name: string, layer: Layer, ...inputs: readonly string[]) => {
		nodes.push({ name: prefix + name, layer, inputs });
		return prefix + name;
	};
	return {
		input: (name) => node(name, { type: 'input' }),
		node,
		sequence: (from, layers) =>
			Object.entries(layers).reduce((last, [name, layer]) => node(name, layer, last), from),
		within: (inner) => builderOf(nodes, `${prefix}${inner}.`)
	};
}

/**
 * The network that `write` writes. Branches are names kept for later:
 *
 *     buildNetwork((b) => {
 *       const x = b.input('x');
 *       const main = b.sequence(x, { conv: { type: 'conv2d', outChannels: 8, kernelSize: 3, padding: 1 } });
 *       b.node('sum', { type: 'add' }, main, x);
 *     });
 *
 * Throws an EngineError if the nodes make no network; see `network`.
 */
export function buildNetwork(write: (builder: NetworkBuilder) => void): Network {
	const nodes: NetworkNode[] = [];
	write(builderOf(nodes, ''));
	return network(nodes);
}

/** A network whose layers follow one another, after an input named `input`. Throws as `network` does. */
export function sequential(layers: Readonly<Record<string, Layer>>, input = 'x'): Network {
	return buildNetwork((builder) => {
		builder.sequence(builder.input(input), layers);
	});
}
