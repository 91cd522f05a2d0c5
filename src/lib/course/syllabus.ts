import type { Language } from '$lib/i18n/language';
import { syllabusOf } from './build-course';
import { course } from './course';
import type { SkillName } from '$lib/quiz/skills';
import { skillsOf } from './lesson-skills';
import { minutesOf } from './lesson-texts';

/** A part of the course as a table of contents shows it. */
export interface SyllabusPart {
	readonly number: number;
	readonly title: string;
	readonly summary: string;
	readonly lessons: readonly {
		readonly slug: string;
		readonly title: string;
		/** Null while the lesson is in preparation. */
		readonly written: { readonly minutes: number; readonly skills: readonly SkillName[] } | null;
	}[];
}

/** The whole course in one language, with the time that each lesson takes to read and the skills that it teaches. */
export function syllabus(language: Language): readonly SyllabusPart[] {
	return course.parts.map((part) => ({
		number: part.number,
		title: part.title[language],
		summary: part.summary[language],
		lessons: syllabusOf(part).map(({ kind, lesson }) => ({
			slug: lesson.slug,
			title: lesson.title[language],
			written:
				kind === 'lesson'
					? { minutes: minutesOf(lesson.slug, language), skills: skillsOf(lesson.slug) }
					: null
		}))
	}));
}
