import { mixed, rational } from '$lib/engine';
import type { LossStep, Mixed, PairElement, SoftmaxStep } from '$lib/engine';
import { wanted } from './figures';
import type { TinyRun } from './run';
import type { TinyOperation } from './timeline';
import type { LineWork, Piece, Reading } from './work-types';

const number = (value: Mixed, role: 'input' | 'output' | 'plain', term: number): Piece => ({
	...{ value, role, term }
});

/** Pieces with a sign between any two. */
const joined = (pieces: readonly Piece[], sign: string) =>
	pieces.flatMap((piece, index) => (index > 0 ? [sign, piece] : [piece]));

/** A line that is done at once. */
const atOnce = (
	place: number,
	pieces: readonly Piece[],
	value: Mixed,
	reads: readonly Reading[]
): LineWork => ({
	...{ place, reads, value, done: 1, count: 1 },
	line: { kind: 'pieces', pieces, value }
});

/** A step of softmax: the greatest score, the powers of e, their sum, and the shares, one of them named. */
export function softmaxWork(step: SoftmaxStep, only: number | null): LineWork {
	const { phase, x, max, exponentials, sum, outputs } = step;
	const cell = only ?? step.cell;
	const scores = x.map((_, place): Reading => ({
		figure: 'dense',
		place,
		term: place,
		as: 'input'
	}));
	const count = x.length;
	const done = step.cell + 1;
	const told = (pieces: readonly Piece[], value: Mixed, reads: readonly Reading[]): LineWork => ({
		...{ place: cell, reads, done, count, line: { kind: 'pieces', pieces, value } },
		value: outputs[cell] ?? null
	});
	const pending = (piece: Mixed, term: number): Piece => ({
		...{ value: piece, role: 'input', term, isPending: term >= done }
	});
	switch (phase) {
		case 'max':
			return told(['max(', ...joined(x.map(pending), ', '), ')'], max, scores);
		case 'exponential': {
			const pieces = ['e^(', number(x[cell], 'input', cell), ' − ', number(max, 'plain', -1), ')'];
			return told(pieces, exponentials[cell], [scores[cell]]);
		}
		case 'sum':
			return told(joined(exponentials.map(pending), ' + '), sum, scores);
		case 'output': {
			const pieces = [number(exponentials[cell], 'input', cell), ' / ', number(sum, 'plain', -1)];
			return told(pieces, outputs[cell], scores);
		}
	}
}

const pairReads = (place: number, term = 0): readonly Reading[] => [
	{ figure: 'dense', place, term, as: 'input' },
	{ figure: 'target', place, term, as: 'target' }
];

/** A step of the squared error: the squares, their sum, and what that comes to divided by their number. */
function squaresWork(step: LossStep<Mixed, PairElement<Mixed>>): LineWork {
	const { phase, element, losses, sum, divisor, value } = step;
	const place = step.index[step.index.length - 1];
	const all = losses.flatMap((_, at) => pairReads(at, at));
	if (phase === 'losses') {
		const { input, target } = element;
		const pieces = ['(', number(input, 'input', 0), ' − ', number(target, 'plain', 0), ')²'];
		return { ...atOnce(0, pieces, element.value, pairReads(place)), value: null };
	}
	if (phase === 'sum') {
		const terms = losses.map((w) => ({ x: null, w }));
		const line = { kind: 'sum', terms, done: place + 1, sum: sum ?? mixed.zero } as const;
		return { place: 0, reads: all, line, done: place + 1, count: losses.length, value: null };
	}
	const squares = losses.map((loss, term) => number(loss, 'input', term));
	const pieces = [
		'(',
		...joined(squares, ' + '),
		') / ',
		number(divisor ?? mixed.one, 'plain', -1)
	];
	return atOnce(0, pieces, value ?? mixed.zero, all);
}

/** A step of a loss, or of its gradient by the scores. Throws a RangeError for any other operation. */
export function lossWork(operation: TinyOperation, run: TinyRun, isAgain: boolean): LineWork {
	const { label } = run.parameters;
	const shareOf = (place: number) => (isAgain ? run.again : run.first).outputs.softmax.data[place];
	switch (operation.kind) {
		case 'loss':
			return squaresWork(operation.step);
		case 'doubleLoss': {
			const { losses } = operation.step;
			const p = number(shareOf(label), 'input', 0);
			const reads: Reading[] = [{ figure: 'softmax', place: label, term: 0, as: 'input' }];
			return atOnce(0, ['−ln ', p], losses[losses.length - 1], reads);
		}
		case 'lossGradient': {
			const { element, index, gradients, share } = operation.step;
			const place = index[index.length - 1];
			const { input, target } = element;
			const difference = ['(', number(input, 'input', 0), ' − ', number(target, 'plain', 0), ')'];
			const two = number(rational.from(2), 'plain', -1);
			const pieces = [two, ' · ', ...difference, ' · ', number(share, 'plain', -1)];
			return atOnce(place, pieces, gradients[0], pairReads(place));
		}
		case 'classGradient': {
			const { step, label: place } = operation;
			const share = number(shareOf(place), 'input', 0);
			const pieces = [share, ' − ', number(wanted(run.parameters).data[place], 'plain', 0)];
			const reads: Reading[] = [
				{ figure: 'softmax', place, term: 0, as: 'input' },
				{ figure: 'target', place, term: 0, as: 'target' }
			];
			return atOnce(place, pieces, step.gradients[place], reads);
		}
		default:
			throw new RangeError(`lossWork: ${operation.kind} is no step of a loss`);
	}
}
