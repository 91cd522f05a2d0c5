import { parameterKey } from '../../graph/parameters';
import type { ResolvedNetwork, ResolvedNode } from '../../graph/resolve';
import { elementCount } from '../../tensor/shape';
import type { Backend } from '../backend';
import type { NamedArrays, NodeArrays } from './passes';

/** A node with its arrays, and what has to be added up before its way back. */
export interface NodePlan {
	readonly node: ResolvedNode;
	readonly arrays: NodeArrays;
	/** Adds up what its readers hand back, if there is more than one. */
	readonly gatherGradient: readonly (() => void)[];
}

/** Layers that do not read what they made on their way back. */
const overwritable = new Set(['conv2d', 'convTranspose2d', 'linear', 'batchNorm2d', 'add']);

/** The names of nodes whose arrays are those of their input: reshaped, or computed in place. */
function sharedNames({ nodes }: ResolvedNetwork): ReadonlySet<string> {
	const types = new Map(nodes.map(({ name, layer }) => [name, layer.type]));
	const readers = (name: string) =>
		nodes.flatMap(({ inputs }) => inputs).filter((input) => input === name).length;
	const isInPlace = ({ layer, inputs: [input] }: ResolvedNode) =>
		layer.type === 'relu' && readers(input) === 1 && overwritable.has(types.get(input) ?? '');
	const shared = nodes.filter((node) => node.layer.type === 'flatten' || isInPlace(node));
	return new Set(shared.map(({ name }) => name));
}

/** The names of nodes of which something is learned, themselves or before them. */
function learningNames({ nodes }: ResolvedNetwork): ReadonlySet<string> {
	const names = new Set<string>();
	for (const { name, parameters, inputs } of nodes) {
		const learns = parameters.some(({ isTrainable }) => isTrainable);
		if (learns || inputs.some((input) => names.has(input))) names.add(name);
	}
	return names;
}

/** The gradient of every node that learns, by name, and the arrays that its readers write to. */
function planGradients(network: ResolvedNetwork, backend: Backend) {
	const [shared, learning] = [sharedNames(network), learningNames(network)];
	const lengths = new Map(
		network.nodes.map(({ name, outputShape }) => [name, elementCount(outputShape)])
	);
	const handedBack = new Map<string, Float32Array[]>();
	const own = new Map<string, Float32Array>();
	const ofInputs = new Map<string, (Float32Array | null)[]>();
	for (const { name, inputs } of network.nodes.toReversed()) {
		if (!learning.has(name)) continue;
		const shares = handedBack.get(name) ?? [];
		const gradient = shares.length === 1 ? shares[0] : backend.allocate(lengths.get(name) ?? 0);
		own.set(name, gradient);
		ofInputs.set(
			name,
			inputs.map((input) => {
				if (!learning.has(input)) return null;
				const share = shared.has(name) ? gradient : backend.allocate(lengths.get(input) ?? 0);
				handedBack.set(input, [...(handedBack.get(input) ?? []), share]);
				return share;
			})
		);
	}
	return { own, ofInputs, handedBack };
}

/** What adds up two or more arrays in a third. */
function sums(shares: readonly Float32Array[], total: Float32Array, backend: Backend) {
	if (shares.length < 2) return [];
	const [first, second, ...others] = shares;
	const rest = others.map((share) => backend.add(total, share, total));
	return [backend.add(first, second, total), ...rest];
}

/** The arrays of one node's own parameters among those of the network. */
function named(
	{ name, parameters }: ResolvedNode,
	arrays: NamedArrays
): Readonly<Record<string, Float32Array>> {
	const own = parameters.map((spec) => [spec.name, arrays[parameterKey(name, spec.name)]] as const);
	return Object.fromEntries(own.filter(([, array]) => array !== undefined));
}

/**
 * The arrays of every node. `gradients`, of the parameters that are learned, is null where nothing
 * is: then no node has a way back.
 */
export function planArrays(
	network: ResolvedNetwork,
	parameters: NamedArrays,
	gradients: NamedArrays | null,
	backend: Backend
): NodePlan[] {
	const shared = sharedNames(network);
	const ys = new Map<string, Float32Array>();
	const back = gradients && planGradients(network, backend);
	return network.nodes.map((node) => {
		const { name, inputs, outputShape } = node;
		const xs = inputs.map((input) => ys.get(input) ?? new Float32Array(0));
		const y = shared.has(name) ? xs[0] : backend.allocate(elementCount(outputShape));
		ys.set(name, y);
		const gradient = back?.own.get(name);
		if (!back || !gradient) {
			const arrays = { xs, y, parameters: named(node, parameters), gradients: null };
			return { node, arrays, gatherGradient: [] };
		}
		const ofParameters = named(node, gradients ?? {});
		const arrays = {
			...{ xs, y, parameters: named(node, parameters) },
			gradients: { xs: back.ofInputs.get(name) ?? [], y: gradient, parameters: ofParameters }
		};
		return {
			node,
			arrays,
			gatherGradient: sums(back.handedBack.get(name) ?? [], gradient, backend)
		};
	});
}
