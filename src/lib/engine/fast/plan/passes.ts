import type { Random } from '../../random';
import type { Backend } from '../backend';

/** Arrays by the names of what they hold. */
export type NamedArrays = Readonly<Record<string, Float32Array>>;

/** The arrays between which one node of a network computes. */
export interface NodeArrays {
	readonly xs: readonly Float32Array[];
	readonly y: Float32Array;
	/** By their names in the layer. */
	readonly parameters: NamedArrays;
	/** Null where there is no way back. */
	readonly gradients: {
		/** Null for an input of which nothing is learned. */
		readonly xs: readonly (Float32Array | null)[];
		readonly y: Float32Array;
		readonly parameters: NamedArrays;
	} | null;
}

/** The two directions through a node. */
export interface Passes {
	forward(isTraining: boolean): void;
	backward(): void;
}

/** What nodes are planned with. */
export interface PlanContext {
	readonly backend: Backend;
	/** What dropout draws from. */
	readonly random: Random | null;
}

/** A node that does nothing, since its arrays are those of its neighbours. */
export const nothing: Passes = { forward: () => undefined, backward: () => undefined };
