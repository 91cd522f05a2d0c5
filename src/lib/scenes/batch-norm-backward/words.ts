import { mixed } from '$lib/engine';
import type { Mixed } from '$lib/engine';
import type { CellContent } from '$lib/figures/grid';
import { formatNumber, shortNumber } from '$lib/numbers';
import type { Messages } from '$messages';
import { batchNormBackwardWords } from '$messages/batch-norm-backward';
import type { BatchNormBackwardWords } from '$messages/batch-norm-backward';
import type { CellPlace } from '../places';
import { cellContent, print } from '../print';
import type { StepTable } from '../scene';
import { isOfBatch } from './figures';
import type { BatchNormFigure, BatchNumber } from './figures';
import { numberAt, sourcesOf } from './links';
import { isDense } from './parameters';
import { indexOf } from './run';
import type { BatchNormRun, BatchNormStep } from './run';
import { valueAt, withoutNoise, workOf } from './work';

/** A number as words show it: exact if it is, else rounded and marked so. */
export function printMixed(value: Mixed): string {
	const clean = withoutNoise(value);
	return clean === 0 ? '≈0' : print(clean);
}

/** Characters that a cell has room for where it shows a rounded number. */
const CELL_CHARACTERS = 6;

/** A number as a cell shows it. */
export function cellOf(value: Mixed): CellContent {
	const clean = withoutNoise(value);
	if (typeof clean !== 'number') return cellContent(clean);
	const text = clean === 0 ? '≈0' : shortNumber(clean, CELL_CHARACTERS).text;
	return { value: clean, lines: [text] };
}

/** The same without its mark, for a line that ends in a marked number. */
export const bareMixed = (value: Mixed): string => printMixed(value).replace('≈', '');

/** The same read aloud: as it is shown, so that who says what they see finds the cell. */
export function sayCell(value: Mixed): string {
	return typeof value === 'number' ? cellOf(value).lines.join('') : print(value);
}

/** A factor behind a dot: a negative one has brackets. */
const factor = (value: Mixed) => {
	const text = bareMixed(value);
	return text.startsWith('−') ? `(${text})` : text;
};

/** Where in the batch a number is, in words. */
export function placeText(
	{ shape, parameters }: BatchNormRun,
	{ figure, channel, member }: BatchNumber,
	words: BatchNormBackwardWords
): string {
	if (!isOfBatch(figure)) return words.ofChannel(channel + 1);
	const [image, , row, column] = indexOf(shape, channel, member);
	return isDense(parameters)
		? words.ofImage(image + 1, channel + 1)
		: words.ofCell(image + 1, channel + 1, row + 1, column + 1);
}

/** A step of one number. */
function narrateOne(step: BatchNormStep, run: BatchNormRun, words: BatchNormBackwardWords): string {
	const { group: channel, member, phase } = step;
	const { members, values, isTraining } = run;
	const { terms, sum, value } = workOf(run, step);
	const [done, total] = [member + 1, printMixed(sum)];
	const place = placeText(run, { figure: 'x', channel, member }, words);
	const of = (figure: BatchNormFigure) => values[figure][channel][isOfBatch(figure) ? member : 0];
	const now = terms[Math.min(member, terms.length - 1)];
	const product = `${bareMixed(now.x ?? now.w)} · ${factor(now.w)}`;
	const soFar = (figure: BatchNormFigure) =>
		printMixed(valueAt(run, step, { figure, channel, member: 0 }) ?? 0);
	const end = printMixed(value ?? 0);
	const scale = printMixed(run.scale[channel]);
	switch (phase) {
		case 'mean':
			return words.one.mean(done, members, printMixed(now.w), total);
		case 'variance':
			return words.one.variance(
				...([done, members] as const),
				...([printMixed(now.w), printMixed(now.product), total] as const)
			);
		case 'normalize':
			return words.one.normalize(place, printMixed(terms[0].x ?? 0), scale, end);
		case 'affine': {
			const factors = `${bareMixed(of('weight'))} · ${factor(of('normalized'))}`;
			return words.one.affine(place, factors, factor(of('bias')), end);
		}
		case 'gradients':
			return words.one.gradients(place, product, printMixed(now.product), total, soFar('gradBias'));
		case 'products':
			return words.one.products(
				place,
				...([product, printMixed(now.product), total, soFar('gradWeight')] as const)
			);
		case 'input': {
			const g = printMixed(of('gradNormalized'));
			if (!isTraining) return words.one.given(place, g, scale, end);
			const taken = printMixed(mixed.mul(of('normalized'), of('slope')));
			return words.one.input(place, g, printMixed(of('shift')), taken, end);
		}
	}
}

