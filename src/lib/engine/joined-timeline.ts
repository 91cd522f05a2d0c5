import { runningSums } from './steps/map-moments';
import { timelineOf } from './timeline';
import type { GrainCuts } from './timeline';
import type { Grain, Timeline } from './trace';

/** The grain that makes one step of a whole process. */
export function wholeOf<Id extends string, Step>(
	grain: Grain<string, Step>,
	id: Id
): Grain<Id, Step> {
	const last = grain.trace.length - 1;
	return timelineOf(
		grain.lastMoment(last) + 1,
		[
			{
				id,
				length: 1,
				firstMoment: (index) => (index === 0 ? 0 : grain.lastMoment(last) + 1),
				indexAt: () => 0
			}
		],
		() => grain.trace.at(last)
	)[0];
}

/** The last of `starts` that `place` has reached. */
const partAt = (starts: readonly number[], place: number) =>
	starts.findLastIndex((start) => start <= place);

/**
 * Processes that follow one another, as one. Every part has all the grains, in the same order; a part
 * without finer steps may give one of its grains several names. Reading a step costs what it costs in
 * its part.
 */
export function joinTimelines<Id extends string, Step>(
	parts: readonly Timeline<Id, Step>[]
): Timeline<Id, Step> {
	const momentStarts = runningSums(
		parts.map((part) => part[0].lastMoment(part[0].trace.length - 1) + 1)
	);
	const moments = momentStarts[parts.length];

	return parts[0].map(({ id }, level): Grain<Id, Step> => {
		const grains = parts.map((part) => part[level]);
		const starts = runningSums(grains.map(({ trace }) => trace.length));
		const length = starts[parts.length];
		/** The part that a step belongs to, and the step's index there. */
		const find = (index: number) => {
			const part = partAt(starts, index);
			return { part, within: index - starts[part] };
		};
		const cuts: GrainCuts<Id> = {
			id,
			length,
			firstMoment(index) {
				if (index === length) return moments;
				const { part, within } = find(index);
				return momentStarts[part] + grains[part].firstMoment(within);
			},
			indexAt(moment) {
				const part = partAt(momentStarts, moment);
				return starts[part] + grains[part].indexAt(moment - momentStarts[part]);
			}
		};
		const stepAt = (moment: number) => {
			const part = partAt(momentStarts, moment);
			const grain = grains[part];
			return grain.trace.at(grain.indexAt(moment - momentStarts[part]));
		};
		return timelineOf(moments, [cuts], stepAt)[0];
	});
}
