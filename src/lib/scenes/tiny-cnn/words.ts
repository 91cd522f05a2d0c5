import { mixed } from '$lib/engine';
import type { Mixed } from '$lib/engine';
import type { Messages } from '$messages';
import { tinyCnnWords } from '$messages/tiny-cnn';
import type { TinyCnnWords } from '$messages/tiny-cnn';
import { print } from '../print';
import type { StepTable } from '../scene';
import { cellName, figureName, lossesOf } from './cells';
import { tensorOf } from './figures';
import { workOf } from './work';
import type { Work } from './work-types';
import type { TinyRun } from './run';
import type { TinyStep } from './timeline';

/** How the loss went from the pass before the update to the pass after it. */
export function lossVerdict(run: TinyRun): 'fell' | 'rose' | 'stayed' {
	const { before, after } = lossesOf(run);
	const order = mixed.compare(after, before);
	return order < 0 ? 'fell' : order > 0 ? 'rose' : 'stayed';
}

/** The same in words. */
function tellLosses(run: TinyRun, words: TinyCnnWords): string {
	const { before, after } = lossesOf(run);
	return words[lossVerdict(run)](print(before), print(after));
}

/** A whole tensor in words. */
function narrateLayer(
	{ segment, formula, figure, value }: Work,
	run: TinyRun,
	words: TinyCnnWords
) {
	if (formula === 'update')
		return words.updateLayer(figureName(figure, words), print(run.parameters.rate.data[0]));
	if (formula === 'relu') {
		const { data } = (segment.stage === 'again' ? run.again : run.first).outputs.conv;
		const cut = data.filter((number) => mixed.compare(number, mixed.zero) <= 0);
		return words.layers.relu(cut.length, data.length);
	}
	if (formula === 'crossEntropy' || formula === 'squaredError')
		return words.layers[formula](print(value ?? mixed.zero));
	return words.layers[formula];
}

/** What another figure holds at the place of a cell, on the way there. */
const there = (run: TinyRun, name: string, place: number) => run.first.outputs[name].data[place];

/** A cell of the way back through pooling in words: it won, it lost, or it was as great as the winner. */
function narrateRouting(
	{ figure, place, value, reads, line }: Work,
	run: TinyRun,
	words: TinyCnnWords
) {
	const name = cellName(figure, place, words);
	const [window] = reads;
	const isWinner = line.kind === 'sum' && line.terms[0].x === mixed.one;
	if (isWinner) return words.routed(name, print(value ?? mixed.zero));
	const isTied = mixed.equals(there(run, 'relu', place), there(run, 'pool', window.place));
	return isTied ? words.tied(name) : words.lost(name);
}

/** The values that a line reads, in its order. */
const valuesRead = ({ line }: Work): readonly Mixed[] =>
	line.kind === 'sum'
		? line.terms.map(({ w }) => w)
		: line.pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.value]));

/** A cell in words. */
function narrateCell(work: Work, run: TinyRun, step: TinyStep, words: TinyCnnWords): string {
	const { formula, figure, place, line, count } = work;
	const value = print(work.value ?? mixed.zero);
	const name = cellName(figure, place, words);
	const numbers = valuesRead(work);
	const read = numbers.map(print);
	switch (formula) {
		case 'relu':
			return mixed.compare(numbers[0], mixed.zero) > 0
				? words.reluKept(name, read[0])
				: words.reluCut(name, read[0]);
		case 'pool': {
			const equals = numbers.filter((number) => mixed.equals(number, work.value ?? mixed.zero));
			return words.maxCell(name, value) + (equals.length > 1 ? words.maxTie : '');
		}
		case 'flat':
		case 'poolGradient':
			return words.moved(name, value);
		case 'reluGradient':
			return narrateRouting(work, run, words);
		case 'convGradient': {
			const isOpen = line.kind === 'sum' && line.terms[0].x === mixed.one;
			const x = print(there(run, 'conv', place));
			return isOpen ? words.passes(name, x, value) : words.stops(name, x, read[0]);
		}
		case 'update':
			return words.updated(name, read[0], read[1], read[2], value);
		case 'softmax':
			return narrateSoftmax(step, words);
		case 'crossEntropy':
			return words.logarithm(read[0], value);
		case 'squaredError':
			return narrateSquares(work, step, words);
		case 'crossEntropyGradient':
			return words.classGradient(name, read[0], read[1], value);
		case 'squaredErrorGradient':
			return words.errorGradient(name, value);
		default:
			return words.sumCell(name, count, value);
	}
}

