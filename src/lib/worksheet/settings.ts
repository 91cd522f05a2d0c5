import type { Paper, PaperCodec } from '$lib/exam/paper';
import { readQuery, writeQuery } from '$lib/scenes/parameters';
import { problem } from '$lib/scenes/parameters/problem';
import type { Problem } from '$lib/scenes/parameters/problem';
import { isPaperSize } from '$lib/ui/paper-size';
import type { PaperSize } from '$lib/ui/paper-size';

/** How a paper is printed. */
export interface WorksheetSettings {
	readonly paper: Paper;
	readonly size: PaperSize;
	readonly hasKey: boolean;
	/** The seats that it is printed for, where each has its own numbers. */
	readonly seats: readonly [first: number, last: number];
}

/** The largest seat, and the most that are printed at once. */
export const LARGEST_SEAT = 999_999;
export const MOST_COPIES = 40;

/** The settings that a query says, or the nearest valid ones, with what was wrong. */
export function readSettings(
	search: string,
	codec: PaperCodec
): { readonly settings: WorksheetSettings; readonly problems: readonly Problem[] } {
	const text = readQuery(search, 'paper');
	const { paper, problems } =
		text === null ? { paper: codec.defaults, problems: [] } : codec.decode(text);
	const size = readQuery(search, 'size');
	const seats = readQuery(search, 'seats');
	const range = /^(\d{1,6})-(\d{1,6})$/.exec(seats ?? '');
	const [first, last] = range ? [Number(range[1]), Number(range[2])] : [1, 1];
	const within = boundedSeats(first, last);
	return {
		settings: {
			paper,
			size: isPaperSize(size) ? size : 'a4',
			hasKey: readQuery(search, 'key') !== '0',
			seats: within
		},
		problems: [
			...problems,
			...(size === null || isPaperSize(size) ? [] : [problem('size', 'notAnOption', size)]),
			...(seats === null || (range && within[0] === first && within[1] === last)
				? []
				: [problem('seats', 'outOfBounds', seats)])
		]
	};
}

/** The query that says settings. */
export function writeSettings(
	{ paper, size, hasKey, seats }: WorksheetSettings,
	codec: PaperCodec
): string {
	const entries: readonly (readonly [string, string | null])[] = [
		['paper', codec.encode(paper)],
		['size', size],
		['key', hasKey ? null : '0'],
		['seats', paper.sameForAll ? null : seats.join('-')]
	];
	return entries.reduce((search, [key, value]) => writeQuery(search, key, value), '');
}

/** Seats in their bounds, the last not before the first, and not too many. */
export function boundedSeats(first: number, last: number): readonly [number, number] {
	const start = Math.min(first, LARGEST_SEAT);
	return [start, Math.min(Math.max(last, start), start + MOST_COPIES - 1, LARGEST_SEAT)];
}

/** The seats of settings, one after the other; a single empty one where all have the same numbers. */
export function seatsOf({ paper, seats: [first, last] }: WorksheetSettings): readonly string[] {
	if (paper.sameForAll) return [''];
	return Array.from({ length: last - first + 1 }, (_, index) => `${first + index}`);
}
