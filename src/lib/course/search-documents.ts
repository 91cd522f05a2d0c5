import { terms } from '$lib/glossary/glossary';
import type { Language } from '$lib/i18n/language';
import type { SearchDocument } from '$lib/search/search-index';
import { bankWords } from '$messages/bank';
import { examWords } from '$messages/exam';
import { teachWords } from '$messages/teach';
import { worksheetWords } from '$messages/worksheet';
import { lessonBySlug } from './course';
import { lessonTexts } from './lesson-texts';

/** Everything that a search in one language can find: the sections of written lessons, the terms, and the pages for teachers. */
export function searchDocuments(language: Language): readonly SearchDocument[] {
	return [...lessonDocuments(language), ...termDocuments(language), ...pageDocuments(language)];
}

function lessonDocuments(language: Language): readonly SearchDocument[] {
	return lessonTexts.flatMap(({ slug, language: written, sections }) => {
		const lesson = lessonBySlug.get(slug);
		if (written !== language || !lesson) return [];
		const lessonTitle = lesson.title[language];
		return sections.map(({ id, title, text }) => ({
			id: `lesson ${slug} ${id}`,
			kind: 'lesson' as const,
			title: id === '' ? lessonTitle : title,
			place: id === '' ? '' : lessonTitle,
			also: '',
			text: id === '' ? `${lesson.summary[language]} ${text}` : text,
			name: slug,
			section: id
		}));
	});
}

function termDocuments(language: Language): readonly SearchDocument[] {
	const other: Language = language === 'en' ? 'zh' : 'en';
	return terms.map(({ id, name, also, meaning }) => ({
		id: `term ${id}`,
		kind: 'term' as const,
		title: name[language],
		place: name[other] === name[language] ? '' : name[other],
		also: [name[other], ...(also?.[language] ?? []), ...(also?.[other] ?? [])].join(', '),
		text: meaning[language],
		name: id,
		section: ''
	}));
}

function pageDocuments(language: Language): readonly SearchDocument[] {
	const bank = bankWords[language];
	const pages = [
		{ name: 'questions', words: bank, also: Object.values(bank.formats).join(', ') },
		{ name: 'exam', words: examWords[language], also: '' },
		{ name: 'worksheet', words: worksheetWords[language], also: '' },
		{ name: 'teach', words: teachWords[language], also: '' }
	];
	return pages.map(({ name, words: { title, lede }, also }) => ({
		id: `page ${name}`,
		kind: 'page' as const,
		title,
		place: '',
		also,
		text: lede,
		name,
		section: ''
	}));
}
