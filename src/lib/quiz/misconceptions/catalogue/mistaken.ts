import type { Translated } from '$lib/i18n/language';

/** What is said about a misconception wherever it is listed. */
export interface Mistaken {
	/** A short name of the mistake. */
	readonly title: Translated;
	/** What somebody believes who makes it, in one sentence. */
	readonly thinks: Translated;
}
