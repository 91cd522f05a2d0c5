import type { Teaching } from './teaching';

/** A lesson as a teacher plans it, in one language. */
export interface PlannedLesson {
	readonly slug: string;
	readonly title: string;
	readonly goals: readonly string[];
	/** Minutes that it takes to read. */
	readonly reading: number;
	/** Minutes that it takes in class. */
	readonly minutes: number;
	/** The titles of its presentation's stops, in order. */
	readonly stops: readonly string[];
	/** What to ask and to have done; null if nothing is written. */
	readonly teaching: Teaching | null;
	/** The titles of the labs that it sends students to, by scene. */
	readonly labs: Readonly<Record<string, string>>;
	/** How many question templates there are. */
	readonly questions: number;
	/** What its questions reveal more than those of other lessons, the most telling first. */
	readonly misconceptions: readonly { readonly title: string; readonly thinks: string }[];
}

/** A part of the course as a teacher plans it, in one language. */
export interface PlannedPart {
	readonly number: number;
	readonly slug: string;
	readonly title: string;
	readonly summary: string;
	readonly lessons: readonly PlannedLesson[];
	/** The titles of lessons in preparation. */
	readonly coming: readonly string[];
}