/** A step of one stage of a channel. */
function narrateAll(step: BatchNormStep, run: BatchNormRun, words: BatchNormBackwardWords): string {
	const { group: channel, phase } = step;
	const of = (figure: BatchNormFigure) => printMixed(run.values[figure][channel][0]);
	const { sum } = workOf(run, step);
	const count = `${run.members}`;
	switch (phase) {
		case 'mean':
			return words.all.mean(count, printMixed(sum), of('mean'));
		case 'variance':
			return words.all.variance(count, printMixed(sum), of('variance'));
		case 'normalize':
			return words.all.normalize(printMixed(run.scale[channel]));
		case 'affine':
			return words.all.affine(of('weight'), of('bias'));
		case 'gradients':
			return words.all.gradients(of('gradBias'), of('shift'));
		case 'products':
			return words.all.products(of('gradWeight'), of('slope'));
		case 'input':
			return run.isTraining ? words.all.input : words.all.given;
	}
}

/** A step of batch normalisation or its way back in words. */
export function narrateBatchNorm(
	step: BatchNormStep,
	run: BatchNormRun,
	{ language }: Messages
): string {
	const words = batchNormBackwardWords[language];
	if (step.grain === 'group') return words.channelDone[step.pass](step.group + 1, run.members);
	return step.grain === 'phase' ? narrateAll(step, run, words) : narrateOne(step, run, words);
}

/** The channel at work as a table, a row for each of its numbers; what is not found is left open. */
export function tabulateBatchNorm(
	step: BatchNormStep,
	run: BatchNormRun,
	{ language }: Messages
): StepTable {
	const words = batchNormBackwardWords[language];
	const { group: channel, pass } = step;
	const rows = Array.from({ length: run.members }, (_, member) => {
		const found = (figure: BatchNormFigure) => valueAt(run, step, { figure, channel, member });
		const text = (value: Mixed | null) => (value === null ? '' : printMixed(value));
		const together = (a: Mixed | null, b: Mixed | null, combine: typeof mixed.add) =>
			text(a === null || b === null ? null : combine(a, b));
		const mean = valueAt(run, step, { figure: 'mean', channel, member: 0 });
		const [x, normalized] = [found('x'), found('normalized')];
		const g = found('gradNormalized');
		const cells =
			pass === 'forward'
				? [text(x), together(x, mean, mixed.sub), text(normalized), text(found('output'))]
				: [
						...[text(found('gradOutput')), text(normalized), text(g)],
						...[together(g, normalized, mixed.mul), text(found('gradInput'))]
					];
		return [`${member + 1}`, ...cells];
	});
	return {
		caption: words.caption[pass](channel + 1),
		head: words.heads[pass],
		rows,
		current: step.grain === 'cell' ? step.member : null
	};
}

/** What the reader points at, in words, with all the digits that it has. */
export function describeBatchNormPlace(
	place: CellPlace<BatchNormFigure>,
	run: BatchNormRun,
	words: BatchNormBackwardWords
): string {
	const number = numberAt(run, place);
	const { figure, channel, member } = number;
	const { full } = formatNumber(withoutNoise(run.values[figure][channel][member]));
	const said = words.cellOf(words.figures[figure], placeText(run, number, words), full);
	if (figure !== 'gradInput') return said;
	const { length } = sourcesOf(run, number);
	return `${said} · ${length > 1 ? words.dependsOnAll(length) : words.dependsOnOne}`;
}
