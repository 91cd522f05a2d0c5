import type { Translated } from '$lib/i18n/language';

/** A term of the course, in both languages. */
export interface Term {
	/** What `[[id]]` in a lesson and the address of its entry call it: words joined by hyphens. */
	readonly id: string;
	/** How prose writes it. */
	readonly name: Translated;
	/** What else readers may know it by. */
	readonly also?: Translated<readonly string[]>;
	/** What it is, in one or two plain sentences. */
	readonly meaning: Translated;
	/** The slug of the lesson that explains it. */
	readonly lesson: string;
	/** The ids of terms that a reader might look up next. */
	readonly related: readonly string[];
	/** How writers use it, for `docs/glossary.md`. */
	readonly note?: string;
}
