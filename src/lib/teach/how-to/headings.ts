import type { Language } from '$lib/i18n/language';

/** A heading of the text, and its id in the page. */
export interface Heading {
	readonly id: string;
	readonly title: string;
}

const texts = import.meta.glob<string>('./*.md', { query: '?raw', import: 'default', eager: true });

/** The headings of the text in a language, with the ids that the build gives them; read it where pages are prerendered. */
export function headingsOf(language: Language): readonly Heading[] {
	const titles = titlesIn(language);
	return titlesIn('en').map((english, place) => ({
		id:
			english
				.toLowerCase()
				.match(/[a-z0-9]+/g)
				?.join('-') ?? '',
		title: titles[place]
	}));
}

function titlesIn(language: Language): readonly string[] {
	return [...texts[`./${language}.md`].matchAll(/^## (.+)$/gm)].map(([, title]) => title);
}
