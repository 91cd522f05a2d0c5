import type { Network } from '../../graph';
import { initialParameters } from '../../graph/parameters';
import { resolveNetwork } from '../../graph/resolve';
import { requireRank } from '../../tensor/shape';
import { requireForEach } from '../../train/optimisers/named-tensors';
import type { NamedTensors } from '../../train/optimisers/named-tensors';
import type { Random } from '../../random';
import type { Backend, FastAdamOptions, FastSgdOptions, UpdateKernel } from '../backend';
import type { NamedArrays } from './passes';
import { allocateParameters, planNetwork } from './plan-network';

/** What moves the parameters, by PyTorch's names and with its defaults. */
export type PlannedOptimizer =
	| ({ readonly type: 'sgd' } & FastSgdOptions)
	| ({ readonly type: 'adam' | 'adamW' } & FastAdamOptions);

/** How a network is trained. */
export interface TrainingOptions {
	readonly optimizer: PlannedOptimizer;
	/** What the first parameters and dropout are drawn from. */
	readonly random: Random;
	/** The first parameters; drawn as PyTorch draws them if left out. */
	readonly parameters?: NamedTensors<number>;
}

/** A classifier in training, whose memory is laid out: no step asks for more. */
export interface TrainingPlan {
	/** By key: `conv1.weight`. They change in place. */
	readonly parameters: NamedArrays;
	/** Of the parameters that are learned, as the last batch made them. */
	readonly gradients: NamedArrays;
	/** The mean cross-entropy of a batch, with its gradients; nothing is moved. */
	computeGradients(x: ArrayLike<number>, labels: ArrayLike<number>): number;
	/** Moves the parameters by the gradients. */
	update(lr: number): void;
	/** Both, and the loss before the move. */
	step(x: ArrayLike<number>, labels: ArrayLike<number>, lr: number): number;
	/** The logits [batch, classes] outside training, in an array that the next call overwrites. */
	forward(x: ArrayLike<number>): Float32Array;
}

function updateKernel(
	backend: Backend,
	optimizer: PlannedOptimizer,
	parameter: Float32Array,
	gradient: Float32Array
): UpdateKernel {
	return optimizer.type === 'sgd'
		? backend.sgd(parameter, gradient, optimizer)
		: backend.adam(parameter, gradient, optimizer, optimizer.type === 'adamW');
}

/**
 * Plans the training of a network that maps x of `xShape`, batch first, to logits [batch, classes]
 * by their mean cross-entropy. Throws an EngineError if the network does not, if it has a layer of
 * which there is no fast kernel, or if parameters are missing or of another shape.
 */
export function planTraining(
	network: Network,
	xShape: readonly number[],
	backend: Backend,
	{ optimizer, random, parameters: given }: TrainingOptions
): TrainingPlan {
	const resolved = resolveNetwork(network, xShape);
	const first = initialParameters(resolved, random);
	if (given) requireForEach('planTraining', 'parameter', given, first);
	const parameters = allocateParameters(resolved, backend);
	for (const [key, { data }] of Object.entries(given ?? first)) parameters[key].set(data);
	const planned = planNetwork(resolved, parameters, true, { backend, random });
	const { input, output, gradients, outputGradient: gradient } = planned;

	const { outputShape } = resolved.nodes[resolved.nodes.length - 1];
	requireRank('planTraining', 'logits', outputShape, ['batch size', 'classes']);
	const [batch, classes] = outputShape;
	const labelArray = backend.allocateIntegers(batch);
	const probabilities = backend.allocate(output.length);
	const arrays = { logits: output, labels: labelArray, probabilities, gradient };
	const loss = backend.crossEntropy(batch, classes, arrays);
	const updates = Object.entries(gradients).map(([key, own]) =>
		updateKernel(backend, optimizer, parameters[key], own)
	);

	function computeGradients(x: ArrayLike<number>, labels: ArrayLike<number>): number {
		input.set(x);
		labelArray.set(labels);
		planned.forward(true);
		const value = loss.forward();
		loss.backward();
		planned.backward();
		return value;
	}
	function update(lr: number): void {
		for (const kernel of updates) kernel.update(lr);
	}
	return {
		...{ parameters, gradients, computeGradients, update },
		step(x, labels, lr) {
			const value = computeGradients(x, labels);
			update(lr);
			return value;
		},
		forward(x) {
			input.set(x);
			planned.forward(false);
			return output;
		}
	};
}

/**
 * Plans the forward pass of a network for x of `xShape` on parameters that are there: those of a plan
 * in training on the same backend, or loaded ones. It returns the output in an array that the next
 * call overwrites. Throws an EngineError for a layer of which there is no fast kernel.
 */
export function planForward(
	network: Network,
	xShape: readonly number[],
	backend: Backend,
	parameters: NamedArrays
): (x: ArrayLike<number>) => Float32Array {
	const resolved = resolveNetwork(network, xShape);
	const planned = planNetwork(resolved, parameters, false, { backend, random: null });
	return (x) => {
		planned.input.set(x);
		planned.forward(false);
		return planned.output;
	};
}
