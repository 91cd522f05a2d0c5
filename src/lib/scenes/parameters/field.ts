import type { ProblemCode } from './problem';

/** A text read as a value, or what is wrong with it. */
export type Parsed<T> = { readonly value: T } | { readonly problem: ProblemCode };

/** One parameter: what it may be, how it is written in a URL, and what a control needs to know. */
export interface Field<T> {
	/** Which control it gets. */
	readonly kind: string;
	readonly default: T;
	/** From the text in the URL to a valid value. */
	parse(text: string): Parsed<T>;
	/** The text that `parse` reads as this value. */
	encode(value: T): string;
	equals(a: T, b: T): boolean;
	/** The valid value that a refused text comes closest to; undefined if it is close to none. */
	nearest(text: string): T | undefined;
}

/** What a text gives for a field: its value, or after a problem the nearest valid one. */
export interface FieldReading<T> {
	readonly value: T;
	readonly problem: ProblemCode | null;
}

/** Reads the text of a field; `fallback` stands in where no valid value is near. */
export function readField<T>(field: Field<T>, text: string, fallback: T): FieldReading<T> {
	const parsed = field.parse(text);
	if ('value' in parsed) return { value: parsed.value, problem: null };
	return { value: field.nearest(text) ?? fallback, problem: parsed.problem };
}

/** Whether a value is one that the field can have: its text reads back as the same value. */
export function isValidFor<T>(field: Field<T>, value: T): boolean {
	const parsed = field.parse(field.encode(value));
	return 'value' in parsed && field.equals(parsed.value, value);
}
