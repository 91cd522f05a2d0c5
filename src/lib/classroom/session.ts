/** How many answers a class can be counted for, by the keys 1 to 9. */
export const answerCount = 9;

/** A stopwatch: it has run for `elapsed` milliseconds, and since `startedAt` (ms of the clock) if that is not null. */
export interface Timer {
	readonly startedAt: number | null;
	readonly elapsed: number;
	/** The minutes that the presentation may take. */
	readonly target: number;
}

/** All that the windows of a presentation share. */
export interface Session {
	/** The index of the stop. */
	readonly stop: number;
	/** The state of its scene as a difference from the stop's own, as in links; null for none. */
	readonly scene: string | null;
	readonly isBlank: boolean;
	/** Whether the values of the step are covered, for the class to predict them. */
	readonly isHidden: boolean;
	/** How many have said each answer. */
	readonly tally: readonly number[];
	readonly timer: Timer;
}

/** What can happen in a presentation; `now` is the clock in milliseconds. */
export type SessionEvent =
	| { readonly type: 'goTo'; readonly stop: number }
	| { readonly type: 'scene'; readonly stop: number; readonly text: string | null }
	| { readonly type: 'blank' | 'hide' | 'clearTally' }
	| { readonly type: 'vote'; readonly answer: number }
	| { readonly type: 'timer' | 'resetTimer'; readonly now: number }
	| { readonly type: 'target'; readonly minutes: number };

/** The longest lesson that a timer is set for, in minutes. */
export const mostMinutes = 240;
/** The most that one answer is counted. */
export const mostVotes = 999;

const noVotes: readonly number[] = Array.from({ length: answerCount }, () => 0);

/** A presentation as it begins, planned for so many minutes. */
export function newSession(minutes: number): Session {
	return {
		stop: 0,
		scene: null,
		isBlank: false,
		isHidden: false,
		tally: noVotes,
		timer: { startedAt: null, elapsed: 0, target: within(minutes, 1, mostMinutes) }
	};
}

/** The milliseconds that a timer shows; a clock that was set back takes nothing away. */
export function elapsedAt({ startedAt, elapsed }: Timer, now: number): number {
	return elapsed + (startedAt === null ? 0 : Math.max(0, now - startedAt));
}

/**
 * The presentation after an event, among so many stops (at least one): the same object if nothing changes. A stop that
 * does not exist is the nearest that does; what is told of the scene of another stop is passed over.
 */
export function reduce(session: Session, event: SessionEvent, stops: number): Session {
	switch (event.type) {
		case 'goTo': {
			const stop = within(event.stop, 0, stops - 1);
			if (stop === session.stop) return session;
			return { ...session, stop, scene: null, isHidden: false, isBlank: false, tally: noVotes };
		}
		case 'scene': {
			if (event.stop !== session.stop || event.text === session.scene) return session;
			return { ...session, scene: event.text };
		}
		case 'blank':
			return { ...session, isBlank: !session.isBlank };
		case 'hide':
			return { ...session, isHidden: !session.isHidden };
		case 'vote': {
			const isCounted = (index: number) => index === event.answer - 1;
			const more = (count: number) => Math.min(count + 1, mostVotes);
			const tally = session.tally.map((count, index) => (isCounted(index) ? more(count) : count));
			return { ...session, tally };
		}
		case 'clearTally':
			return session.tally.some((count) => count > 0) ? { ...session, tally: noVotes } : session;
		case 'timer':
			return { ...session, timer: toggled(session.timer, event.now) };
		case 'resetTimer': {
			const startedAt = session.timer.startedAt === null ? null : event.now;
			return { ...session, timer: { ...session.timer, startedAt, elapsed: 0 } };
		}
		case 'target': {
			const target = within(event.minutes, 1, mostMinutes);
			return { ...session, timer: { ...session.timer, target } };
		}
	}
}

/** A presentation with how new it is: each change counts one on, and of two at once that of the later name stands. */
export interface Dated {
	readonly session: Session;
	readonly revision: number;
	/** The window that made the last change. */
	readonly by: string;
}

/**
 * The newer of two, the same whichever was known first, so that windows that have heard the same messages in any order
 * and number agree.
 */
export function newer(mine: Dated, theirs: Dated): Dated {
	if (theirs.revision !== mine.revision) return theirs.revision > mine.revision ? theirs : mine;
	return theirs.by > mine.by ? theirs : mine;
}

function toggled({ startedAt, elapsed, target }: Timer, now: number): Timer {
	if (startedAt === null) return { startedAt: now, elapsed, target };
	return { startedAt: null, elapsed: elapsedAt({ startedAt, elapsed, target }, now), target };
}

function within(value: number, min: number, max: number): number {
	return Math.min(Math.max(Number.isFinite(value) ? Math.round(value) : min, min), max);
}
