import type { Grain, Timeline } from '$lib/engine/trace';

/** A step of a timeline: a grain, the rank of that grain (0 is the coarsest) and an index in it. */
export interface Place<Id extends string, Step> {
	readonly grain: Grain<Id, Step>;
	readonly rank: number;
	readonly index: number;
}

/** The whole number within 0 … length − 1 that is nearest to `index`; 0 for NaN. */
export function clampIndex(index: number, length: number): number {
	if (Number.isNaN(index)) return 0;
	return Math.min(Math.max(Math.round(index), 0), length - 1);
}

/** The place asked for, or the nearest: the coarsest grain for an unknown one, the index clamped. */
export function placeAt<Id extends string, Step>(
	timeline: Timeline<Id, Step>,
	id: string | null,
	index: number
): Place<Id, Step> {
	if (timeline.length === 0) throw new RangeError('player: the timeline has no grain');
	const rank = Math.max(
		timeline.findIndex((grain) => grain.id === id),
		0
	);
	const grain = timeline[rank];
	return { grain, rank, index: clampIndex(index, grain.trace.length) };
}

/**
 * The index, in the grain of `place`, of the end of the coarser step that it lies in; if that is
 * where it is, of the end of the following one. Above the coarsest grain stands the whole process.
 */
export function nextCoarseIndex<Id extends string, Step>(
	timeline: Timeline<Id, Step>,
	{ grain, rank, index }: Place<Id, Step>
): number {
	if (rank === 0) return grain.trace.length - 1;
	const coarser = timeline[rank - 1];
	const current = coarser.indexAt(grain.lastMoment(index));
	const end = grain.indexAt(coarser.lastMoment(current));
	if (index < end || current === coarser.trace.length - 1) return end;
	return grain.indexAt(coarser.lastMoment(current + 1));
}

/** The mirror image of `nextCoarseIndex`: the start of the coarser step, or of the one before. */
export function previousCoarseIndex<Id extends string, Step>(
	timeline: Timeline<Id, Step>,
	{ grain, rank, index }: Place<Id, Step>
): number {
	if (rank === 0) return 0;
	const coarser = timeline[rank - 1];
	const current = coarser.indexAt(grain.lastMoment(index));
	const start = grain.indexAt(coarser.firstMoment(current));
	if (index > start || current === 0) return start;
	return grain.indexAt(coarser.firstMoment(current - 1));
}
