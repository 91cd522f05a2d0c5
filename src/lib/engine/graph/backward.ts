import type { Arithmetic } from '../arithmetic/arithmetic';
import { EngineError, requireKnownName } from '../errors';
import { mapTensor, requireTensor, zeros, type Tensor } from '../tensor/tensor';
import type { NamedTensors } from '../train/optimisers/named-tensors';
import { atNode } from './at-node';
import { kindOf } from './kinds/table';
import { outputNames } from './network';
import { networkParameters, parameterKey } from './parameters';
import type { ResolvedNetwork } from './resolve';
import { callAt, isOperation, type NetworkRun } from './run';

/** What one reader of a node hands back to it; the outside, where the gradient was given, is null. */
export interface GradientShare<T> {
	readonly from: { readonly node: string; readonly input: number } | null;
	readonly gradient: Tensor<T>;
}

/** The gradients of what comes out of a network with respect to all that went into it. */
export interface NetworkGradients<T> {
	/** By every node's tensor; missing for nodes that nothing was handed back to, as targets of losses. */
	readonly nodes: Readonly<Partial<Record<string, Tensor<T>>>>;
	/** What each of these gradients is the sum of: one share from every reader, the last reader first. */
	readonly shares: Readonly<Partial<Record<string, readonly GradientShare<T>[]>>>;
	/** By everything that is learned; zeros for what has no influence. */
	readonly parameters: NamedTensors<T>;
}

/** Gradient 1 for the one number that the network hands out. Throws if it hands out more. */
function gradientOfLoss<T>(network: ResolvedNetwork, run: NetworkRun<T>, one: T): NamedTensors<T> {
	const names = outputNames(network);
	const [name] = names;
	if (names.length === 1 && run.outputs[name].data.length === 1) {
		return { [name]: mapTensor(run.outputs[name], () => one) };
	}
	const reason = `gradOutputs is missing: ${names.join(', ')} are more than one number`;
	throw new EngineError('backward', 'missing', { argument: 'gradOutputs' }, reason);
}

function requireGradients<T>(run: NetworkRun<T>, gradOutputs: NamedTensors<T>): void {
	const names = run.network.nodes.map(({ name }) => name);
	for (const [name, gradient] of Object.entries(gradOutputs)) {
		requireKnownName('backward', 'node', name, names);
		requireTensor('backward', `gradient of ${name}`, gradient, run.outputs[name].shape);
	}
}

/** The sum of gradients of one shape: where paths meet on the way back, gradients add up. */
function sumOf<T>(shares: readonly GradientShare<T>[], arithmetic: Arithmetic<T>): Tensor<T> {
	return shares
		.map(({ gradient }) => gradient)
		.reduce((sum, gradient) =>
			mapTensor(sum, (value, place) => arithmetic.add(value, gradient.data[place]))
		);
}

/**
 * The way back through a run, in reverse order of its nodes: from the gradients of some nodes' tensors,
 * by their names, to those of all nodes and of everything learned. Null stands for gradient 1 of the one
 * number that the network hands out. Throws an EngineError if a gradient has another shape than its
 * node, or there is more than one such number.
 */
export function backward<T>(
	run: NetworkRun<T>,
	gradOutputs: NamedTensors<T> | null,
	arithmetic: Arithmetic<T>
): NetworkGradients<T> {
	const { network } = run;
	const given = gradOutputs ?? gradientOfLoss(network, run, arithmetic.one);
	requireGradients(run, given);
	const shares = new Map<string, readonly GradientShare<T>[]>();
	const add = (name: string, share: GradientShare<T>) => {
		shares.set(name, [...(shares.get(name) ?? []), share]);
	};
	for (const [name, gradient] of Object.entries(given)) add(name, { from: null, gradient });
	const nodes: Record<string, Tensor<T>> = {};
	const learned = networkParameters(network).filter(({ isTrainable }) => isTrainable);
	const parameters: Record<string, Tensor<T>> = Object.fromEntries(
		learned.map(({ key, shape }) => [key, zeros(shape, arithmetic)])
	);
	for (const node of network.nodes.toReversed()) {
		const { name } = node;
		const own = shares.get(name);
		if (!own) continue;
		const gradient = sumOf(own, arithmetic);
		nodes[name] = gradient;
		if (!isOperation(node)) continue;
		const handed = atNode(node, () =>
			kindOf(node.layer).backward(callAt(node, run), gradient, arithmetic)
		);
		handed.inputs.forEach((share, input) => {
			if (share) add(node.inputs[input], { from: { node: name, input }, gradient: share });
		});
		for (const [parameter, tensor] of Object.entries(handed.parameters)) {
			parameters[parameterKey(name, parameter)] = tensor;
		}
	}
	return { nodes, shares: Object.fromEntries(shares), parameters };
}
