import * as v from 'valibot';
import { lessonBySlug } from '$lib/course';
import type { LessonEntry } from '$lib/course';
import { readFolder } from '$lib/course/folder';
import { checked, slug, translated } from '$lib/course/schema';
import type { Language } from '$lib/i18n/language';
import { mergeStates } from '$lib/scenes/parameters/merge-states';

/** Something to ask, and where a figure answers it. */
const question = v.strictObject({
	ask: translated,
	/** The name of one of the lesson's scenes. */
	scene: slug,
	/** How the scene's state differs from that in the lesson, written as links in its text are. */
	state: v.optional(v.string())
});
const teachingSchema = v.strictObject({
	/** What the class predicts before the figure shows it. */
	predict: question,
	/** What students find out by themselves, in a lab. */
	tasks: v.pipe(v.array(question), v.minLength(1, 'must name at least one task'))
});

/** What `lessons/NN-part/NN-lesson/teaching.ts` exports: how the lesson is taught, beyond what it says itself. */
export type LessonTeaching = v.InferOutput<typeof teachingSchema>;

/** A question to a class in one language, with the scene, by its id, and the whole state that answer it. */
export interface ClassQuestion {
	readonly ask: string;
	readonly scene: string;
	readonly state: string;
}

/** How a lesson is taught, in one language. */
export interface Teaching {
	readonly predict: ClassQuestion;
	readonly tasks: readonly ClassQuestion[];
}

/** Apart from `lesson.ts`, which pages of lessons load. */
const files = import.meta.glob<{ default: unknown }>('/lessons/*/*/teaching.ts', { eager: true });

const written: ReadonlyMap<string, LessonTeaching> = new Map(
	Object.entries(files).map(([file, module]) => {
		const lesson = readFolder(file.slice(0, file.lastIndexOf('/'))).slug;
		return [lesson, checkTeaching(module.default, lessonBySlug.get(lesson), file)];
	})
);

/** How a lesson is taught, checked against the lesson; an Error that names the file where it does not fit it. */
export function checkTeaching(
	value: unknown,
	lesson: Pick<LessonEntry, 'scenes'> | undefined,
	file: string
): LessonTeaching {
	const teaching = checked(teachingSchema, value, file);
	for (const { scene } of [teaching.predict, ...teaching.tasks]) {
		if (!lesson || !Object.hasOwn(lesson.scenes, scene))
			throw new Error(`${file}: the lesson declares no scene "${scene}"`);
	}
	return teaching;
}

/**
 * How a lesson is taught, in a language; null if nothing is written about it. Read it where pages are prerendered. Throws
 * a RangeError for a lesson that does not exist.
 */
export function teachingOf(name: string, language: Language): Teaching | null {
	const lesson = lessonBySlug.get(name);
	if (!lesson) throw new RangeError(`teachingOf: there is no lesson "${name}"`);
	const teaching = written.get(name);
	if (!teaching) return null;
	const inWords = ({ ask, scene, state = '' }: LessonTeaching['predict']): ClassQuestion => {
		const placed = lesson.scenes[scene];
		return {
			ask: ask[language],
			scene: placed.scene,
			state: mergeStates(placed.state ?? '', state)
		};
	};
	return { predict: inWords(teaching.predict), tasks: teaching.tasks.map(inWords) };
}
