/** What can happen to a lesson: opened, read to its end, quiz answered, marked as done or as not done by the reader. */
export const marks = ['opened', 'read', 'answered', 'done', 'undone'] as const;
export type Mark = (typeof marks)[number];

/** When each mark was last made, in milliseconds since 1970; a mark that is missing never was. */
export type LessonMarks = Readonly<Partial<Record<Mark, number>>>;

/** A reader's progress, by the slugs of lessons. What was marked until `reset` counts no more. */
export interface Progress {
	readonly version: 1;
	readonly reset: number;
	readonly lessons: Readonly<Record<string, LessonMarks>>;
}

export type Status = 'new' | 'begun' | 'done';

export const emptyProgress: Progress = { version: 1, reset: 0, lessons: {} };

/** How far a reader is in a lesson: done once its end or its quiz was reached, unless taken back since. */
export function statusOf({ lessons }: Progress, slug: string): Status {
	const { opened, read = 0, answered = 0, done = 0, undone = 0 } = lessonOf(lessons, slug);
	const finished = Math.max(read, answered, done);
	if (finished > undone) return 'done';
	return opened !== undefined || finished > 0 ? 'begun' : 'new';
}

/** Progress with a mark made at a time; the new mark is later than all of its lesson, whatever the clock says. */
export function withMark(progress: Progress, slug: string, mark: Mark, now: number): Progress {
	const lesson = lessonOf(progress.lessons, slug);
	const at = Math.max(now, progress.reset + 1, ...Object.values(lesson).map((time) => time + 1));
	return { ...progress, lessons: { ...progress.lessons, [slug]: { ...lesson, [mark]: at } } };
}

/**
 * What two records say together: of each mark the later time, and nothing from before either reset. It does not matter
 * in which order records are merged, how they are grouped, or how often.
 */
export function merge(a: Progress, b: Progress): Progress {
	const reset = Math.max(a.reset, b.reset);
	const slugs = new Set([...Object.keys(a.lessons), ...Object.keys(b.lessons)]);
	const lessons: [string, LessonMarks][] = [];
	for (const slug of [...slugs].sort()) {
		const merged = laterMarks(lessonOf(a.lessons, slug), lessonOf(b.lessons, slug), reset);
		if (Object.keys(merged).length > 0) lessons.push([slug, merged]);
	}
	return { version: 1, reset, lessons: Object.fromEntries(lessons) };
}

/** Progress without any mark, so that records from before cannot bring them back when they are merged. */
export function cleared({ reset, lessons }: Progress, now: number): Progress {
	const times = Object.values(lessons).flatMap((lesson) => Object.values(lesson));
	return { ...emptyProgress, reset: Math.max(now, reset, ...times) };
}

/** Progress with what a file says added, also what was cleared here since the file was saved. */
export function adopt(own: Progress, file: Progress): Progress {
	const shift = own.reset + 1;
	const raised = Object.entries(file.lessons).map(([slug, lesson]) => {
		const earliest = Math.min(...Object.values(lesson));
		const lift = earliest > own.reset ? 0 : shift - earliest;
		const times = Object.entries(lesson).map(([mark, time]) => [mark, time + lift]);
		return [slug, Object.fromEntries(times)];
	});
	return merge(own, { ...file, reset: 0, lessons: Object.fromEntries(raised) });
}

function lessonOf(lessons: Progress['lessons'], slug: string): LessonMarks {
	return Object.hasOwn(lessons, slug) ? lessons[slug] : {};
}

function laterMarks(a: LessonMarks, b: LessonMarks, reset: number): LessonMarks {
	const times = marks.map((mark) => [mark, Math.max(a[mark] ?? 0, b[mark] ?? 0)] as const);
	return Object.fromEntries(times.filter(([, time]) => time > reset));
}
