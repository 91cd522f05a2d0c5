/** A finite sequence of steps, at least one, that can be read in any order; `at` is pure. */
export interface Trace<Step> {
	readonly length: number;
	/** The step at `index`; throws a RangeError outside 0 … length − 1. */
	at(index: number): Step;
}

/**
 * One way of cutting a process into steps. All grains of one process share its *moments*: the
 * steps of the finest grain. A coarse step stands for a run of moments and shows the last of them.
 */
export interface Grain<Id extends string, Step> {
	readonly id: Id;
	readonly trace: Trace<Step>;
	/** The first moment of the step at `index`. */
	firstMoment(index: number): number;
	/** The last moment of the step at `index`: the one that the step shows. */
	lastMoment(index: number): number;
	/** The index of the step that a moment belongs to. */
	indexAt(moment: number): number;
}

/** A process at several grains, from the coarsest to the finest. */
export type Timeline<Id extends string, Step> = readonly Grain<Id, Step>[];
