import { buildCourse, type Course, type LessonEntry } from './build-course';

/**
 * The whole course, checked when this module is first read, so that a mistake in it stops the build. It holds every
 * lesson's metadata: read it where pages are prerendered (`+layout.server.ts`), and a page carries only what it shows.
 */
export const course: Course = buildCourse(
	import.meta.glob('/lessons/*/part.ts', { eager: true }),
	import.meta.glob('/lessons/*/*/lesson.ts', { eager: true })
);

const lessons: readonly LessonEntry[] = course.parts.flatMap((part) => part.lessons);

/** Every written lesson, by the slug in its address. */
export const lessonBySlug: ReadonlyMap<string, LessonEntry> = new Map(
	lessons.map((lesson) => [lesson.slug, lesson])
);

/** The written lessons before and after one, across parts. */
export function previousAndNext(slug: string): { previous?: LessonEntry; next?: LessonEntry } {
	const index = lessons.findIndex((lesson) => lesson.slug === slug);
	if (index === -1) throw new RangeError(`previousAndNext: there is no lesson "${slug}"`);
	return { previous: lessons[index - 1], next: lessons[index + 1] };
}
