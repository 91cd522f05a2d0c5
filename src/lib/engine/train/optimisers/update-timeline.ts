import { elementCount, indexAt } from '../../tensor/shape';
import { uniformTimeline } from '../../timeline';
import type { Timeline } from '../../trace';
import { requireForEach, type NamedTensors } from './named-tensors';
import { lineOf, scalarState, type Optimizer, type OptimizerState } from './optimizer';
import { missing, type UpdateLine } from './update';

/** The update of a parameter after one of its numbers. */
export interface UpdateStep<T> {
	readonly grain: 'tensor' | 'cell';
	/** The number that is updated; for a whole tensor its last. */
	readonly index: readonly number[];
	/** What it was. */
	readonly parameter: T;
	readonly gradient: T;
	/** Line by line how the optimiser changes it. */
	readonly lines: readonly UpdateLine<T>[];
	/** What it becomes: the value of the last line. */
	readonly value: T;
}

/**
 * What one step of an optimiser does to the parameter of that name, number by number in row-major
 * order. Throws an EngineError if there is no such parameter, or no gradient of its shape.
 */
export function updateTimeline<T>(
	optimizer: Optimizer<T>,
	name: string,
	parameters: NamedTensors<T>,
	gradients: NamedTensors<T>,
	state: OptimizerState<T>
): Timeline<'tensor' | 'cell', UpdateStep<T>> {
	if (!Object.hasOwn(parameters, name)) throw missing('updateTimeline', `parameter ${name}`);
	requireForEach('updateTimeline', 'gradient', gradients, parameters);
	const { shape, data } = parameters[name];
	const grains = [
		{ id: 'tensor', momentsPerStep: elementCount(shape) },
		{ id: 'cell', momentsPerStep: 1 }
	] as const;
	return uniformTimeline(elementCount(shape), grains, (place, grain): UpdateStep<T> => {
		const [parameter, gradient] = [data[place], gradients[name].data[place]];
		const lines = optimizer.explain(parameter, gradient, scalarState(state, name, place));
		const { value } = lineOf(lines, 'parameter');
		return { grain, index: indexAt(shape, place), parameter, gradient, lines, value };
	});
}
