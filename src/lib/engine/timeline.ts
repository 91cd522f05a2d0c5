import { EngineError, requireIndex } from './errors';
import type { Grain, Timeline, Trace } from './trace';

/** A way of cutting a process into steps of equal length. */
export interface UniformGrain<Id extends string> {
	readonly id: Id;
	/** How many moments each of its steps stands for; divides the number of moments. */
	readonly momentsPerStep: number;
}

/**
 * The timeline of a process whose grains have steps of equal length. `stepAt(moment, id)` makes the
 * step that a grain shows at a moment, always the last of the moments that the step stands for.
 */
export function uniformTimeline<Id extends string, Step>(
	moments: number,
	grains: readonly UniformGrain<Id>[],
	stepAt: (moment: number, id: Id) => Step
): Timeline<Id, Step> {
	return grains.map(({ id, momentsPerStep }): Grain<Id, Step> => {
		const length = moments / momentsPerStep;
		const requireStep = (index: number) => requireIndex('trace', 'step', index, length);
		const lastMoment = (index: number) => {
			requireStep(index);
			return (index + 1) * momentsPerStep - 1;
		};
		return {
			id,
			trace: { length, at: (index) => stepAt(lastMoment(index), id) },
			firstMoment(index) {
				requireStep(index);
				return index * momentsPerStep;
			},
			lastMoment,
			indexAt(moment) {
				requireIndex('trace', 'moment', moment, moments);
				return Math.floor(moment / momentsPerStep);
			}
		};
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
