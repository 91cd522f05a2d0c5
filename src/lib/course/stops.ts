import * as v from 'valibot';
import type { Language } from '$lib/i18n/language';
import { mergeStates } from '$lib/scenes/parameters/merge-states';
import { labTexts } from '$messages/labs';
import type { LessonEntry } from './build-course';
import { lessonBySlug } from './course';
import { readFolder } from './folder';
import { checked, slug, translated } from './schema';

const lessonStop = v.strictObject({
	title: translated,
	/** What the one who presents has before them and the class has not. */
	notes: translated,
	/** The name of one of the lesson's scenes. */
	scene: slug,
	/** How the scene's state differs from that in the lesson, written as links in its text are. */
	state: v.optional(v.string())
});
const stopsSchema = v.pipe(v.array(lessonStop), v.minLength(1, 'must name at least one stop'));

/** What `lessons/NN-part/NN-lesson/stops.ts` exports: where a presentation of the lesson stops, in order. */
export type LessonStops = readonly v.InferOutput<typeof lessonStop>[];

/** A stop of a presentation, in one language. */
export interface Stop {
	readonly title: string;
	readonly notes: string;
	/** The id of the scene that fills the screen, and the state that it opens in. */
	readonly scene: string;
	readonly state: string;
}

/** Apart from `lesson.ts`, which pages of lessons load. */
const files = import.meta.glob<{ default: unknown }>('/lessons/*/*/stops.ts', { eager: true });

const written: ReadonlyMap<string, LessonStops> = new Map(
	Object.entries(files).map(([file, module]) => {
		const lesson = readFolder(file.slice(0, file.lastIndexOf('/'))).slug;
		return [lesson, checkStops(module.default, lessonBySlug.get(lesson), file)];
	})
);

/** Stops, checked against their lesson; an Error that names the file where they do not fit it. */
export function checkStops(
	value: unknown,
	lesson: Pick<LessonEntry, 'scenes'> | undefined,
	file: string
): LessonStops {
	const stops = checked(stopsSchema, value, file);
	for (const { scene } of stops) {
		if (!lesson || !Object.hasOwn(lesson.scenes, scene))
			throw new Error(`${file}: the lesson declares no scene "${scene}"`);
	}
	return stops;
}

/**
 * Where a presentation of a lesson stops; if its author says nothing, at every scene once, with the lesson's summary as
 * notes. Read it where pages are prerendered. Throws a RangeError for a lesson that does not exist.
 */
export function stopsOf(name: string, language: Language): readonly [Stop, ...Stop[]] {
	const lesson = lessonBySlug.get(name);
	if (!lesson) throw new RangeError(`stopsOf: there is no lesson "${name}"`);
	const titles: Readonly<Record<string, (typeof labTexts)[keyof typeof labTexts]>> = labTexts;
	const stops: LessonStops =
		written.get(name) ??
		Object.entries(lesson.scenes).map(([scene, { scene: id }]) => ({
			title: { en: titles[id].en.title, zh: titles[id].zh.title },
			notes: lesson.summary,
			scene
		}));
	const [first, ...others] = stops.map(({ title, notes, scene, state = '' }) => {
		const placed = lesson.scenes[scene];
		return {
			title: title[language],
			notes: notes[language],
			scene: placed.scene,
			state: mergeStates(placed.state ?? '', state)
		};
	});
	return [first, ...others];
}
