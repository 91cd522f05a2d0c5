import katex from 'katex';
import { expect, it, vi } from 'vitest';
import { rational } from '$lib/engine';
import { languages } from '$lib/i18n/language';
import type { Translated } from '$lib/i18n/language';
import { responses } from './answers';
import type { Response } from './answers';
import { answerTexts, isClear, questionSeed } from './ask';
import { mark } from './marking';
import { exactText } from './print';
import type { FigureState, Question, QuestionTemplate } from './question';
import { seededRandom } from './random';
import { formulasIn } from './rich-text';

/** How many seeds the laws of a template are checked for. */
const RUNS = 500;
/** Exact convolutions by the thousand take their time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

/** Several ways of writing one number: plain, as a fraction, with blanks, in full-width forms. */
const rewritings: readonly ((name: string) => string)[] = [
	(name) => name,
	(name) => exactText(rational.from(name)),
	(name) => ` ${name} `,
	(name) => {
		const { s, n, d } = rational.from(name);
		return `${s < 0n ? '-' : ''}${n * 3n}/${d * 3n}`;
	},
	(name) => (name.includes('/') ? name : `${name}.0`),
	(name) => name.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
];

/** What a reader may enter to give an answer, its canonical form first. */
function formsOf(question: Question, response: Response): readonly Response[] {
	switch (question.kind) {
		case 'number':
		case 'plot':
		case 'predict':
		case 'shape':
		case 'grid':
			return rewritings.map((rewrite) => response.map(rewrite));
		case 'choices':
		case 'cells':
			return [response, response.toReversed(), [...response, response[0]]];
		default:
			return [response];
	}
}

/** Every text of a question. */
function textsOf(question: Question): readonly Translated[] {
	const { stem, explanation, mistakes, matrices, hints } = question;
	return [
		stem,
		explanation,
		...mistakes.map(({ feedback }) => feedback),
		...matrices.map(({ label }) => label),
		...hints.map(({ text }) => text),
		...choosableTexts(question)
	];
}

function choosableTexts(question: Question): readonly Translated[] {
	switch (question.kind) {
		case 'choice':
		case 'choices':
			return question.options.flatMap(({ text }) => text ?? []);
		case 'error':
			return question.lines.map(({ text }) => text);
		case 'order':
			return question.items.map(({ text }) => text);
		case 'match':
			return [...question.items, ...question.partners].map(({ text }) => text);
		case 'formula':
			return question.terms.map(({ text }) => text);
		default:
			return [];
	}
}

/** Every state of a figure that a question leads to. */
function statesOf({ state, hints, mistakes }: Question): readonly FigureState[] {
	return [state, ...hints.map((hint) => hint.state), ...mistakes.map((mistake) => mistake.state)]
		.filter((target) => target !== null)
		.filter((target) => target !== undefined);
}

const drawn = new WeakMap<QuestionTemplate, readonly Question[]>();

/** The questions that a template is checked by, drawn once. */
function questionsOf(template: QuestionTemplate): readonly Question[] {
	const known =
		drawn.get(template) ??
		Array.from({ length: RUNS }, (_, index) =>
			template.generate(seededRandom(questionSeed(1, index)))
		);
	drawn.set(template, known);
	return known;
}

/** Checks as many questions of a template as said, each drawn by a seed of its own. */
export function forQuestions(
	template: QuestionTemplate,
	check: (question: Question) => void,
	count = 60
): void {
	questionsOf(template).slice(0, count).forEach(check);
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
	it('leads to states that figures of the lesson can show', () => {
		forQuestions(template, (question) => {
			const states = statesOf(question);
			expect(states).not.toEqual([]);
			for (const { figure, text } of states) {
				expect(lesson.scenes).toHaveProperty(figure);
				expect(codecs[figure].decode(text).problems).toEqual([]);
			}
		});
	});
}

/** States the laws that every template keeps, as tests over the same 500 questions. */
export function itKeepsTheLaws(template: QuestionTemplate): void {
	const questions = () => questionsOf(template);
	/** One expectation for all questions: thousands of them would take longer than the questions. */
	const expectNone = (problemsOf: (question: Question) => Iterable<string>) => {
		const problems = questions().flatMap((question, index) =>
			[...problemsOf(question)].map((problem) => `${index}: ${problem}`)
		);
		expect(problems).toEqual([]);
	};

	it('asks the same for the same seed', () => {
		questions()
			.slice(0, RUNS / 10)
			.forEach((question, index) => {
				expect(template.generate(seededRandom(questionSeed(1, index)))).toEqual(question);
			});
	});

	it('has one right answer, and every mistake leads to another', () => {
		expectNone(ambiguities);
	});

	it('takes the right answer in every form, and tells each mistake in its own words', () => {
		expectNone(wrongMarks);
	});

	it('says everything in both languages, without a hole, in TeX that can be set', () => {
		expectNone(holes);
		const texts = questions().flatMap(textsOf);
		const formulas = texts.flatMap((text) =>
			languages.flatMap((language) => formulasIn(text[language]))
		);
		for (const formula of new Set(formulas)) katex.renderToString(formula, { throwOnError: true });
	});

	it('draws other numbers for other seeds', () => {
		const asked = questions()
			.slice(0, RUNS / 10)
			.map((question) => {
				return question.stem.en + answerTexts(question).join(' ') + question.explanation.en;
			});
		expect(new Set(asked).size).toBeGreaterThan(5);
	});
}

function* ambiguities(question: Question): Iterable<string> {
	if (!isClear(question)) yield 'two answers are the same';
	if (question.mistakes.length < 2) yield 'fewer than two mistakes';
	const names = question.mistakes.map(({ misconception }) => misconception);
	if (new Set(names).size < names.length) yield 'a misconception comes twice';
	if (question.kind !== 'choice') return;
	const known = responses(question).flat();
	if (question.options.some(({ id }) => !known.includes(id))) yield 'an option without words';
}

function* wrongMarks(question: Question): Iterable<string> {
	const [right, ...wrong] = responses(question);
	for (const form of formsOf(question, right)) {
		if (mark(question, form).kind !== 'right') yield `"${form.join()}" is not taken as right`;
	}
	for (const [index, response] of wrong.entries()) {
		const mistake = question.mistakes[index];
		for (const form of formsOf(question, response)) {
			const verdict = mark(question, form);
			if (verdict.kind !== 'mistake' || verdict.mistake !== mistake)
				yield `"${form.join()}" is not taken as ${mistake.misconception}`;
		}
	}
	for (const language of languages) {
		const said = question.mistakes.map(({ feedback }) => feedback[language]);
		if (new Set(said).size < said.length) yield 'two mistakes have the same words';
	}
}

const han = /\p{Script=Han}/u;

function* holes(question: Question): Iterable<string> {
	for (const text of textsOf(question)) {
		for (const language of languages) {
			if (text[language].trim() === '') yield `nothing in ${language}`;
			if (/undefined|null|NaN|\[object|≈/.test(text[language])) yield `a hole: ${text[language]}`;
		}
		if (/\p{Script=Han}|[，。：；]/u.test(text.en)) yield `Chinese in English: ${text.en}`;
	}
	if (!han.test(question.stem.zh)) yield `a stem not in Chinese: ${question.stem.zh}`;
	if (!han.test(question.explanation.zh)) yield 'an explanation not in Chinese';
}
