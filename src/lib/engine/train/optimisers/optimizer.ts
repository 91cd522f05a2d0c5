import { requireCount } from '../../range';
import { mapTensor } from '../../tensor/tensor';
import { mapNamed, requireForEach } from './named-tensors';
import type { NamedTensors } from './named-tensors';
import { missing } from './update';
import type { OptimizerSlot, ScalarState, UpdateLine, UpdateResult } from './update';

/** What an optimiser remembers between steps; each slot has a tensor for every parameter. */
export interface OptimizerState<T> {
	/** How many steps were made. */
	readonly step: number;
	readonly slots: Readonly<Partial<Record<OptimizerSlot, NamedTensors<T>>>>;
}

/** Parameters and the memory that goes with them. */
export interface OptimizerStep<T> {
	readonly parameters: NamedTensors<T>;
	readonly state: OptimizerState<T>;
}

/**
 * A way to change parameters by their gradients, as pure functions. A learning rate that changes is
 * another optimiser for the same state: `adam({ ...options, lr: schedule(epoch) })`.
 */
export interface Optimizer<T> {
	/** What it remembers of every parameter. */
	readonly slots: readonly OptimizerSlot[];
	/** The memory before the first step. */
	init(parameters: NamedTensors<T>): OptimizerState<T>;
	/**
	 * One step for all parameters. Throws an EngineError if gradients or state do not have the
	 * names and shapes of the parameters.
	 */
	step(
		parameters: NamedTensors<T>,
		gradients: NamedTensors<T>,
		state: OptimizerState<T>
	): OptimizerStep<T>;
	/** The same step for one scalar, line by line; `step` computes with these very lines. */
	explain(parameter: T, gradient: T, state: ScalarState<T>): readonly UpdateLine<T>[];
}

/** What makes an optimiser that treats every scalar alone, as all of them here do. */
export interface UpdateRule<T> {
	readonly op: string;
	readonly slots: readonly OptimizerSlot[];
	/** What every slot holds before the first step. */
	readonly initial: T;
	explain(parameter: T, gradient: T, state: ScalarState<T>): readonly UpdateLine<T>[];
}

/** The optimiser that applies a rule to every scalar. */
export function elementwise<T>({ op, slots, initial, explain }: UpdateRule<T>): Optimizer<T> {
	return {
		slots,
		explain: (parameter, gradient, state) => {
			requireCount(op, 'state step', state.step);
			return explain(parameter, gradient, state);
		},
		init(parameters) {
			const fresh = mapNamed(parameters, (parameter) => mapTensor(parameter, () => initial));
			return { step: 0, slots: slotsOf(slots, () => fresh) };
		},
		step(parameters, gradients, state) {
			requireCount(op, 'state step', state.step);
			requireForEach(op, 'gradient', gradients, parameters);
			for (const slot of slots)
				requireForEach(op, `state slot ${slot}`, state.slots[slot] ?? {}, parameters);
			const updates = mapNamed(parameters, ({ data }, name) => {
				const collected = slotsOf([...slots, 'parameter'], (): T[] => []);
				data.forEach((value, index) => {
					const before = scalarState(state, name, index);
					const lines = explain(value, gradients[name].data[index], before);
					for (const line of lines) collected[line.name]?.push(line.value);
				});
				return collected;
			});
			const after = (result: UpdateResult) =>
				mapNamed(parameters, ({ shape }, name) => ({ shape, data: updates[name][result] ?? [] }));
			return {
				parameters: after('parameter'),
				state: { step: state.step + 1, slots: slotsOf(slots, after) }
			};
		}
	};
}

/** A record with a value for each of the names. */
function slotsOf<Value>(
	names: readonly UpdateResult[],
	make: (name: UpdateResult) => Value
): Partial<Record<UpdateResult, Value>> {
	const record: Partial<Record<UpdateResult, Value>> = {};
	for (const name of names) record[name] = make(name);
	return record;
}

/** What a state holds for one scalar of one parameter, for `explain`. */
export function scalarState<T>(
	state: OptimizerState<T>,
	name: string,
	index: number
): ScalarState<T> {
	const slots: Partial<Record<OptimizerSlot, T>> = {};
	let slot: OptimizerSlot;
	for (slot in state.slots) slots[slot] = state.slots[slot]?.[name]?.data[index];
	return { step: state.step, slots };
}

/** The line of that name. Throws an EngineError if there is none. */
export function lineOf<T>(lines: readonly UpdateLine<T>[], name: UpdateResult): UpdateLine<T> {
	const line = lines.find((candidate) => candidate.name === name);
	if (line) return line;
	throw missing('lineOf', `line ${name}`);
}
