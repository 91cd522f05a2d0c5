import { EngineError } from '../../errors';
import { inputNames, outputNames } from '../../graph/network';
import { networkParameters } from '../../graph/parameters';
import type { ResolvedNetwork } from '../../graph/resolve';
import { elementCount } from '../../tensor/shape';
import type { Backend } from '../backend';
import { planArrays } from './network-arrays';
import type { NamedArrays, PlanContext } from './passes';
import { planNode } from './plan-node';

/** A network whose memory is laid out, and which runs without asking for more. */
export interface PlannedNetwork {
	readonly input: Float32Array;
	readonly output: Float32Array;
	/** By key: `conv1.weight`. */
	readonly parameters: NamedArrays;
	/** Of the parameters that are learned; empty if the network was planned without a way back. */
	readonly gradients: NamedArrays;
	/** What the way back begins with; null if there is none. */
	readonly outputGradient: Float32Array | null;
	/** Computes the output from the input; in training batches are normalised by themselves. */
	forward(isTraining: boolean): void;
	/** Computes all gradients from that of the output, after `forward`. */
	backward(): void;
}

/** The one name of a list, or an EngineError. */
function onlyOne(argument: string, names: readonly string[]): string {
	if (names.length === 1) return names[0];
	const reason = `${argument} ${names.join(', ')} are ${names.length} where one is expected`;
	const values = { argument, length: names.length, shape: names.join(', '), expected: 1 };
	throw new EngineError('planNetwork', 'wrongLength', values, reason);
}

/**
 * Plans a network with one input and one output, on the given arrays of parameters, which may be
 * those of another plan. Throws an EngineError for a layer of which there is no fast kernel.
 */
export function planNetwork(
	network: ResolvedNetwork,
	parameters: NamedArrays,
	hasWayBack: boolean,
	context: PlanContext
): PlannedNetwork {
	const input = onlyOne('inputs', inputNames(network));
	const output = onlyOne('outputs', outputNames(network));
	const { backend } = context;
	const learned = networkParameters(network).filter(({ isTrainable }) => hasWayBack && isTrainable);
	const gradients = Object.fromEntries(
		learned.map(({ key, shape }) => [key, backend.allocate(elementCount(shape))])
	);
	const nodes = planArrays(network, parameters, hasWayBack ? gradients : null, backend);
	const steps = nodes.map(({ node, arrays, gatherGradient }) => ({
		...{ gatherGradient, passes: planNode(node, arrays, context) }
	}));
	const arraysOf = (name: string) => nodes.find(({ node }) => node.name === name)?.arrays;
	const none = new Float32Array(0);
	return {
		...{ input: arraysOf(input)?.y ?? none, output: arraysOf(output)?.y ?? none },
		...{ parameters, gradients, outputGradient: arraysOf(output)?.gradients?.y ?? null },
		forward(isTraining) {
			for (const { passes } of steps) passes.forward(isTraining);
		},
		backward() {
			for (let index = steps.length - 1; index >= 0; index--) {
				const { gatherGradient, passes } = steps[index];
				for (const gather of gatherGradient) gather();
				passes.backward();
			}
		}
	};
}

/** Room for every parameter of a network, by key. */
export function allocateParameters(network: ResolvedNetwork, backend: Backend): NamedArrays {
	return Object.fromEntries(
		networkParameters(network).map(({ key, shape }) => [key, backend.allocate(elementCount(shape))])
	);
}
