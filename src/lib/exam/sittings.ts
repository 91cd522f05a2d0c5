import type { Response } from '$lib/quiz/answers';

/** Something said at a time; what was said later holds. Times are in milliseconds since 1970. */
interface Said<Value> {
	readonly at: number;
	readonly value: Value;
}

/** What was entered, or whether a flag is set, by the place of the question in its paper. */
export type ByPlace<Value> = Readonly<Record<string, Said<Value>>>;

/** Somebody's work on a paper. */
export interface Sitting {
	/** Which attempt at this paper it is, from 1; a later one takes the place of those before. */
	readonly attempt: number;
	readonly name: string;
	readonly started: number;
	/** When it was handed in; null while it is not. */
	readonly handedIn: number | null;
	readonly answers: ByPlace<Response>;
	readonly flags: ByPlace<boolean>;
}

/** Sittings by the papers that they are about. */
export interface Sittings {
	readonly version: 1;
	readonly sittings: Readonly<Record<string, Sitting>>;
}

/** Sittings beyond these are forgotten, those begun longest ago first. */
export const MOST_SITTINGS = 30;

export const noSittings: Sittings = { version: 1, sittings: {} };

/** The sitting of a paper; undefined if there is none. */
export function sittingOf({ sittings }: Sittings, paper: string): Sitting | undefined {
	return Object.hasOwn(sittings, paper) ? sittings[paper] : undefined;
}

/** The sittings with a paper begun; another attempt if it was begun before. */
export function begun(record: Sittings, paper: string, name: string, now: number): Sittings {
	const attempt = (sittingOf(record, paper)?.attempt ?? 0) + 1;
	return kept({
		...record.sittings,
		[paper]: { attempt, name, started: now, handedIn: null, answers: {}, flags: {} }
	});
}

/** The sittings with a sitting changed, if it was begun and not handed in yet. */
export function changed(
	record: Sittings,
	paper: string,
	change: (sitting: Sitting) => Sitting
): Sittings {
	const sitting = sittingOf(record, paper);
	if (!sitting || sitting.handedIn !== null) return record;
	return { ...record, sittings: { ...record.sittings, [paper]: change(sitting) } };
}

/** What was said at places, with something more, which is later than what was said there, whatever the clock says. */
export function withSaid<Value>(
	said: ByPlace<Value>,
	place: number,
	value: Value,
	now: number
): ByPlace<Value> {
	const before = Object.hasOwn(said, place) ? said[place].at : 0;
	return { ...said, [place]: { at: Math.max(now, before + 1), value } };
}

/** What was said at a place; null if nothing was. */
export function saidAt<Value>(said: ByPlace<Value>, place: number): Value | null {
	return Object.hasOwn(said, place) ? said[place].value : null;
}

/**
 * What two records say together: of each paper the last attempt, and of that every answer that was given last. It does
 * not matter in which order records are merged, how they are grouped, or how often.
 */
export function merge(a: Sittings, b: Sittings): Sittings {
	return kept(joined(a.sittings, b.sittings, mergeSittings));
}

function mergeSittings(a: Sitting, b: Sitting): Sitting {
	if (a.attempt !== b.attempt) return a.attempt > b.attempt ? a : b;
	const times = [a.handedIn, b.handedIn].filter((time) => time !== null);
	return {
		attempt: a.attempt,
		name: a.name > b.name ? a.name : b.name,
		started: Math.min(a.started, b.started),
		handedIn: times.length > 0 ? Math.min(...times) : null,
		answers: joined(a.answers, b.answers, later),
		flags: joined(a.flags, b.flags, later)
	};
}

function later<Value>(a: Said<Value>, b: Said<Value>): Said<Value> {
	if (a.at !== b.at) return a.at > b.at ? a : b;
	return JSON.stringify(a.value) > JSON.stringify(b.value) ? a : b;
}

/** Two tables as one, in the order of their keys. */
function joined<Value>(
	a: Readonly<Record<string, Value>>,
	b: Readonly<Record<string, Value>>,
	merged: (a: Value, b: Value) => Value
): Readonly<Record<string, Value>> {
	const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
	return Object.fromEntries(
		[...keys].sort().map((key) => {
			if (!Object.hasOwn(a, key)) return [key, b[key]];
			return [key, Object.hasOwn(b, key) ? merged(a[key], b[key]) : a[key]];
		})
	);
}

/** The newest sittings, if there are too many. */
function kept(sittings: Readonly<Record<string, Sitting>>): Sittings {
	const entries = Object.entries(sittings);
	if (entries.length <= MOST_SITTINGS) return { version: 1, sittings };
	const newest = entries
		.toSorted(([one, a], [other, b]) => b.started - a.started || (one < other ? -1 : 1))
		.slice(0, MOST_SITTINGS);
	return { version: 1, sittings: Object.fromEntries(newest.sort(([a], [b]) => (a < b ? -1 : 1))) };
}
