import type { EngineError } from '$lib/engine';
import type { Field } from './field';
import type { Problem } from './problem';
import type { WireField } from './wire';

/** A field for every parameter. */
export type FieldsOf<Params extends object> = {
	readonly [Name in keyof Params]: Field<Params[Name]>;
};

/** Why valid values are impossible together; null if they are not. */
export type Constraint<Params> = (params: Params) => EngineError | null;

/** Parameters read from outside, put right where they had to be. */
export interface ReadParameters<Params> {
	readonly params: Params;
	readonly problems: readonly Problem[];
}

/** The parameters of a scene: one place for their defaults, bounds, controls and text in a URL. */
export interface ParameterSet<
	Params extends object,
	Fields extends FieldsOf<Params> = FieldsOf<Params>
> {
	readonly fields: Fields;
	readonly defaults: Params;
	/** Why the values are impossible together; null if they are not. */
	readonly constraint: Constraint<Params>;
	/** Whether every value is valid, and all of them together. */
	valid(params: Params): boolean;
	/** What differs from `base`, as text: `stride:2~kernel:1,0,-1`. */
	encode(params: Params, base?: Params): string;
	/** What a text says, never throwing; a parameter that is missing is as in `base`. */
	decode(text: string, base?: Params): ReadParameters<Params>;
	/** What differs from `base`, field by field; every field if that is null. */
	write(params: Params, base?: Params | null): readonly WireField[];
	/** What fields from outside say; a parameter that is missing is as in `base`. */
	read(fields: readonly WireField[], base?: Params): ReadParameters<Params>;
}

/** The parameters of a ParameterSet, as a type. */
export type ParametersOf<Set> = Set extends { readonly defaults: infer Params } ? Params : never;
