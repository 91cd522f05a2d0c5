import { distinctly, shuffled } from './random';
import type { Random } from './random';
import type {
	Asked,
	ChoiceQuestion,
	Misconception,
	OptionContent,
	Question,
	QuestionTemplate
} from './question';
import { rowsText } from './rows';

/** Apart in the stream of mulberry32, so that the questions of one round do not share numbers. */
const SEED_STEP = 0x9e3779b9;

/** The seed of the question at `index` in a round with its own seed. */
export function questionSeed(seed: number, index: number): number {
	return (seed + Math.imul(SEED_STEP, index)) >>> 0;
}

/** A template that draws again while a mistake gives the right answer or another mistake's. */
export function template(
	id: string,
	skill: string,
	draw: (random: Random) => Question
): QuestionTemplate {
	return { id, skill, generate: (random) => distinctly(() => draw(random), answerTexts) };
}

/** The options of a question in random order, with what each wrong one says about its chooser. */
export function choiceOf(
	random: Random,
	right: OptionContent,
	wrong: readonly (Misconception & { readonly option: OptionContent })[]
): Pick<ChoiceQuestion, 'options' | 'answer' | 'mistakes'> {
	const answer = 'right';
	const mistakes = wrong.map(({ misconception, feedback }) => {
		return { misconception, feedback, value: misconception };
	});
	const options = wrong.map(({ misconception, option }) => ({ ...option, id: misconception }));
	return { answer, mistakes, options: shuffled(random, [{ ...right, id: answer }, ...options]) };
}

/** The right answer and those of the mistakes, each as a text that equal answers share. */
export function answerTexts(question: Question): readonly string[] {
	switch (question.kind) {
		case 'number':
			return answersOf(question).map((value) => value.toFraction());
		case 'shape':
			return answersOf(question).map((shape) => shape.join());
		case 'choice':
			return question.options.map(({ text, matrix }) =>
				JSON.stringify([text, matrix && rowsText(matrix.rows)])
			);
	}
}

function answersOf<Answer>({ answer, mistakes }: Asked<string, Answer>): readonly Answer[] {
	return [answer, ...mistakes.map(({ value }) => value)];
}
