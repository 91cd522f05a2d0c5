import { MOST_MINUTES, MOST_QUESTIONS } from '$lib/exam/paper';
import type { Paper } from '$lib/exam/paper';

/** How long a session can be, in minutes: a lesson at school, or two of them. */
export const sessionLengths = [45, 90] as const;
export type SessionLength = (typeof sessionLengths)[number];

/** Minutes that parts of a lesson take in class, by experience rather than by measurement. */
export const MINUTES = { stop: 3, prediction: 2, task: 6, question: 2 } as const;
/** How many questions of a lesson are practised in class. */
export const PRACTISED = 5;

/** What a lesson has for a class. */
interface ClassParts {
	readonly stops: readonly unknown[];
	readonly teaching: { readonly tasks: readonly unknown[] } | null;
	/** How many question templates there are. */
	readonly questions: number;
}

/** Minutes that a lesson takes in class: its stops shown, its prediction, its tasks, and a round of practice. */
export function classMinutes({ stops, teaching, questions }: ClassParts): number {
	return (
		stops.length * MINUTES.stop +
		(teaching ? MINUTES.prediction + teaching.tasks.length * MINUTES.task : 0) +
		Math.min(questions, PRACTISED) * MINUTES.question
	);
}

/**
 * Lessons in their order, grouped into sessions of at most `length` minutes, each as full as its next lesson allows. A lesson
 * that is longer by itself has a session of its own.
 */
export function groupIntoSessions<Lesson extends { readonly minutes: number }>(
	lessons: readonly Lesson[],
	length: number
): readonly (readonly Lesson[])[] {
	const sessions: Lesson[][] = [];
	for (const lesson of lessons) {
		const current = sessions.at(-1);
		if (current && minutesOf(current) + lesson.minutes <= length) current.push(lesson);
		else sessions.push([lesson]);
	}
	return sessions;
}

/** Minutes that lessons take together. */
export function minutesOf(lessons: readonly { readonly minutes: number }[]): number {
	return lessons.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** What a paper on the lessons of a session asks: as many questions of each as are practised, and time for them. */
export function paperOn(
	lessons: readonly { readonly slug: string; readonly questions: number }[]
): Pick<Paper, 'lessons' | 'length' | 'minutes'> {
	const asked = lessons.reduce((sum, { questions }) => sum + Math.min(questions, PRACTISED), 0);
	const length = Math.min(asked, MOST_QUESTIONS);
	return {
		lessons: lessons.map(({ slug }) => slug),
		length,
		minutes: Math.min(length * MINUTES.question, MOST_MINUTES)
	};
}
