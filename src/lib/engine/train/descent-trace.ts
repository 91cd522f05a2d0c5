import { requireCount } from '../range';
import type { Trace } from '../trace';
import { checkpointedTrace } from './checkpointed-trace';
import type { CheckpointOptions } from './checkpointed-trace';
import type { NamedTensors } from './optimisers/named-tensors';
import type { Optimizer, OptimizerStep } from './optimisers/optimizer';

/** What a descent goes by; `step` counts from 0. */
export interface Descent<T> {
	/** The parameters at the start. */
	readonly initial: NamedTensors<T>;
	/** The gradients at some parameters; they may belong to another batch at every step. */
	gradients(parameters: NamedTensors<T>, step: number): NamedTensors<T>;
	/** The optimiser of a step; one for all, or by a schedule another rate for each. */
	optimizer(step: number): Optimizer<T>;
}

/**
 * Parameters and state after 0, 1, … `steps` steps of an optimiser: steps + 1 moments that can be
 * read in any order. Throws an EngineError if `steps` is negative or not an integer.
 */
export function descentTrace<T>(
	{ initial, gradients, optimizer }: Descent<T>,
	steps: number,
	options: CheckpointOptions = {}
): Trace<OptimizerStep<T>> {
	requireCount('descentTrace', 'steps', steps);
	return checkpointedTrace<OptimizerStep<T>>(
		{ parameters: initial, state: optimizer(0).init(initial) },
		({ parameters, state }, index) => {
			const step = index - 1;
			return optimizer(step).step(parameters, gradients(parameters, step), state);
		},
		steps + 1,
		options
	);
}
