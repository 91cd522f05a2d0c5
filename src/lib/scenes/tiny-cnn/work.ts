import { mixed, offset } from '$lib/engine';
import type { Mixed, MaxStep, SumStep } from '$lib/engine';
import { gradientOf, isFigure, tensorOf } from './figures';
import type { FigureId } from './figures';
import { lossWork, softmaxWork } from './loss-work';
import type { TinyRun } from './run';
import { filterWork } from './filter-work';
import type { Segment, TinyStep } from './timeline';
import type { FormulaId, LineWork, Piece, Places, Reading, SumTerm, Work } from './work-types';

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
