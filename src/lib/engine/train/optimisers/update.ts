import { EngineError } from '../../errors';
import type { Expression } from '../expression';
import { quantity } from '../expression';

/** What an optimiser remembers of each parameter, by PyTorch's names. */
export type OptimizerSlot =
	'momentumBuffer' | 'sum' | 'squareAvg' | 'gradAvg' | 'expAvg' | 'expAvgSq' | 'maxExpAvgSq';

/** The options of optimisers that appear in formulas; `beta1` and `beta2` are the two `betas`. */
export type OptimizerOption =
	'lr' | 'momentum' | 'dampening' | 'weightDecay' | 'lrDecay' | 'alpha' | 'eps' | 'beta1' | 'beta2';

/** What the lines of an update compute; the last line of every update is the new `parameter`. */
export type UpdateResult =
	| OptimizerSlot
	| 'decayedGradient'
	| 'decayedParameter'
	| 'decayedLr'
	| 'direction'
	| 'variance'
	| 'denominator'
	| 'scaledGradient'
	| 'biasCorrection1'
	| 'biasCorrection2'
	| 'correctedExpAvg'
	| 'correctedExpAvgSq'
	| 'update'
	| 'parameter';

/** Every quantity in the formulas of an update; `step` counts from 1. */
export type UpdateQuantity = UpdateResult | OptimizerOption | 'gradient' | 'step';

/** A formula of an update with its numbers. */
export type UpdateFormula<T> = Expression<T, UpdateQuantity>;

/** One line of an update's arithmetic: name = formula = value. */
export interface UpdateLine<T> {
	readonly name: UpdateResult;
	readonly formula: UpdateFormula<T>;
	readonly value: T;
}

/** What an optimiser knows of one scalar before a step. */
export interface ScalarState<T> {
	/** How many steps were made. */
	readonly step: number;
	readonly slots: Readonly<Partial<Record<OptimizerSlot, T>>>;
}

/** The lines of an update as they are written one after the other. */
export interface UpdateSheet<T> {
	readonly lines: readonly UpdateLine<T>[];
	/** Adds a line and gives its name as a quantity for the lines below. */
	write(name: UpdateResult, formula: UpdateFormula<T>): UpdateFormula<T>;
}

/** A sheet without a line. */
export function updateSheet<T>(): UpdateSheet<T> {
	const lines: UpdateLine<T>[] = [];
	return {
		lines,
		write(name, formula) {
			lines.push({ name, formula, value: formula.value });
			return quantity(name, formula.value);
		}
	};
}

/** The value of a slot before the step. Throws an EngineError if the state has no such slot. */
export function slotValue<T>(op: string, state: ScalarState<T>, slot: OptimizerSlot): T {
	const value = state.slots[slot];
	if (value !== undefined) return value;
	throw missing(op, `state slot ${slot}`);
}

/** The error that something an optimiser needs is not there. */
export function missing(op: string, argument: string): EngineError {
	return new EngineError(op, 'missing', { argument }, `${argument} is missing`);
}

/** Throws an EngineError if a denominator is zero, which happens for gradients of 0 without eps. */
export function requireNonZero(op: string, denominator: UpdateFormula<number>): void {
	if (denominator.value !== 0) return;
	const argument = denominator.kind === 'quantity' ? denominator.name : denominator.kind;
	throw new EngineError(
		op,
		'divisionByZero',
		{ argument },
		`${argument} is zero; eps is too small`
	);
}
