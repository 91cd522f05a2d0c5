import * as v from 'valibot';

/** The most characters of a guess in words: a few sentences. */
export const LONGEST_GUESS = 400;

/** How well a guess in words met the result, as its writer finds. */
export const verdicts = ['all', 'part', 'none'] as const;
export type Verdict = (typeof verdicts)[number];

const step = v.pipe(v.number(), v.integer(), v.minValue(0));

const schema = v.object({
	/** The state that the scene stands in, as it differs from the exercise's; null for that itself. */
	state: v.nullable(v.pipe(v.string(), v.maxLength(8192))),
	/** The furthest step whose value is known. */
	reached: step,
	/** What was written down before the result of a scene without steps was shown, and how well the reader says it met that. */
	written: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_GUESS)), ''),
	met: v.optional(v.nullable(v.picklist(verdicts)), null),
	/** What was answered. */
	marks: v.array(
		v.object({
			step,
			given: v.pipe(v.string(), v.maxLength(40)),
			printed: v.pipe(v.string(), v.maxLength(40)),
			isRight: v.boolean()
		})
	)
});

/** How far somebody has come with an exercise. */
export type Attempt = v.InferOutput<typeof schema>;

/** One answer: at which step, what was typed, and what is printed there. */
export type Mark = Attempt['marks'][number];

/** An attempt from the text that `JSON.stringify` made of it; null if it is damaged. */
export function readAttempt(text: string): Attempt | null {
	try {
		const result = v.safeParse(schema, JSON.parse(text));
		return result.success ? result.output : null;
	} catch {
		return null;
	}
}
