import type { Rational } from '$lib/engine';
import type { Role } from '$lib/figures/grid';
import type { Translated } from '$lib/i18n/language';
import type { MisconceptionName } from './misconceptions/catalogue';
import type { Plot } from './plot';
import type { Random } from './random';
import type { Place, Rows } from './rows';
import type { SkillName } from './skills';

/*
 * Texts of questions may hold formulas between dollar signs, in TeX: `$k-1$`.
 */

/** A matrix that belongs to a question; `role` gives it its hue. */
export interface Matrix {
	readonly label: Translated;
	readonly role: Role;
	readonly rows: Rows;
	/** Cells that are framed, such as those under the window; none if left out. */
	readonly lit?: readonly Place[];
	/** Cells that show a question mark instead of their number; none if left out. */
	readonly hidden?: readonly Place[];
}

/** A state of a figure on the same page: the figure's name there, and its state as in a link. */
export interface FigureState {
	readonly figure: string;
	readonly text: string;
}

/** A way of thinking that leads to a wrong answer, and what to say to somebody who took it. */
export interface Misconception {
	/** Its name, the same in every question that it shows up in. */
	readonly misconception: MisconceptionName;
	readonly feedback: Translated;
	/** Where a figure refutes it; the question's own state if left out. */
	readonly state?: FigureState;
}

/** A misconception with the answer that it leads to. */
export interface Mistake<Answer> extends Misconception {
	readonly value: Answer;
}

/** One piece of help, and where a figure shows it; null if none does. */
export interface Hint {
	readonly text: Translated;
	readonly state: FigureState | null;
}

/** What every kind of question has. The right answer and those of the mistakes are all different. */
export interface Asked<Kind extends string, Answer> {
	readonly kind: Kind;
	readonly stem: Translated;
	readonly matrices: readonly Matrix[];
	readonly answer: Answer;
	readonly mistakes: readonly Mistake<Answer>[];
	/** Help on the way, in order; the explanation is the last, without being named here. */
	readonly hints: readonly Hint[];
	/** Why the answer is right, with its numbers: the worked solution. */
	readonly explanation: Translated;
	/** Where a figure shows the answer; null if none does. */
	readonly state: FigureState | null;
}

/** Something to choose, to put in order or to match, by its name. */
export interface Item {
	readonly id: string;
	readonly text: Translated;
}

/** The answer is a number; it may be typed in any form that says exactly this number. */
export type NumberQuestion = Asked<'number', Rational>;

/** The answer is a number read off a drawing, as exactly as its lines allow. */
export interface PlotQuestion extends Asked<'plot', Rational> {
	readonly plot: Plot;
	/** How far a reading may be off; mistakes are further apart. */
	readonly tolerance: Rational;
}

/** The answer is the number that the next step of a computation brings. */
export interface PredictQuestion extends Asked<'predict', Rational> {
	/** What takes the place of `matrices` once the step is done. */
	readonly after: readonly Matrix[];
}

/** The axes that a shape can be asked for. */
export type Axis = 'batch' | 'channels' | 'height' | 'width';

/** The answer is the extent along each of some axes. */
export interface ShapeQuestion extends Asked<'shape', readonly number[]> {
	readonly axes: readonly Axis[];
}

/** The answer is a matrix, filled in cell by cell. */
export interface GridQuestion extends Asked<'grid', Rows> {
	readonly label: Translated;
	readonly role: Role;
	/** Cells that are filled in from the start; none if left out. */
	readonly given?: readonly Place[];
}

/** The answer is a set of cells of the matrix at the index `board`. */
export interface CellsQuestion extends Asked<'cells', readonly Place[]> {
	readonly board: number;
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

/** The answer is every option that is right, by their ids. */
export interface ChoicesQuestion extends Asked<'choices', readonly string[]> {
	readonly options: readonly Option[];
}

/** The answer is the one line of a worked computation that is wrong; all others are mistakes. */
export interface ErrorQuestion extends Asked<'error', string> {
	readonly lines: readonly Item[];
}

/** The answer is all items in their order. */
export interface OrderQuestion extends Asked<'order', readonly string[]> {
	/** In the order in which they are first shown. */
	readonly items: readonly Item[];
}

/** The answer is a partner for each item on the left, by its id; not every partner need be used. */
export interface MatchQuestion extends Asked<'match', readonly string[]> {
	readonly items: readonly Item[];
	readonly partners: readonly Item[];
}

/** The answer is a term for each gap of a formula, by its id. */
export interface FormulaQuestion extends Asked<'formula', readonly string[]> {
	/** TeX between the gaps: one piece more than there are gaps; a piece may be empty. */
	readonly pieces: readonly string[];
	/** What can be put into any gap; a term may be used more than once. */
	readonly terms: readonly Item[];
}

/** A question with its numbers, and everything that is needed to mark it. */
export type Question =
	| NumberQuestion
	| PlotQuestion
	| PredictQuestion
	| ShapeQuestion
	| GridQuestion
	| CellsQuestion
	| ChoiceQuestion
	| ChoicesQuestion
	| ErrorQuestion
	| OrderQuestion
	| MatchQuestion
	| FormulaQuestion;

/** The ways in which a question can be asked. */
export type QuestionKind = Question['kind'];

/** How hard a question can be: one step, some steps, or several ideas at once. */
export const levels = [1, 2, 3] as const;

export type Level = (typeof levels)[number];

/** What a question is about, for practice by skill and by level. */
export interface Topic {
	readonly skill: SkillName;
	readonly level: Level;
}

/** A question whose numbers are drawn; the same random numbers give the same question. */
export interface QuestionTemplate extends Topic {
	/** Its name within its lesson. */
	readonly id: string;
	generate(random: Random): Question;
}

/** A template with the slug of the lesson that it belongs to. */
export interface BankTemplate extends QuestionTemplate {
	readonly lesson: string;
}
