import type { Mixed } from '$lib/engine';
import type { Role } from '$lib/figures/grid';
import type { FigureId } from './figures';
import type { TinyRun } from './run';
import type { Segment } from './timeline';

/** The parts of the formulas that can be pointed at. */
export type TinyTerm = 'output' | 'result' | 'input' | 'kernel' | 'bias' | 'gradient' | 'target';

/** A cell that a line of arithmetic reads, the term of the line that it is in, and the part of the formula. */
export interface Reading {
	readonly figure: FigureId;
	readonly place: number;
	readonly term: number;
	readonly as: TinyTerm;
}

/** One number of a sum: its factors, x null if it has only one. */
export interface SumTerm {
	readonly x: Mixed | null;
	readonly w: Mixed;
}

/** A piece of a line that is no sum: a sign, or a number with the term that it belongs to. */
export type Piece =
	| string
	| {
			readonly value: Mixed;
			readonly role: Role;
			readonly term: number;
			readonly isPending?: boolean;
	  };

/** The line of arithmetic that makes a cell: a sum of products, or something else in one line. */
export type Line =
	| {
			readonly kind: 'sum';
			readonly terms: readonly SumTerm[];
			readonly done: number;
			readonly sum: Mixed;
	  }
	| { readonly kind: 'pieces'; readonly pieces: readonly Piece[]; readonly value: Mixed };

/** The formulas: by the figure that they make, or by what else they are about. */
export type FormulaId =
	| Exclude<
			FigureId,
			| 'x'
			| 'target'
			| 'loss'
			| 'denseGradient'
			| 'convWeight'
			| 'convBias'
			| 'denseWeight'
			| 'denseBias'
	  >
	| 'update'
	| 'crossEntropy'
	| 'squaredError'
	| 'crossEntropyGradient'
	| 'squaredErrorGradient';

/** What a line of arithmetic is made of. */
export interface LineWork {
	/** The place of the cell among its figure's numbers. */
	readonly place: number;
	readonly reads: readonly Reading[];
	readonly line: Line;
	/** How many of its terms are done, of how many. */
	readonly done: number;
	readonly count: number;
	/** What the cell holds so far; null for nothing yet. */
	readonly value: Mixed | null;
}

/** How one cell comes about: what the line, the formula, the marks and the words are made from. */
export interface Work extends LineWork {
	readonly segment: Segment;
	readonly figure: FigureId;
	readonly formula: FormulaId;
	/** The term that is at work now; null for none in particular. */
	readonly current: number | null;
	/** How many cells of the figure, in their order, are whole. */
	readonly written: number;
}

/** Where the cells of a segment are, and what its operation calls the figures that it reads. */
export interface Places {
	readonly run: TinyRun;
	readonly segment: Segment;
	/** The cell of a figure at an index of its tensor, as a reading. */
	read(figure: FigureId, index: readonly number[], term: number, as: TinyTerm): Reading;
	/** The place of the cell that is made. */
	madeAt(index: readonly number[]): number;
	/** The figure of an argument of the operation, and what part of the formula it is. */
	named(argument: string): { readonly figure: FigureId; readonly as: TinyTerm };
}
