import fc from 'fast-check';
import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { levels } from '$lib/quiz/question';
import type { BankTemplate } from '$lib/quiz/question';
import { integer } from '$lib/quiz/random';
import type { SkillName } from '$lib/quiz/skills';
import { LARGEST_SEED, MOST_MINUTES, MOST_QUESTIONS, PaperCodec } from './paper';
import type { Paper } from './paper';

/** The lessons of the sample bank. */
export const sampleLessons = ['convolution', 'padding', 'pooling'];

const skills: readonly SkillName[] = ['output-size', 'padding', 'pooling'];

/** Sums of two numbers, under the names of a few lessons and skills. */
export const sampleBank: readonly BankTemplate[] = sampleLessons.flatMap((lesson) =>
	skills.map((skill, index) => ({
		lesson,
		...template(`sum-${skill}`, { skill, level: levels[index] }, (random) => {
			const [a, b] = [integer(random, 1, 999), integer(random, 1, 999)];
			return {
				kind: 'number',
				stem: { en: `${a} + ${b}`, zh: `${a} 加 ${b}` },
				matrices: [],
				answer: rational.from(a + b),
				mistakes: [
					{
						misconception: 'forgotBias',
						value: rational.from(a),
						feedback: { en: 'b is missing', zh: '少了 b' }
					}
				],
				explanation: { en: `${a + b}`, zh: `${a + b}` },
				state: { figure: 'slide', text: '1' }
			};
		})
	}))
);

export const sampleCodec = new PaperCodec(sampleLessons);

/** Any paper that there can be about the sample bank. */
export const anyPaper: fc.Arbitrary<Paper> = fc.record({
	seed: fc.integer({ min: 0, max: LARGEST_SEED }),
	title: fc.oneof(
		fc.string({ maxLength: 40 }),
		fc.constantFrom('第一次测验', '~*%', 'a:b~c', '=1+1, "quoted"')
	),
	lessons: fc.subarray([...sampleLessons]),
	skills: fc.subarray([...skills]),
	levels: fc.subarray([...levels]),
	length: fc.integer({ min: 1, max: MOST_QUESTIONS }),
	minutes: fc.option(fc.integer({ min: 1, max: MOST_MINUTES })),
	sameForAll: fc.boolean(),
	shuffled: fc.boolean()
});

export const anySeat: fc.Arbitrary<string> = fc.integer({ min: 0, max: 10 ** 12 - 1 }).map(String);
