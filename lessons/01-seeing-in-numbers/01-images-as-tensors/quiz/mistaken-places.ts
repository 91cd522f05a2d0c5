import { offset } from '$lib/engine';

/** A number of a picture: row, column and channel, counted from 0. */
export type Index = readonly [h: number, w: number, c: number];
/** Height, width and channels. */
export type Size = readonly [height: number, width: number, channels: number];

/** The place with the channels last: (h·W + w)·C + c. */
export function channelsLast([height, width, channels]: Size, [h, w, c]: Index): number {
	return offset([height, width, channels], [h, w, c]);
}

/** The place with the channels first: (c·H + h)·W + w. */
export function channelsFirst([height, width, channels]: Size, [h, w, c]: Index): number {
	return offset([channels, height, width], [c, h, w]);
}

/** Goes down the columns instead of along the rows: (w·H + h)·C + c. */
export function columnsFirst([height, width, channels]: Size, [h, w, c]: Index): number {
	return offset([width, height, channels], [w, h, c]);
}

/** Counts places from 1. */
export function countedFromOne(place: number): number {
	return place + 1;
}

/** Counts pixels and forgets that each has several numbers: h·W + w + c. */
export function pixelsCounted([height, width]: Size, [h, w, c]: Index): number {
	return offset([height, width], [h, w]) + c;
}
