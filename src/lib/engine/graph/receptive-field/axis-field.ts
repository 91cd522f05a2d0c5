import { rational, type Rational } from '../../arithmetic/rational';
import { gcd, type PeriodicReads } from './periodic-reads';

/** Cells from `first` to `last` of the input, both included; below 0 they lie in padding. */
export interface Span {
	readonly first: number;
	readonly last: number;
}

/**
 * Fields that repeat along an axis: cell period · t + phase sees phases[phase], advance · t further
 * on, as if the input went on for ever. `period` is 1 but above a transposed convolution or resizing
 * by which cells in different places see fields of different sizes.
 */
export interface SlidingField {
	readonly kind: 'sliding';
	readonly period: number;
	readonly advance: number;
	/** Null where a transposed convolution leaves a cell without anything to read. */
	readonly phases: readonly (Span | null)[];
	/** Cells from the first to the last of the largest field. */
	readonly size: number;
	/** Cells of the input from one field to the next on average, advance / period. */
	readonly jump: Rational;
	/** The first cell of the field of cell 0; null if that reads nothing. */
	readonly start: number | null;
	/** The middle of the field of cell 0, cells counted from the middle of the first; null as `start`. */
	readonly centre: Rational | null;
}

/**
 * The field along one axis of the cells of a layer: one that slides, the whole input, or one that
 * differs from cell to cell because branches with different jumps have met.
 */
export type AxisField = SlidingField | { readonly kind: 'whole' } | { readonly kind: 'irregular' };

const joined = (spans: readonly (Span | null)[]): Span | null => {
	const seen = spans.filter((span) => span !== null);
	if (seen.length === 0) return null;
	return {
		first: Math.min(...seen.map(({ first }) => first)),
		last: Math.max(...seen.map(({ last }) => last))
	};
};

const moved = (span: Span | null, by: number): Span | null =>
	span && { first: span.first + by, last: span.last + by };

const equal = (a: Span | null, b: Span | null) => a?.first === b?.first && a?.last === b?.last;

/** The field of the cell with this index, which may be any integer. */
export function fieldSpan(field: SlidingField, cell: number): Span | null {
	const { period, advance, phases } = field;
	const turns = Math.floor(cell / period);
	return moved(phases[cell - turns * period], turns * advance);
}

/** The shortest period after which the phases repeat, shifted along. */
function shortestPeriod(advance: number, phases: readonly (Span | null)[]): number {
	const whole = phases.length;
	for (let period = 1; period < whole; period++) {
		const shift = (advance * period) / whole;
		if (whole % period !== 0 || !Number.isInteger(shift)) continue;
		const repeats = phases.every(
			(span, phase) => phase < period || equal(span, moved(phases[phase - period], shift))
		);
		if (repeats) return period;
	}
	return whole;
}

/** The field whose cell phases.length · t + phase sees phases[phase], advance · t further on. */
function slidingField(advance: number, phases: readonly (Span | null)[]): SlidingField {
	const period = shortestPeriod(advance, phases);
	const shift = (advance * period) / phases.length;
	const first = phases[0];
	return {
		kind: 'sliding',
		period,
		advance: shift,
		phases: phases.slice(0, period),
		size: Math.max(...phases.map((span) => (span ? span.last - span.first + 1 : 0))),
		jump: rational.div(rational.from(shift), rational.from(period)),
		start: first && first.first,
		centre: first && rational.div(rational.from(first.first + first.last), rational.from(2))
	};
}

/** The field of the input's own cells: each sees itself. */
export const inputField: SlidingField = slidingField(1, [{ first: 0, last: 0 }]);

/** The field of cells that read, by `reads`, cells with the field `below`. */
export function composeField(below: AxisField, { period, advance, reads }: PeriodicReads) {
	if (below.kind !== 'sliding') return below;
	const turns = below.period / gcd(below.period, advance);
	const phases = Array.from({ length: period * turns }, (_, cell) => {
		const [turn, phase] = [Math.floor(cell / period), cell % period];
		return joined(reads[phase].map((source) => fieldSpan(below, source + turn * advance)));
	});
	return slidingField((below.advance * advance * turns) / below.period, phases);
}

const isSliding = (field: AxisField): field is SlidingField => field.kind === 'sliding';

/** The phases of several fields side by side, each list as long as all periods ask for. */
function commonPhases(fields: readonly SlidingField[]): (Span | null)[][] {
	const length = fields.reduce((all, { period }) => (all * period) / gcd(all, period), 1);
	return fields.map((field) => Array.from({ length }, (_, cell) => fieldSpan(field, cell)));
}

/** Whether the fields have the same jump, so that their union slides as well. */
function slideTogether(fields: readonly SlidingField[]): boolean {
	return fields.every(({ jump }) => rational.equals(jump, fields[0].jump));
}

/** The field of cells that read each of several branches in the same place: the hull of their fields. */
export function mergeFields(fields: readonly AxisField[]): AxisField {
	const whole = fields.find(({ kind }) => kind === 'whole');
	if (whole) return whole;
	const sliding = fields.filter(isSliding);
	if (sliding.length < fields.length || !slideTogether(sliding)) return { kind: 'irregular' };
	const branches = commonPhases(sliding);
	const phases = branches[0].map((_, phase) => joined(branches.map((spans) => spans[phase])));
	const { advance, period } = sliding[0];
	return slidingField((advance * phases.length) / period, phases);
}

/**
 * Whether branches that meet look at the same place: the same jump, and fields with the same centre
 * for every cell that has one. Branches that see everything, or are irregular themselves, say nothing.
 */
export function areAligned(fields: readonly AxisField[]): boolean {
	const sliding = fields.filter(isSliding);
	if (sliding.length < 2) return true;
	if (!slideTogether(sliding)) return false;
	const branches = commonPhases(sliding);
	return branches[0].every((_, phase) => {
		const spans = branches.map((phases) => phases[phase]).filter((span) => span !== null);
		return spans.every(({ first, last }) => first + last === spans[0].first + spans[0].last);
	});
}
