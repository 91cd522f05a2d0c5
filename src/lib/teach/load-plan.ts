import { loadEntries } from '$lib/bank/load-entries';
import type { Bank } from '$lib/bank/entries';
import { course } from '$lib/course';
import type { LessonEntry } from '$lib/course';
import { findLab } from '$lib/course/labs';
import { minutesOf as readingMinutesOf } from '$lib/course/lesson-texts';
import { stopsOf } from '$lib/course/stops';
import type { Language } from '$lib/i18n/language';
import { misconceptions } from '$lib/quiz/misconceptions/catalogue';
import type { MisconceptionName } from '$lib/quiz/misconceptions/catalogue';
import type { PlannedLesson, PlannedPart } from './plan';
import { classMinutes } from './sessions';
import { teachingOf } from './teaching';

/** How many misconceptions of a lesson the plan names. */
const NAMED = 4;

/** The plan of the whole course in one language; read where pages are prerendered, for it loads every lesson's questions. */
export async function loadPlan(language: Language): Promise<readonly PlannedPart[]> {
	const bank = await loadEntries(language);
	return course.parts.map(({ number, slug, title, summary, lessons, planned }) => ({
		number,
		slug,
		title: title[language],
		summary: summary[language],
		lessons: lessons.map((lesson) => planLesson(lesson, bank, language)),
		coming: planned.map((lesson) => lesson.title[language])
	}));
}

function planLesson(lesson: LessonEntry, { entries }: Bank, language: Language): PlannedLesson {
	const { slug } = lesson;
	const own = entries.filter((entry) => entry.lesson === slug);
	const parts = {
		stops: stopsOf(slug, language).map(({ title }) => title),
		teaching: teachingOf(slug, language),
		questions: own.length
	};
	return {
		slug,
		title: lesson.title[language],
		goals: lesson.goals[language],
		reading: readingMinutesOf(slug, language),
		minutes: classMinutes(parts),
		...parts,
		labs: Object.fromEntries(
			(parts.teaching?.tasks ?? []).map(({ scene }) => [
				scene,
				findLab(scene, language)?.title ?? ''
			])
		),
		misconceptions: typical(own, entries).map((name) => ({
			title: misconceptions[name].title[language],
			thinks: misconceptions[name].thinks[language]
		}))
	};
}

/**
 * The misconceptions that tell a lesson's questions from those of others, the most telling first: what n of them reveal,
 * and N of all questions, counts n² / N. Of equals the one that comes first.
 */
function typical(own: Bank['entries'], all: Bank['entries']): readonly MisconceptionName[] {
	const total = countRevealed(all);
	const weighed = [...countRevealed(own)].map(
		([name, count]) => [name, count ** 2 / (total.get(name) ?? count)] as const
	);
	return weighed
		.sort(([, a], [, b]) => b - a)
		.slice(0, NAMED)
		.map(([name]) => name);
}

/** How many questions reveal each misconception. */
function countRevealed(entries: Bank['entries']): ReadonlyMap<MisconceptionName, number> {
	const counts = new Map<MisconceptionName, number>();
	for (const { misconceptions: revealed } of entries)
		for (const name of revealed) counts.set(name, (counts.get(name) ?? 0) + 1);
	return counts;
}
