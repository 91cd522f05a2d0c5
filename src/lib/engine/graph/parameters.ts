import { kaimingUniform } from '../train/init/kaiming';
import { constant, uniform } from '../train/init/simple';
import type { NamedTensors } from '../train/optimisers/named-tensors';
import type { Random } from '../random';
import type { Tensor } from '../tensor/tensor';
import type { ParameterSpec } from './kinds/kind';
import type { ResolvedNetwork, ResolvedNode } from './resolve';

/** A parameter of a network. */
export interface NetworkParameter extends ParameterSpec {
	/** The node that keeps it. */
	readonly node: string;
	/** Its name in the network: `conv1.weight`. */
	readonly key: string;
}

/** What a parameter of a node is called in the network: `conv1.weight`. */
export const parameterKey = (node: string, name: string) => `${node}.${name}`;

/** Every parameter of a network, in the order of its nodes. */
export function networkParameters({ nodes }: ResolvedNetwork): readonly NetworkParameter[] {
	return nodes.flatMap(({ name: node, parameters }) =>
		parameters.map((spec) => ({ ...spec, node, key: parameterKey(node, spec.name) }))
	);
}

/** Of a network's parameters those that are learned, which is what an optimiser is given. */
export function trainableParameters<T>(
	network: ResolvedNetwork,
	parameters: NamedTensors<T>
): NamedTensors<T> {
	const learned = networkParameters(network).filter(({ isTrainable }) => isTrainable);
	return Object.fromEntries(learned.map(({ key }) => [key, parameters[key]]));
}

/** The parameters of one node, by their names there. */
export function parametersOf<T>(
	{ name: node, parameters }: ResolvedNode,
	all: NamedTensors<T>
): NamedTensors<T> {
	return Object.fromEntries(parameters.map(({ name }) => [name, all[parameterKey(node, name)]]));
}

function initialTensor({ shape, initial }: ParameterSpec, random: Random): Tensor<number> {
	switch (initial.kind) {
		case 'constant':
			return constant(shape, initial.value);
		case 'uniform':
			return uniform(shape, { a: -initial.bound, b: initial.bound }, random);
		case 'kaimingUniform':
			return kaimingUniform(shape, { a: initial.a }, random);
	}
}

/**
 * The parameters that a network starts from, drawn node by node from a seeded generator as PyTorch
 * does by default: weights `kaimingUniform` with slope √5 and biases uniform, both within ±1/√fanIn;
 * batch normalisation with weight 1, bias 0, mean 0, variance 1; PReLU with 1/4.
 */
export function initialParameters(network: ResolvedNetwork, random: Random): NamedTensors<number> {
	return Object.fromEntries(
		networkParameters(network).map((spec) => [spec.key, initialTensor(spec, random)])
	);
}
