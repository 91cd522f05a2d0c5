import type { ParameterSet } from './parameter-set';
import type { Pin } from './place-text';
import type { Problem } from './problem';

/** All of a figure that a link carries. */
export interface SceneState<Params extends object, GrainId extends string> {
	readonly params: Params;
	readonly grain: GrainId;
	readonly index: number;
	readonly pinned: Pin | null;
}

/** What a scene says of its states. */
export interface StateFacts<Params extends object, GrainId extends string> {
	readonly parameters: ParameterSet<Params>;
	/** The names of the grains, from the coarsest to the finest, at least one. */
	readonly grains: readonly GrainId[];
	/** The grain that the scene opens at; it names one where the coarsest, which it is otherwise, has a single step. */
	readonly openingGrain?: GrainId;
	/** The names of the tensors whose cells can be pinned; none unless told. */
	readonly tensors?: readonly string[];
	/** How many steps a run has at a grain; without it, any index is taken. */
	lengthOf?(params: Params, grain: GrainId): number;
	/** The shape of a tensor in a run; without it, any cell is taken. */
	shapeOf?(params: Params, tensor: string): readonly number[];
}

/** A state read from outside, put right where it had to be. */
export interface ReadState<Params extends object, GrainId extends string> {
	readonly state: SceneState<Params, GrainId>;
	readonly problems: readonly Problem[];
}

/** Between the states of a scene and the text that stands for them in a URL. */
export interface StateCodec<Params extends object, GrainId extends string> {
	/** What the scene opens with where no text says otherwise. */
	readonly defaults: SceneState<Params, GrainId>;
	/**
	 * What differs from `base`: `1~stride:2~at:term.17`; no text for `base` itself. From the defaults if it is left
	 * out: then a text without a place means the first step of the coarsest grain. With null, all there is to say:
	 * such a text means the same whatever state it is read on top of.
	 */
	encode(state: SceneState<Params, GrainId>, base?: SceneState<Params, GrainId> | null): string;
	/** What a text says, never throwing; what is missing is as in the `base` that it was written from. */
	decode(text: string, base?: SceneState<Params, GrainId>): ReadState<Params, GrainId>;
	/** Whether the parameters are valid, and the step and the pinned cell exist in their run. */
	valid(state: SceneState<Params, GrainId>): boolean;
}
