import { tensor } from '../../index';
import type { Optimizer, OptimizerStep } from '../../index';

/** A scalar parameter after each of some gradients, with the state; the start comes first. */
export function descend<T>(
	optimizer: Optimizer<T>,
	start: T,
	gradients: readonly (T | ((parameter: T) => T))[]
): OptimizerStep<T>[] {
	const parameters = { w: tensor([1], [start]) };
	const steps: OptimizerStep<T>[] = [{ parameters, state: optimizer.init(parameters) }];
	for (const gradient of gradients) {
		const before = steps[steps.length - 1];
		const value = gradient instanceof Function ? gradient(before.parameters.w.data[0]) : gradient;
		const here = { w: tensor([1], [value]) };
		steps.push(optimizer.step(before.parameters, here, before.state));
	}
	return steps;
}

/** The scalar parameter after each step, the start first. */
export function path<T>(steps: readonly OptimizerStep<T>[]): T[] {
	return steps.map(({ parameters }) => parameters.w.data[0]);
}
