import type { Translated } from '$lib/i18n/language';

/** What stands around a scene within somebody else's page. */
export interface EmbedWords {
	/** The link to the scene's lab, in its present state. */
	readonly open: string;
}

const en: EmbedWords = {
	open: 'Open in Receptive'
};

const zh: EmbedWords = {
	open: '在 Receptive 中打开'
};

export const embedWords: Translated<EmbedWords> = { en, zh };
