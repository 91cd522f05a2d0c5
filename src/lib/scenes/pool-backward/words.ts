import { offset, rational } from '$lib/engine';
import type { Messages } from '$messages';
import { poolBackwardWords } from '$messages/pool-backward';
import type { PoolBackwardWords } from '$messages/pool-backward';
import { print } from '../print';
import type { CellPlace } from '../places';
import type { StepTable } from '../scene';
import { readersOf, stepOf } from './links';
import type { PoolBackwardFigure } from './links';
import { cellKey } from '../places';
import { isMaximum } from './parameters';
import type { PoolProof } from './proof';
import type { PoolBackwardRun, PoolBackwardStep } from './run';

/** Words count rows and columns from 1; formulas and code count from 0. */
const ordinal = (index: number) => index + 1;

/** How many windows the cell of a step won, or passed on its number. */
const shares = ({ terms }: PoolBackwardStep) =>
	terms.filter(({ factor }) => factor.n !== 0n).length;

/** Whether the cell of a step holds what the window of a term gave, without being the winner. */
function isTie({ input, output }: PoolBackwardRun, step: PoolBackwardStep, term: number): boolean {
	const { reads, factor } = step.terms[term];
	if (!reads[0] || factor.n !== 0n) return false;
	const value = input.data[offset(input.shape, step.cell.index)];
	return rational.equals(value, output.data[offset(output.shape, reads[0].index)]);
}

function narrateStep(
	step: PoolBackwardStep,
	run: PoolBackwardRun,
	words: PoolBackwardWords
): string {
	const isMax = isMaximum(run.parameters.operation);
	const [, channel, row, column] = step.cell.index;
	const [, channels, height, width] = run.input.shape;
	const place = [ordinal(row), ordinal(column)] as const;
	if (step.grain === 'map') return words.map(ordinal(channel), channels, height * width);
	if (step.terms.length === 0) return words.unread(...place);
	if (step.grain === 'cell')
		return isMax
			? words.maxCell(...place, shares(step), step.terms.length, print(step.value))
			: words.averageCell(...place, step.terms.length, print(step.value));
	const now = step.done - 1;
	const { reads, factor, product } = step.terms[now];
	if (!reads[0]) return words.unread(...place);
	const [, , oh, ow] = reads[0].index;
	const window = [ordinal(oh), ordinal(ow)] as const;
	const [gradient, sum] = [print(reads[0].value), print(step.sum)];
	if (!isMax) return words.averageTerm(...window, print(factor), gradient, print(product), sum);
	if (factor.n !== 0n) return words.maxWins(...window, gradient, sum);
	return isTie(run, step, now) ? words.maxTies(...window, sum) : words.maxLoses(...window, sum);
}

/** A step of the way back through pooling in words. */
export function narratePoolBackward(
	step: PoolBackwardStep,
	run: PoolBackwardRun,
	{ language }: Messages
): string {
	const words = poolBackwardWords[language];
	const told = narrateStep(step, run, words);
	if (step.grain !== 'map') return told;
	const { operation, padding, countIncludePad } = run.parameters;
	const isLost = operation === 'average' && countIncludePad && padding.some((cells) => cells > 0);
	return [
		told,
		...(run.dropped.size > 0 ? [words.droppedNote(run.dropped.size)] : []),
		...(isLost ? [words.lostShares] : [])
	].join(words.between);
}

/** A step of the way back as a table: a row for each window that read the cell. */
export function tabulatePoolBackward(
	step: PoolBackwardStep,
	_run: PoolBackwardRun,
	{ language }: Messages
): StepTable {
	const words = poolBackwardWords[language];
	const [, , row, column] = step.cell.index;
	let sum = rational.zero;
	const rows = step.terms.map(({ reads, factor, product }, index) => {
		sum = rational.add(sum, product);
		const [read] = reads;
		const [, , oh, ow] = read ? read.index : [0, 0, 0, 0];
		return [
			words.place(ordinal(oh), ordinal(ow)),
			read ? print(read.value) : '',
			print(factor),
			print(product),
			index < step.done ? print(sum) : ''
		];
	});
	return {
		caption: words.caption(ordinal(row), ordinal(column)),
		head: words.head,
		rows,
		current: step.grain === 'term' ? step.done - 1 : null
	};
}

/** What the reader points at, in words. */
export function describePoolPlace(
	{ figure, channel, cell }: CellPlace<PoolBackwardFigure>,
	run: PoolBackwardRun,
	{ language }: Messages
): string {
	const words = poolBackwardWords[language];
	const [row, column] = [ordinal(cell.row), ordinal(cell.column)];
	const at = [0, channel, cell.row, cell.column];
	if (figure === 'gradOutput') {
		const value = run.gradOutput.data[offset(run.gradOutput.shape, at)];
		const readers = readersOf(run, cellKey(channel, cell.row, cell.column));
		return `${words.cellOf(words.gradOutput, row, column, print(value))} · ${words.goesTo(readers.length)}`;
	}
	const { terms } = stepOf(run, channel, cell.row, cell.column);
	const value = run[figure].data[offset(run.input.shape, at)];
	return `${words.cellOf(words[figure], row, column, print(value))} · ${words.readBy(terms.length)}`;
}

/** Whether a nudge gave the gradient, and if not, why: which winners are others now. */
export function tellVerdict(
	{ areEqual, switched, room }: PoolProof,
	{ language }: Messages
): string | undefined {
	if (switched.length === 0) return undefined;
	const words = poolBackwardWords[language];
	const places = switched.map(([, , oh, ow]) => words.place(ordinal(oh), ordinal(ow)));
	const isTie = room !== null && room.n === 0n;
	const told = areEqual ? words.isEqualByChance : isTie ? words.isTie : words.isNotEqual;
	return [told, words.switched(places)].join(words.between);
}
