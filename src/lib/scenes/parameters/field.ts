import * as v from 'valibot';
import { type ProblemCode, problemCodes } from './problem';

/** One parameter: what it may be, how it is written in a URL, and what a control needs to know. */
export interface Field<T> {
	/** Which control it gets. */
	readonly kind: string;
	readonly default: T;
	/** From the text in the URL to a valid value; the messages of its issues are problem codes. */
	readonly schema: v.GenericSchema<string, T>;
	/** The text that `schema` reads as this value. */
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
	const result = v.safeParse(field.schema, text, { abortPipeEarly: true });
	if (result.success) return { value: result.output, problem: null };
	const message = result.issues[0].message;
	const code = problemCodes.find((known) => known === message) ?? 'malformed';
	return { value: field.nearest(text) ?? fallback, problem: code };
}

/** Whether a value is one that the field can have: its text reads back as the same value. */
export function isValidFor<T>(field: Field<T>, value: T): boolean {
	const result = v.safeParse(field.schema, field.encode(value));
	return result.success && field.equals(result.output, value);
}
