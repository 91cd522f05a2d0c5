import { type Pin, type StepPlace, readPin, readPlace } from './place-text';
import { type Problem, type ProblemCode, problem } from './problem';
import type { StateFacts } from './scene-state';

/** A part of a state, put right where it had to be. */
interface ReadPart<T> {
	readonly value: T;
	readonly problems: readonly Problem[];
}

/** Whether a run with these parameters has that step. */
export function isExistingStep<Params extends object, GrainId extends string>(
	facts: StateFacts<Params, GrainId>,
	params: Params,
	{ grain, index }: StepPlace<GrainId>
): boolean {
	return facts.grains.includes(grain) && clampedIndex(facts, params, grain, index) === index;
}

/** Whether a run with these parameters has that cell; no pin is always fine. */
export function isExistingPin<Params extends object, GrainId extends string>(
	facts: StateFacts<Params, GrainId>,
	params: Params,
	pin: Pin | null
): boolean {
	return pin === null || pinFault(facts, params, pin) === null;
}

/** The step that a text asks for, or the nearest in the run; without a text that of the base. */
export function resolveStep<Params extends object, GrainId extends string>(
	facts: StateFacts<Params, GrainId>,
	params: Params,
	text: string | undefined,
	base: StepPlace<GrainId>
): ReadPart<StepPlace<GrainId>> {
	const at = ({ grain, index }: StepPlace<GrainId>, code?: ProblemCode) => {
		const value = { grain, index: clampedIndex(facts, params, grain, index) };
		return { value, problems: code ? [problem('at', code, text ?? '')] : [] };
	};
	if (text === undefined) return at(base);
	const reading = readPlace(text);
	if (!reading) return at(base, 'malformed');
	const { value: asked, isWhole } = reading;
	const grain = facts.grains.find((known) => known === asked.grain);
	if (grain === undefined) return at(base, 'notAnOption');
	const place = { grain, index: asked.index };
	if (!isWhole) return at(place, 'malformed');
	return isExistingStep(facts, params, place) ? at(place) : at(place, 'outOfBounds');
}

/** The cell that a text pins, or none if there is no such cell; without a text that of the base. */
export function resolvePin<Params extends object, GrainId extends string>(
	facts: StateFacts<Params, GrainId>,
	params: Params,
	text: string | undefined,
	base: Pin | null
): ReadPart<Pin | null> {
	if (text === undefined) {
		return { value: isExistingPin(facts, params, base) ? base : null, problems: [] };
	}
	if (text === '') return { value: null, problems: [] };
	const reading = readPin(text);
	const fault = reading ? pinFault(facts, params, reading.value) : 'malformed';
	const code = fault ?? (reading?.isWhole ? null : 'malformed');
	const value = fault ? null : (reading?.value ?? null);
	return { value, problems: code ? [problem('pin', code, text)] : [] };
}

function clampedIndex<Params extends object, GrainId extends string>(
	facts: StateFacts<Params, GrainId>,
	params: Params,
	grain: GrainId,
	index: number
): number {
	const length = facts.lengthOf?.(params, grain) ?? Infinity;
	return Math.max(Math.min(Math.trunc(index), length - 1, Number.MAX_SAFE_INTEGER), 0);
}

function pinFault<Params extends object, GrainId extends string>(
	facts: StateFacts<Params, GrainId>,
	params: Params,
	{ tensor, index }: Pin
): ProblemCode | null {
	if (!facts.tensors?.includes(tensor)) return 'notAnOption';
	if (!index.every((place) => Number.isSafeInteger(place) && place >= 0)) return 'outOfBounds';
	const shape = facts.shapeOf?.(params, tensor);
	if (!shape) return index.length > 0 ? null : 'wrongShape';
	if (shape.length !== index.length) return 'wrongShape';
	return index.every((place, axis) => place < shape[axis]) ? null : 'outOfBounds';
}
