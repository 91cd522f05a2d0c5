import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { Rational } from '$lib/engine';
import { languages } from '$lib/i18n/language';
import type { Translated } from '$lib/i18n/language';
import { answerTexts } from './ask';
import { mark } from './marking';
import type { Response } from './marking';
import { exactText } from './print';
import type { Question, QuestionTemplate } from './question';
import { seededRandom } from './random';

const RUNS = 500;
/** Exact convolutions by the thousand take their time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });
const anySeed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

/** Several ways of writing one number: plain, as a fraction, with blanks, in full-width forms. */
function formsOf(value: Rational): readonly string[] {
	const sign = value.s < 0n ? '-' : '';
	const plain = value.toFraction();
	const forms = [plain, exactText(value), ` ${plain} `, `${sign}${value.n * 3n}/${value.d * 3n}`];
	if (value.d !== 1n) return forms;
	return [...forms, `${plain}.0`, `${sign}00${value.n}`, plain.replace(/\d/g, fullWidth)];
}

const fullWidth = (digit: string) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0);

/** What a reader may enter for each answer of a question: the right one first, then the mistakes. */
function responsesOf(question: Question): readonly (readonly Response[])[] {
	switch (question.kind) {
		case 'number':
			return [question.answer, ...question.mistakes.map(({ value }) => value)].map((value) =>
				formsOf(value).map((form) => [form])
			);
		case 'shape':
			return [question.answer, ...question.mistakes.map(({ value }) => value)].map((shape) => [
				shape.map(String),
				shape.map((extent) => ` ${extent}.0`),
				shape.map((extent) => `${2 * extent}/2`)
			]);
		case 'choice':
			return [question.answer, ...question.mistakes.map(({ value }) => value)].map((id) => [[id]]);
	}
}

/** Every text of a question. */
function textsOf(question: Question): readonly Translated[] {
	const { stem, explanation, mistakes, matrices } = question;
	const labels = matrices.map(({ label }) => label);
	const options =
		question.kind === 'choice' ? question.options.flatMap(({ text }) => text ?? []) : [];
	return [stem, explanation, ...mistakes.map(({ feedback }) => feedback), ...labels, ...options];
}

/** Checks as many questions of a template as said, each drawn by a seed of its own. */
export function forQuestions(
	template: QuestionTemplate,
	check: (question: Question) => void,
	count = 60
): void {
	fc.assert(
		fc.property(anySeed, (seed) => check(template.generate(seededRandom(seed)))),
		{ numRuns: count }
	);
}

/** The template of that id; throws if there is none. */
export function templateNamed(
	templates: readonly QuestionTemplate[],
	id: string
): QuestionTemplate {
	const template = templates.find((candidate) => candidate.id === id);
	if (!template) throw new Error(`no question is called ${id}`);
	return template;
}

/** What reads the text of a figure's state, and tells what is wrong with it. */
interface TextCodec {
	decode(text: string): { readonly problems: readonly unknown[] };
}

/** States, as a test, that every question leads to a figure of its lesson, whose codec reads the state. */
export function itLeadsToAFigure(
	template: QuestionTemplate,
	lesson: { readonly scenes: object },
	codecs: Readonly<Record<string, TextCodec>>
): void {
	it('leads to a state that a figure of the lesson can show', () => {
		forQuestions(template, ({ state }) => {
			const { figure, text } = state ?? { figure: '', text: '' };
			expect(lesson.scenes).toHaveProperty(figure);
			expect(codecs[figure].decode(text).problems).toEqual([]);
		});
	});
}

/** States the laws that every template keeps, as tests over 500 seeds; equality over 100. */
export function itKeepsTheLaws(template: QuestionTemplate): void {
	const forAll = (check: (question: Question) => void) => forQuestions(template, check, RUNS);

	it('asks the same for the same seed', () => {
		fc.assert(
			fc.property(anySeed, (seed) => {
				const [one, other] = [seededRandom(seed), seededRandom(seed)].map(template.generate);
				expect(one).toEqual(other);
			}),
			{ numRuns: RUNS / 5 }
		);
	});

	it('has one right answer, and every mistake leads to another', () => {
		forAll((question) => {
			const texts = answerTexts(question);
			expect(question.mistakes.length).toBeGreaterThanOrEqual(2);
			expect(new Set(texts).size).toBe(texts.length);
			const names = question.mistakes.map(({ misconception }) => misconception);
			expect(new Set(names).size).toBe(names.length);
			if (question.kind === 'choice') {
				const known = [question.answer, ...question.mistakes.map(({ value }) => value)];
				expect(question.options.map(({ id }) => id).toSorted()).toEqual(known.toSorted());
			}
		});
	});

	it('takes the right answer in every form, and tells each mistake in its own words', () => {
		forAll((question) => {
			const [right, ...wrong] = responsesOf(question);
			for (const response of right) expect(mark(question, response)).toEqual({ kind: 'right' });
			wrong.forEach((responses, index) => {
				const mistake = question.mistakes[index];
				for (const response of responses)
					expect(mark(question, response)).toEqual({ kind: 'mistake', mistake });
			});
			for (const language of languages) {
				const said = question.mistakes.map(({ feedback }) => feedback[language]);
				expect(new Set(said).size).toBe(said.length);
			}
		});
	});

	it('says everything in both languages, without a hole', () => {
		forAll((question) => {
			for (const text of textsOf(question)) {
				for (const language of languages) {
					expect(text[language].trim()).not.toBe('');
					expect(text[language]).not.toMatch(/undefined|null|NaN|\[object|≈/);
				}
				expect(text.en).not.toMatch(/\p{Script=Han}|[，。：；]/u);
			}
			expect(question.stem.zh).toMatch(/\p{Script=Han}/u);
			expect(question.explanation.zh).toMatch(/\p{Script=Han}/u);
		});
	});

	it('draws other numbers for other seeds', () => {
		const drawn = Array.from({ length: 50 }, (_, seed) => {
			const question = template.generate(seededRandom(seed));
			return question.stem.en + answerTexts(question).join(' ') + question.explanation.en;
		});
		expect(new Set(drawn).size).toBeGreaterThan(5);
	});
}
