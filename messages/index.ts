import type { Language } from '$lib/i18n/language';
import { speak } from '$lib/i18n/words';
import type { Messages } from './en';

export type { Messages };

const catalogues: Record<Language, () => Promise<Messages>> = {
	en: async () => (await import('./en')).en,
	zh: async () => (await import('./zh')).zh
};

/** Loads one language's catalogue, so that a page carries only the words it shows. */
export async function loadMessages(language: Language): Promise<Messages> {
	const [messages] = await Promise.all([catalogues[language](), speak(language)]);
	return messages;
}
