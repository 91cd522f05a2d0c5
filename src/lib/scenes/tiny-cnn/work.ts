import { mixed, offset } from '$lib/engine';
import type { Mixed, MaxStep, SumStep } from '$lib/engine';
import type { Role } from '$lib/figures/grid';
import { gradientOf, isFigure, tensorOf } from './figures';
import type { FigureId } from './figures';
import { lossWork, softmaxWork } from './loss-work';
import type { TinyRun } from './run';
import { filterWork } from './filter-work';
import type { Segment, TinyStep } from './timeline';

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

function placesOf(run: TinyRun, segment: Segment): Places {
	const place = (figure: FigureId, index: readonly number[]) =>
		offset(tensorOf(run, figure, false).shape, index);
	const figureOf = (name: string): FigureId => (isFigure(name) ? name : 'x');
	const { node, source, figure: made } = segment;
	return {
		run,
		segment,
		read: (figure, index, term, as) => ({ figure, place: place(figure, index), term, as }),
		madeAt: (index) => place(made, index),
		named(argument) {
			switch (argument) {
				case 'weight':
					return { figure: figureOf(`${node}Weight`), as: 'kernel' };
				case 'bias':
					return { figure: figureOf(`${node}Bias`), as: 'bias' };
				case 'gradOutput':
					return { figure: gradientOf(node), as: 'gradient' };
				default:
					return { figure: figureOf(source), as: 'input' };
			}
		}
	};
}

/** A cell that adds up products of cells; on the way back through pooling, of a gradient and 1 or 0. */
function sumWork(step: SumStep<Mixed>, places: Places): LineWork {
	const isRouted = places.segment.node === 'pool';
	const terms = step.terms.map(({ reads, factor }): SumTerm => {
		const [first, second] = reads;
		if (second) return { x: first.value, w: second.value };
		return { x: isRouted ? factor : null, w: first.value };
	});
	const reads = step.terms.flatMap((term, index) =>
		term.reads.map((read) => {
			const { figure, as } = places.named(read.tensor);
			return places.read(figure, read.index, index, as);
		})
	);
	const { done, sum } = step;
	const place = places.madeAt(step.cell.index);
	const line = { kind: 'sum', terms, done, sum } as const;
	return { place, reads, line, done, count: terms.length, value: sum };
}

/** The greatest of the cells of a window. */
function maxWork(step: MaxStep<Mixed>, places: Places): LineWork {
	const { done, value } = step;
	const { figure, as } = places.named('x');
	const looks = step.readings.flatMap(({ read }) => (read ? [read] : []));
	const numbers = looks.map(({ value }, term): Piece => {
		return { value, role: 'input', term, isPending: term >= done };
	});
	const listed = numbers.flatMap((number, index) => (index > 0 ? [', ', number] : [number]));
	return {
		place: places.madeAt(step.cell.index),
		reads: looks.map(({ index }, term) => places.read(figure, index, term, as)),
		line: { kind: 'pieces', pieces: ['max(', ...listed, ')'], value: value ?? mixed.zero },
		...{ done, count: looks.length, value }
	};
}

/** The line of a step; of softmax, whose last step makes all cells, that of one of them. */
function lineWork({ operation }: TinyStep, places: Places, only: number | null): LineWork {
	const { run, segment } = places;
	switch (operation.kind) {
		case 'sum':
			return sumWork(operation.step, places);
		case 'maximum':
			return maxWork(operation.step, places);
		case 'activation': {
			const { cell, x, value } = operation.step;
			const { figure, as } = places.named('x');
			return {
				place: places.madeAt(cell),
				reads: [places.read(figure, cell, 0, as)],
				line: {
					kind: 'pieces',
					pieces: ['max(0, ', { value: x, role: 'input', term: 0 }, ')'],
					value
				},
				...{ done: 1, count: 1, value }
			};
		}
		case 'activationGradient': {
			const { cell, slope, gradOutput, product } = operation.step;
			const from = [places.named('x'), places.named('gradOutput')];
			return {
				place: places.madeAt(cell),
				reads: from.map(({ figure, as }) => places.read(figure, cell, 0, as)),
				line: { kind: 'sum', terms: [{ x: slope, w: gradOutput }], done: 1, sum: product },
				...{ done: 1, count: 1, value: product }
			};
		}
		case 'update': {
			const { index, parameter, gradient, value } = operation.step;
			const { figure } = segment;
			const place = places.madeAt(index);
			const [rate] = run.parameters.rate.data;
			const pieces: Piece[] = [
				{ value: parameter, role: 'kernel', term: 0 },
				' − ',
				{ value: rate, role: 'plain', term: 1 },
				' · ',
				{ value: gradient, role: 'gradient', term: 1 }
			];
			const reads: Reading[] = [{ figure: gradientOf(figure), place, term: 1, as: 'gradient' }];
			return { place, reads, line: { kind: 'pieces', pieces, value }, done: 1, count: 1, value };
		}
		case 'softmax':
			return softmaxWork(operation.step, only);
		default:
			return filterWork(operation, places) ?? lossWork(operation, run, segment.stage === 'again');
	}
}

/** The formula that a segment goes by. */
function formulaOf({ stage, figure }: Segment, { parameters: { loss } }: TinyRun): FormulaId {
	if (stage === 'update') return 'update';
	switch (figure) {
		case 'loss':
			return loss;
		case 'denseGradient':
			return `${loss}Gradient`;
		case 'x':
		case 'target':
		case 'convWeight':
		case 'convBias':
		case 'denseWeight':
		case 'denseBias':
			throw new RangeError(`formulaOf: nothing makes ${figure} in a pass`);
		default:
			return figure;
	}
}

/** How the cell of a step comes about; of a softmax, whose steps make several, one may be named. */
export function workOf(run: TinyRun, step: TinyStep, only: number | null = null): Work {
	const segment = run.segments[step.part];
	const { figure } = segment;
	const own = lineWork(step, placesOf(run, segment), only);
	const { operation } = step;
	const whole = own.done === own.count && own.value !== null;
	return {
		...own,
		segment,
		figure,
		formula: formulaOf(segment, run),
		current: step.grain === 'term' && own.count > 1 ? own.done - 1 : null,
		written:
			operation.kind === 'softmax' ? operation.step.outputs.length : own.place + (whole ? 1 : 0)
	};
}
