import type { Arithmetic } from '../arithmetic/arithmetic';
import { EngineError, requireKnownName } from '../errors';
import type { Random } from '../random';
import { requireLength, requireTensor, type Tensor } from '../tensor/tensor';
import type { NamedTensors } from '../train/optimisers/named-tensors';
import { atNode } from './at-node';
import { requireDoubles } from './kinds/doubles';
import type { LayerCall } from './kinds/kind';
import { kindOf } from './kinds/table';
import type { OperationLayer } from './layers';
import { inputNames, type Network } from './network';
import { networkParameters, parameterKey, parametersOf } from './parameters';
import { resolveNetwork, type ResolvedNetwork, type ResolvedNode } from './resolve';

/** How a network is run. */
export interface RunOptions {
	/** Whether batches are normalised by themselves and elements dropped; false. */
	readonly training?: boolean;
	/** The seeded generator that dropout draws from; needed only for that. */
	readonly random?: Random;
}

/** All that a forward pass has made, and all that a backward pass needs. */
export interface NetworkRun<T> {
	readonly network: ResolvedNetwork;
	readonly parameters: NamedTensors<T>;
	readonly training: boolean;
	/** The tensor of every node, by its name. */
	readonly outputs: NamedTensors<T>;
	/** The running statistics that this batch has moved, to be put among the parameters of the next. */
	readonly statistics: NamedTensors<T>;
	/** Which elements each dropout kept. */
	readonly masks: Readonly<Record<string, Tensor<boolean>>>;
}

/** A node that computes something. */
export type OperationNode = ResolvedNode & { readonly layer: OperationLayer };

/** Whether a node computes something, or else is an input. */
export function isOperation(node: ResolvedNode): node is OperationNode {
	return node.layer.type !== 'input';
}

/** All that the layer of a node computes from. */
export function callAt<T>(
	node: OperationNode,
	run: Omit<NetworkRun<T>, 'statistics'>
): LayerCall<OperationLayer, T> {
	return {
		layer: node.layer,
		inputs: node.inputs.map((input) => run.outputs[input]),
		parameters: parametersOf(node, run.parameters),
		training: run.training,
		mask: Object.hasOwn(run.masks, node.name) ? run.masks[node.name] : null
	};
}

function requireInputs<T>(network: Network, inputs: NamedTensors<T>): void {
	const names = inputNames(network);
	for (const name of Object.keys(inputs)) requireKnownName('forward', 'input', name, names);
	for (const name of names) {
		if (Object.hasOwn(inputs, name)) requireLength('forward', name, inputs[name]);
	}
}

function requireParameters<T>(network: ResolvedNetwork, parameters: NamedTensors<T>): void {
	const specs = networkParameters(network);
	const names = specs.map(({ key }) => key);
	for (const key of Object.keys(parameters)) requireKnownName('forward', 'parameter', key, names);
	for (const { key, shape } of specs) {
		if (!Object.hasOwn(parameters, key)) {
			const reason = `parameter '${key}' is missing`;
			throw new EngineError('forward', 'missing', { argument: key }, reason);
		}
		requireTensor('forward', key, parameters[key], shape);
	}
}

function undrawn(): never {
	const reason = 'random is missing: dropout draws from it in training';
	throw new EngineError('forward', 'missing', { argument: 'random' }, reason);
}

/**
 * Every node's tensor, from the inputs by name and the parameters by key (`conv1.weight`). Nothing is
 * changed: in training the moved statistics come back. Throws an EngineError if an input or a parameter
 * is missing, unknown or of another shape, if a layer has no exact values and the arithmetic is exact,
 * or if a layer throws one; it names the node.
 */
export function forward<T>(
	network: Network,
	parameters: NamedTensors<T>,
	inputs: NamedTensors<T>,
	arithmetic: Arithmetic<T>,
	{ training = false, random = undrawn }: RunOptions = {}
): NetworkRun<T> {
	requireInputs(network, inputs);
	const shapes = Object.entries(inputs).map(([name, { shape }]) => [name, shape] as const);
	const resolved = resolveNetwork(network, Object.fromEntries(shapes));
	requireParameters(resolved, parameters);
	const operations = resolved.nodes.filter(isOperation);
	for (const node of operations) {
		const { isExact } = kindOf(node.layer);
		if (!isExact) atNode(node, () => requireDoubles(node.layer.type, arithmetic));
	}
	const outputs: Record<string, Tensor<T>> = { ...inputs };
	const statistics: Record<string, Tensor<T>> = {};
	const masks: Record<string, Tensor<boolean>> = {};
	const run = { network: resolved, parameters, training, outputs, masks };
	for (const node of operations) {
		const made = atNode(node, () =>
			kindOf(node.layer).forward(callAt(node, run), arithmetic, random)
		);
		outputs[node.name] = made.output;
		if (made.mask) masks[node.name] = made.mask;
		for (const [name, tensor] of Object.entries(made.statistics ?? {})) {
			statistics[parameterKey(node.name, name)] = tensor;
		}
	}
	return { ...run, statistics };
}
