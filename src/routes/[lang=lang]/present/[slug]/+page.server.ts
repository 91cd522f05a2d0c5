import { lessonBySlug } from '$lib/course';
import { languages } from '$lib/i18n/language';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
	[...lessonBySlug.keys()].flatMap((slug) => languages.map((lang) => ({ lang, slug })));
