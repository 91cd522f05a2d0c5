import type { Component } from 'svelte';
import type { Language } from '$lib/i18n/language';
import type { Ways } from '../ways';

/** The text on how to use the book in class; it takes the addresses that it links to. */
export type HowToText = Component<{ to: Ways }>;

const texts = import.meta.glob<{ default: HowToText }>('./*.md');

/** The text in a language. */
export async function loadHowTo(language: Language): Promise<HowToText> {
	return (await texts[`./${language}.md`]()).default;
}
