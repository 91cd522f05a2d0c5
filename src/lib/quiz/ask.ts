import { rational } from '$lib/engine';
import { responses } from './answers';
import { drawUntil, shuffled } from './random';
import type { Random } from './random';
import type {
	ChoiceQuestion,
	ErrorQuestion,
	Hint,
	Item,
	Misconception,
	OptionContent,
	Question,
	QuestionTemplate,
	Topic
} from './question';
import { rowsText } from './rows';

/** Apart in the stream of mulberry32, so that the questions of one round do not share numbers. */
const SEED_STEP = 0x9e3779b9;

/** The name of the right option, and of the wrong line of a computation. */
const RIGHT = 'right';

/** The seed of the question at `index` in a round with its own seed. */
export function questionSeed(seed: number, index: number): number {
	return (seed + Math.imul(SEED_STEP, index)) >>> 0;
}

/**
 * What a template's draw gives: a question, perhaps without hints of its own, for then the
 * explanation is all the help there is.
 */
type Drawn = Question extends infer Kind
	? Kind extends Question
		? Omit<Kind, 'hints'> & { readonly hints?: readonly Hint[] }
		: never
	: never;

/** A template that draws again while a mistake gives the right answer or another mistake's. */
export function template(
	id: string,
	topic: Topic,
	draw: (random: Random) => Drawn
): QuestionTemplate {
	const ask = (random: Random): Question => ({ hints: [], ...draw(random) });
	return { id, ...topic, generate: (random) => drawUntil(() => ask(random), isClear) };
}

/** A mistake where it can be made, and nothing where it would lead to the right answer. */
export function onlyIf<Made extends Misconception>(can: boolean, mistake: Made): readonly Made[] {
	return can ? [mistake] : [];
}

/** The options of a question in random order, with what each wrong one says about its chooser. */
export function choiceOf(
	random: Random,
	right: OptionContent,
	wrong: readonly (Misconception & { readonly option: OptionContent })[]
): Pick<ChoiceQuestion, 'options' | 'answer' | 'mistakes'> {
	const mistakes = wrong.map(({ misconception, feedback, state }) => {
		return { misconception, feedback, value: misconception, ...(state && { state }) };
	});
	const options = wrong.map(({ misconception, option }) => ({ ...option, id: misconception }));
	return {
		answer: RIGHT,
		mistakes,
		options: shuffled(random, [{ ...right, id: RIGHT }, ...options])
	};
}

/**
 * The lines of a worked computation in their order, one of them wrong: a line without words about
 * its chooser is the wrong one. Throws a RangeError unless there is exactly one.
 */
export function errorOf(
	lines: readonly { readonly text: Item['text']; readonly sound: Misconception | null }[]
): Pick<ErrorQuestion, 'lines' | 'answer' | 'mistakes'> {
	const wrong = lines.filter(({ sound }) => sound === null).length;
	if (wrong !== 1) throw new RangeError(`errorOf: one line has to be wrong, not ${wrong}`);
	return {
		answer: RIGHT,
		mistakes: lines.flatMap(({ sound }, index) =>
			sound ? [{ ...sound, value: lineName(index) }] : []
		),
		lines: lines.map(({ text, sound }, index) => ({ text, id: sound ? lineName(index) : RIGHT }))
	};
}

function lineName(index: number): string {
	return `line-${index + 1}`;
}

/** The answers of a question and all that can be chosen, each as a text that equals share. */
export function answerTexts(question: Question): readonly string[] {
	const answers = responses(question).map((response) => response.join(' '));
	return [...answers, ...choosable(question).map((content) => JSON.stringify(content))];
}

/** What stands to choice, as it is seen; nothing where anything may be typed. */
function choosable(question: Question): readonly unknown[] {
	switch (question.kind) {
		case 'choice':
		case 'choices':
			return question.options.map(({ text, matrix }) => [text, matrix && rowsText(matrix.rows)]);
		case 'error':
			return question.lines.map(({ text }) => text);
		case 'order':
			return question.items.map(({ text }) => text);
		case 'match':
			return question.partners.map(({ text }) => text);
		case 'formula':
			return question.terms.map(({ text }) => text);
		default:
			return [];
	}
}

/**
 * Whether no mistake gives the right answer or another mistake's: nothing that can be chosen is
 * there twice, and of what is read off a drawing, no reading is within reach of two answers.
 */
export function isClear(question: Question): boolean {
	const texts = answerTexts(question);
	if (new Set(texts).size < texts.length) return false;
	if (question.kind !== 'plot') return true;
	const reach = rational.mul(rational.from(2), question.tolerance);
	const values = [question.answer, ...question.mistakes.map(({ value }) => value)];
	const sorted = values.toSorted(rational.compare);
	return sorted.every((value, index) => {
		const next = sorted.at(index + 1);
		return next === undefined || rational.compare(rational.sub(next, value), reach) > 0;
	});
}