function narrateSoftmax({ operation }: TinyStep, words: TinyCnnWords): string {
	if (operation.kind !== 'softmax') return '';
	const { phase, max, sum } = operation.step;
	switch (phase) {
		case 'max':
			return words.softmaxMax(print(max));
		case 'exponential':
			return words.softmaxPowers;
		case 'sum':
			return words.softmaxSum(print(sum));
		case 'output':
			return words.softmaxShares;
	}
}

function narrateSquares({ done }: Work, { operation }: TinyStep, words: TinyCnnWords): string {
	if (operation.kind !== 'loss') return '';
	const { phase, element, index, sum, value } = operation.step;
	if (phase === 'losses') {
		const label = words.classes[index[index.length - 1]];
		return words.square(label, print(element.parts.difference), print(element.value));
	}
	return phase === 'sum'
		? words.squareSum(done, print(sum ?? mixed.zero))
		: words.squareMean(print(value ?? mixed.zero));
}

/** One term of a cell in words; null if a cell has no terms worth a step. */
function narrateTerm(work: Work, words: TinyCnnWords): string | null {
	const { line, current, count } = work;
	if (current === null) return null;
	const done = current + 1;
	if (line.kind === 'pieces') {
		if (work.formula !== 'pool') return null;
		return words.maxTerm(print(valuesRead(work)[current]), done, count, print(line.value));
	}
	if (work.formula === 'squaredError') return null;
	const { x, w } = line.terms[current];
	const sum = print(line.sum);
	if (x !== null) return words.productTerm(print(x), print(w), done, count, sum);
	const isBias = work.formula === 'conv' || work.formula === 'dense';
	return isBias ? words.biasTerm(print(w), sum) : words.singleTerm(print(w), done, count, sum);
}

/** A step of the tiny network in words. */
export function narrateTiny(step: TinyStep, run: TinyRun, { language }: Messages): string {
	const words = tinyCnnWords[language];
	const work = workOf(run, step);
	const { stage, figure } = work.segment;
	const isEnd = stage === 'again' && figure === 'loss' && work.value !== null;
	const told =
		step.grain === 'layer'
			? narrateLayer(work, run, words)
			: (narrateTerm(work, words) ?? narrateCell(work, run, step, words));
	const begin = stage === 'again' && step.grain === 'layer' ? words.again : '';
	const sentence = begin ? begin + told : told.charAt(0).toUpperCase() + told.slice(1);
	return isEnd ? [sentence, tellLosses(run, words)].join(language === 'en' ? ' ' : '') : sentence;
}

/** A step as a table: what its cell is made from. */
export function tabulateTiny(step: TinyStep, run: TinyRun, { language }: Messages): StepTable {
	const words = tinyCnnWords[language];
	const work = workOf(run, step);
	const isAgain = work.segment.stage === 'again';
	const rows = work.reads.map(({ figure, place, as }) => [
		cellName(figure, place, words),
		print(tensorOf(run, figure, isAgain).data[place]),
		words.terms[as]
	]);
	const value = work.value === null ? '…' : print(work.value);
	const current = work.reads.findIndex(({ term }) => term === work.current);
	return {
		caption: words.cellOf(cellName(work.figure, work.place, words), value),
		head: words.tableHead,
		rows: rows.length > 0 ? rows : [[words.tableNothing, '', '']],
		current: current < 0 ? null : current
	};
}
