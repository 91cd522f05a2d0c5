import type { Timeline } from '$lib/engine';
import type { Messages } from '$messages';
import type { ParameterSet, StateCodec } from './parameters';

/** What running a scene yields: at the least, steps. */
export interface SceneRun<Grain extends string, Step> {
	readonly timeline: Timeline<Grain, Step>;
}

/** A table that says the same as the figures. */
export interface StepTable {
	readonly caption: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
	/** The row that the step has just done; null for none. */
	readonly current: number | null;
}

/** A number that a step gives, to be predicted where the figures do not print it when it comes. */
export interface Asked {
	/** What it is the number of. */
	readonly of: string;
	/** Its row and column there, from 1; null if it has none. */
	readonly cell: { readonly row: number; readonly column: number } | null;
	/** The number in print. */
	readonly printed: string;
}

/** Tells the number that a step gives; null if it gives none. */
export type Ask<Step, Run> = (step: Step, run: Run, messages: Messages) => Asked | null;

/** A step in a sentence or two, and as a table. */
export interface Told {
	readonly words: string;
	readonly table: StepTable;
}

/**
 * One process that can be stepped through. Everything here is pure: parameters make a run, a run
 * has steps, a step has words. What is drawn is the business of the scene's component.
 */
export interface Scene<
	Parameters extends object,
	Run extends SceneRun<Grain, Step>,
	Step,
	Grain extends string
> {
	readonly id: string;
	/** The one place that knows defaults and bounds; controls and links are derived from it. */
	readonly parameters: ParameterSet<Parameters>;
	/** Between states of the scene and the text that stands for them in a link. */
	readonly codec: StateCodec<Parameters, Grain>;
	/** Runs parameters that the set's constraint accepts. */
	run(parameters: Parameters): Run;
	/** The step in a sentence or two. */
	narrate(step: Step, run: Run, messages: Messages): string;
	/** Loads what tells the number that a step gives; left out where the figures print what each step writes. */
	loadAsk?(): Promise<Ask<Step, Run>>;
	/** The step as a table. */
	table(step: Step, run: Run, messages: Messages): StepTable;
}
