import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
/** A text in both languages. */
export const translated = v.strictObject({ en: text, zh: text });
/** A name as addresses have it. */
export const slug = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be words-joined-by-hyphens')
);
const ordinal = v.pipe(v.number(), v.integer(), v.minValue(1));

/** One opening of a scene on a page: the scene, and the state that it starts in. */
const sceneInstance = v.strictObject({
	scene: slug,
	/** The state that it opens in, written as in a link; the scene's own defaults if left out. */
	state: v.optional(v.string())
});

/** What `lessons/NN-part/NN-lesson/lesson.ts` exports. */
export const lessonSchema = v.strictObject({
	title: translated,
	summary: translated,
	goals: v.pipe(
		v.strictObject({ en: v.array(text), zh: v.array(text) }),
		v.check(({ en }) => en.length > 0, 'must name at least one goal'),
		v.check(({ en, zh }) => en.length === zh.length, 'must be as many in each language')
	),
	scenes: v.record(slug, sceneInstance)
});

/** What `lessons/NN-part/part.ts` exports; `planned` are the lessons that are still to be written. */
export const partSchema = v.strictObject({
	title: translated,
	summary: translated,
	planned: v.array(v.strictObject({ number: ordinal, slug, title: translated }))
});

export type SceneInstance = v.InferOutput<typeof sceneInstance>;
export type Lesson = v.InferOutput<typeof lessonSchema>;
export type Part = v.InferOutput<typeof partSchema>;
export type PlannedLesson = Part['planned'][number];

/** What a file exports, checked; otherwise an error that names the file and each field at fault. */
export function checked<Output>(
	schema: v.GenericSchema<unknown, Output>,
	value: unknown,
	file: string
): Output {
	const result = v.safeParse(schema, value);
	if (result.success) return result.output;
	const problems = result.issues.map((issue) => {
		const field = v.getDotPath(issue) ?? 'default export';
		return `${file}: ${field}: ${issue.message}`;
	});
	throw new Error(problems.join('\n'));
}
