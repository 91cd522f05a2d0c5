import { EngineError, requireIndex } from './errors';
import type { Grain, Timeline, Trace } from './trace';

/** A way of cutting a process into steps of any length. */
export interface GrainCuts<Id extends string> {
	readonly id: Id;
	/** Number of steps. */
	readonly length: number;
	/** The first moment of the step at `index`; at `length`, the number of all moments. */
	firstMoment(index: number): number;
	/** The index of the step that a moment belongs to. */
	indexAt(moment: number): number;
}

/**
 * The timeline of a process. `stepAt(moment, id)` makes the step that a grain shows at a moment,
 * always the last of the moments that the step stands for.
 */
export function timelineOf<Id extends string, Step>(
	moments: number,
	grains: readonly GrainCuts<Id>[],
	stepAt: (moment: number, id: Id) => Step
): Timeline<Id, Step> {
	return grains.map((cuts): Grain<Id, Step> => {
		const { id, length } = cuts;
		const requireStep = (index: number) => requireIndex('trace', 'step', index, length);
		const lastMoment = (index: number) => {
			requireStep(index);
			return cuts.firstMoment(index + 1) - 1;
		};
		return {
			id,
			trace: { length, at: (index) => stepAt(lastMoment(index), id) },
			firstMoment(index) {
				requireStep(index);
				return cuts.firstMoment(index);
			},
			lastMoment,
			indexAt(moment) {
				requireIndex('trace', 'moment', moment, moments);
				return cuts.indexAt(moment);
			}
		};
	});
}

/** A way of cutting a process into steps of equal length. */
export interface UniformGrain<Id extends string> {
	readonly id: Id;
	/** How many moments each of its steps stands for; divides the number of moments. */
	readonly momentsPerStep: number;
}

/** The timeline of a process whose grains have steps of equal length; see `timelineOf`. */
export function uniformTimeline<Id extends string, Step>(
	moments: number,
	grains: readonly UniformGrain<Id>[],
	stepAt: (moment: number, id: Id) => Step
): Timeline<Id, Step> {
	const cuts = grains.map(({ id, momentsPerStep }): GrainCuts<Id> => ({
		id,
		length: moments / momentsPerStep,
		firstMoment: (index) => index * momentsPerStep,
		indexAt: (moment) => Math.floor(moment / momentsPerStep)
	}));
	return timelineOf(moments, cuts, stepAt);
}

/** A timeline of the same process whose steps are told in another way. */
export function mapTimeline<Id extends string, Step, Other>(
	timeline: Timeline<Id, Step>,
	tell: (step: Step) => Other
): Timeline<Id, Other> {
	return timeline.map((grain): Grain<Id, Other> => {
		const { length, at } = grain.trace;
		return { ...grain, trace: { length, at: (index) => tell(at(index)) } };
	});
}

/** The grain of that name. Throws an EngineError if the timeline has none. */
export function grainOf<Id extends string, Step>(
	timeline: Timeline<Id, Step>,
	id: Id
): Grain<Id, Step> {
	const grain = timeline.find((candidate) => candidate.id === id);
	if (grain) return grain;
	const allowed = timeline.map((candidate) => candidate.id).join(', ');
	const values = { argument: 'grain', value: id, allowed };
	throw new EngineError('trace', 'unknownName', values, `grain '${id}' is not one of ${allowed}`);
}

/** The steps of one grain of a timeline. Throws an EngineError if the timeline has no such grain. */
export function traceOf<Id extends string, Step>(
	timeline: Timeline<Id, Step>,
	id: Id
): Trace<Step> {
	return grainOf(timeline, id).trace;
}
