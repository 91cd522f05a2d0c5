import { createContext } from 'svelte';
import type { Messages } from '$messages/en';
import type { Language } from './language';

/** The page's language and its catalogue; both change in place when the reader switches. */
export interface Locale {
	readonly language: Language;
	readonly messages: Messages;
}

/** Components read their words from here; the layout of `[lang]` sets it. */
export const [getLocale, setLocale] = createContext<Locale>();
