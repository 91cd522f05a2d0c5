import type { Rational } from '$lib/engine';
import type { Role } from '$lib/figures/grid';
import type { Translated } from '$lib/i18n/language';
import type { Random } from './random';
import type { Rows } from './rows';

/** A matrix that belongs to a question; `role` gives it its hue. */
export interface Matrix {
	readonly label: Translated;
	readonly role: Role;
	readonly rows: Rows;
}

/** A state of a figure on the same page: the figure's name there, and its state as in a link. */
export interface FigureState {
	readonly figure: string;
	readonly text: string;
}

/** A way of thinking that leads to a wrong answer, and what to say to somebody who took it. */
export interface Misconception {
	/** Its name, the same in every question that it shows up in. */
	readonly misconception: string;
	readonly feedback: Translated;
}

/** A misconception with the answer that it leads to. */
export interface Mistake<Answer> extends Misconception {
	readonly value: Answer;
}

/** What every kind of question has. The right answer and those of the mistakes are all different. */
export interface Asked<Kind extends string, Answer> {
	readonly kind: Kind;
	readonly stem: Translated;
	readonly matrices: readonly Matrix[];
	readonly answer: Answer;
	readonly mistakes: readonly Mistake<Answer>[];
	/** Why the answer is right, with its numbers. */
	readonly explanation: Translated;
	/** Where a figure shows the answer; null if none does. */
	readonly state: FigureState | null;
}

/** The answer is a number; it may be typed in any form that says exactly this number. */
export type NumberQuestion = Asked<'number', Rational>;

/** The axes that a shape can be asked for. */
export type Axis = 'height' | 'width';

/** The answer is the extent along each of some axes. */
export interface ShapeQuestion extends Asked<'shape', readonly number[]> {
	readonly axes: readonly Axis[];
}

/** What can be chosen: a text, a matrix, or a matrix with a text. */
export interface OptionContent {
	readonly text?: Translated;
	readonly matrix?: { readonly role: Role; readonly rows: Rows };
}

/** An answer to choose. */
export interface Option extends OptionContent {
	readonly id: string;
}

/** The answer is one of a few options, by its id; all others are mistakes. */
export interface ChoiceQuestion extends Asked<'choice', string> {
	readonly options: readonly Option[];
}

/** A question with its numbers, and everything that is needed to mark it. */
export type Question = NumberQuestion | ShapeQuestion | ChoiceQuestion;

/** A question whose numbers are drawn; the same random numbers give the same question. */
export interface QuestionTemplate {
	readonly id: string;
	/** What it exercises, for practice by skill. */
	readonly skill: string;
	generate(random: Random): Question;
}
