import { onMount } from 'svelte';
import { setLocale } from '$lib/i18n/context';
import type { Locale } from '$lib/i18n/context';
import { htmlLanguage } from '$lib/i18n/language';
import { endOpening } from './opening';

/** What the outermost component of every page of a language does, whatever frame the page has; `read` gives its locale. */
export function openPage(read: () => Locale): void {
	setLocale({
		get language() {
			return read().language;
		},
		get messages() {
			return read().messages;
		}
	});
	onMount(endOpening);
	$effect(() => {
		const page = document.documentElement;
		const language = htmlLanguage[read().language];
		// Even the same language, set anew, would have the browser work out all styles again.
		if (page.lang !== language) page.lang = language;
	});
}
