import { offset } from '$lib/engine';
import type { Messages } from '$messages';
import { convTranspose2dWords } from '$messages/conv-transpose2d';
import type { ConvTranspose2dWords } from '$messages/conv-transpose2d';
import { print } from '../print';
import type { StepTable } from '../scene';
import { runningSums } from '../window/running-sums';
import { stampSpans } from '../window/spans';
import { readingsOf } from './readings';
import type { StepOf, TransposeRun, TransposeStep } from './run';
import { viewOf } from './step-view';

/** Words count rows and columns from 1; formulas and code count from 0. */
const ordinal = (index: number) => index + 1;

function narrateStamp(
	{ grain, input, x, stamps, done, touched }: StepOf<'stamp'>,
	{ geometry }: TransposeRun,
	words: ConvTranspose2dWords
): string {
	const [, ic, ih, iw] = input;
	const [, channels, height, width] = geometry.inputShape;
	if (grain === 'map') return words.narrateStampMap(ordinal(ic), channels, height * width);
	if (grain === 'cell') {
		const first = offset(geometry.inputShape, input) * geometry.convolution.termsPerCell;
		const spans = stampSpans(geometry.convolution);
		const cropped = stamps.filter(({ cell }) => !cell).length;
		const overlaps = touched.filter(
			({ cell }) => spans[offset(geometry.outputShape, cell)].first < first
		).length;
		return (
			words.narrateStampCell(ordinal(ih), ordinal(iw), print(x), touched.length) +
			(overlaps > 0 ? words.narrateOverlap(overlaps) : '') +
			(cropped > 0 ? words.narrateCroppedCells(cropped) : '')
		);
	}
	const { cell, w, product } = stamps[done - 1];
	const factors = [print(x), print(w), print(product)] as const;
	const under = cell && touched.find((one) => one.cell.join() === cell.join());
	if (!under) return words.narrateCropped(...factors);
	const [, , oh, ow] = under.cell;
	const values = [print(under.before), print(under.now)] as const;
	return words.narrateStamp(...factors, ordinal(oh), ordinal(ow), ...values);
}

function narrateSum(
	step: StepOf<'zeroInsert'> | StepOf<'matrix'>,
	{ geometry }: TransposeRun,
	words: ConvTranspose2dWords
): string {
	const { grain, output, done, sum, bias } = step;
	const [, oc, oh, ow] = output;
	const [, filters, height, width] = geometry.outputShape;
	if (grain === 'map') return words.narrateMap(ordinal(oc), filters, height * width);
	const terms = step.reading === 'zeroInsert' ? step.taps : step.entries;
	if (grain === 'term' && bias !== null && done > terms.length)
		return words.narrateBias(print(bias), print(sum));
	const row = ordinal(offset(geometry.outputShape, output));
	if (step.reading === 'zeroInsert') {
		const met = step.taps.filter(({ source }) => source).length;
		const place = [ordinal(oh), ordinal(ow)] as const;
		if (grain === 'cell') return words.narrateInsertCell(...place, met, terms.length, print(sum));
		const { kind, x, w, product } = step.taps[done - 1];
		const progress = [done, terms.length, print(sum)] as const;
		if (kind === 'inserted') return words.narrateZero(print(w), ...progress);
		if (kind === 'border') return words.narrateBorder(print(w), ...progress);
		return words.narrateInsert(print(x), print(w), print(product), ...progress);
	}
	const met = step.entries.filter(({ weight }) => weight).length;
	if (grain === 'cell') return words.narrateMatrixCell(row, met, terms.length, print(sum));
	const { weight, x, w, product } = step.entries[done - 1];
	if (!weight) return words.narrateEmptyEntry(done, print(sum));
	return words.narrateEntry(print(x), print(w), print(product), print(sum));
}

/** A step of a transposed convolution in words. */
export function narrateTranspose(
	step: TransposeStep,
	run: TransposeRun,
	{ language }: Messages
): string {
	const words = convTranspose2dWords[language];
	return step.reading === 'stamp' ? narrateStamp(step, run, words) : narrateSum(step, run, words);
}

/** A step as a table: a row for each multiply-add, with the sum so far where there is one. */
export function tabulateTranspose(
	step: TransposeStep,
	run: TransposeRun,
	{ language }: Messages
): StepTable {
	const words = convTranspose2dWords[language];
	const at = ([row, column]: readonly [number, number]) =>
		words.place(ordinal(row), ordinal(column));
	const common = {
		head: words.heads[step.reading],
		current: step.grain === 'term' ? step.done - 1 : null
	};
	if (step.reading === 'stamp') {
		const [, , ih, iw] = step.input;
		const rows = step.stamps.map(({ position, cell, w, product }, index) => [
			cell ? at([cell[2], cell[3]]) : `${at(position)} (${words.cropped})`,
			print(step.x),
			print(w),
			index < step.done ? print(product) : ''
		]);
		return { ...common, caption: words.captions.stamp(ordinal(ih), ordinal(iw)), rows };
	}
	const [, , oh, ow] = step.output;
	const names =
		step.reading === 'zeroInsert'
			? step.taps.map(({ source, kind }) => {
					if (source) return at(source);
					return kind === 'inserted' ? words.zeroBetween : words.zeroAround;
				})
			: step.entries.map(({ input: [, , ih, iw] }) => at([ih, iw]));
	const view = viewOf(run, step, readingsOf(run, step));
	const sums = runningSums(view);
	const rows = view.terms.map(({ x, w, product }, index) => [
		names[index] ?? words.bias,
		x === null ? '' : print(x),
		print(w),
		print(product),
		index < step.done ? print(sums[index]) : ''
	]);
	return { ...common, caption: words.captions[step.reading](ordinal(oh), ordinal(ow)), rows };
}
