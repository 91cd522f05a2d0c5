import { offset } from '$lib/engine';

/*
 * Misconceptions about places in memory: each yields the place that somebody who thinks so would
 * give. Which of them is right depends on the layout that is asked about.
 */

/** A number of a picture: row, column and channel, counted from 0. */
export type Index = readonly [h: number, w: number, c: number];
/** Height, width and channels. */
export type Size = readonly [height: number, width: number, channels: number];

/** The place with the channels last: (h·W + w)·C + c. */
export function channelsLast(size: Size, index: Index): number {
	return offset(size, index);
}

/** The place with the channels first: (c·H + h)·W + w. */
export function channelsFirst([height, width, channels]: Size, [h, w, c]: Index): number {
	return offset([channels, height, width], [c, h, w]);
}

/** Goes down the columns instead of along the rows, with the channels last: (w·H + h)·C + c. */
export function columnsFirst([height, width, channels]: Size, [h, w, c]: Index): number {
	return channelsLast([width, height, channels], [w, h, c]);
}

/** Goes down the columns of each map, with the channels first: (c·W + w)·H + h. */
export function columnsOfMapsFirst([height, width, channels]: Size, [h, w, c]: Index): number {
	return channelsFirst([width, height, channels], [w, h, c]);
}

/** Counts places from 1. */
export function countedFromOne(place: number): number {
	return place + 1;
}

/** Counts pixels and forgets that each has several numbers: h·W + w + c. */
export function forgotChannels([height, width]: Size, [h, w, c]: Index): number {
	return offset([height, width], [h, w]) + c;
}

/** Counts within one map and forgets those before it: h·W + w. */
export function forgotEarlierMaps([height, width]: Size, [h, w]: Index): number {
	return offset([height, width], [h, w]);
}
