import { readFolder } from './folder';
import { checked, lessonSchema, partSchema } from './schema';
import type { Lesson, PlannedLesson } from './schema';

export interface LessonEntry extends Lesson {
	readonly number: number;
	readonly slug: string;
	/** The part it belongs to. */
	readonly part: { readonly number: number; readonly slug: string };
}

export interface PartEntry {
	readonly number: number;
	readonly slug: string;
	readonly title: Lesson['title'];
	readonly summary: Lesson['summary'];
	readonly lessons: readonly LessonEntry[];
	readonly planned: readonly PlannedLesson[];
}

export interface Course {
	readonly parts: readonly PartEntry[];
}

/** Modules by their path, as `import.meta.glob` gives them. */
export type Modules = Readonly<Record<string, unknown>>;

/**
 * The course in reading order, from the folders that hold it: a folder's number is its place, the rest of its name
 * its slug. Throws an error that names the file where metadata, numbers or slugs are wrong.
 */
export function buildCourse(partModules: Modules, lessonModules: Modules): Course {
	const unused = new Set(Object.keys(lessonModules));
	const parts = Object.entries(partModules).map(([file, module]) => {
		const folder = file.slice(0, file.lastIndexOf('/'));
		const identity = readFolder(folder);
		const lessons = Object.entries(lessonModules)
			.filter(([lessonFile]) => lessonFile.startsWith(`${folder}/`))
			.map(([lessonFile, lessonModule]) => {
				unused.delete(lessonFile);
				const lesson = checked(lessonSchema, defaultOf(lessonModule), lessonFile);
				const lessonFolder = lessonFile.slice(0, lessonFile.lastIndexOf('/'));
				return { ...readFolder(lessonFolder), ...lesson, part: identity };
			})
			.sort(byNumber);
		const part = checked(partSchema, defaultOf(module), file);
		return { ...identity, ...part, lessons, planned: [...part.planned].sort(byNumber) };
	});
	for (const file of unused) throw new Error(`${file}: its part lacks a part.ts`);
	refuseDuplicates(parts);
	return { parts: parts.sort(byNumber) };
}

/** What stands in a part's table of contents, written or planned, in order. */
export function syllabusOf(
	part: PartEntry
): readonly (
	{ kind: 'lesson'; lesson: LessonEntry } | { kind: 'planned'; lesson: PlannedLesson }
)[] {
	return [
		...part.lessons.map((lesson) => ({ kind: 'lesson' as const, lesson })),
		...part.planned.map((lesson) => ({ kind: 'planned' as const, lesson }))
	].sort((a, b) => byNumber(a.lesson, b.lesson));
}

function defaultOf(module: unknown): unknown {
	return typeof module === 'object' && module !== null && 'default' in module
		? module.default
		: undefined;
}

function byNumber(a: { number: number }, b: { number: number }): number {
	return a.number - b.number;
}

function refuseDuplicates(parts: readonly PartEntry[]): void {
	const places = new Map<string, string>();
	const slugs = new Map<string, string>();
	const claim = (taken: Map<string, string>, key: string, owner: string) => {
		const earlier = taken.get(key);
		if (earlier) throw new Error(`${owner}: ${key} is already that of ${earlier}`);
		taken.set(key, owner);
	};
	for (const part of parts) {
		const name = `/lessons/${folderName(part)}`;
		claim(places, `part ${part.number}`, name);
		for (const { kind, lesson } of syllabusOf(part)) {
			const owner =
				kind === 'lesson'
					? `${name}/${folderName(lesson)}`
					: `${name}/part.ts (planned ${lesson.slug})`;
			claim(places, `number ${lesson.number} in part ${part.number}`, owner);
			claim(slugs, `slug ${lesson.slug}`, owner);
		}
	}
}

function folderName({ number, slug }: { number: number; slug: string }): string {
	return `${String(number).padStart(2, '0')}-${slug}`;
}
