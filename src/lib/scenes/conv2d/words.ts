import { rational, windowDropped } from '$lib/engine';
import type { Conv2dStep, Rational } from '$lib/engine';
import type { Messages } from '$messages';
import { conv2dWords } from '$messages/conv2d';
import { print } from '../print';
import type { StepTable } from '../scene';
import type { Conv2dRun } from './run';

type Step = Conv2dStep<Rational>;

/** Words count rows and columns from 1; formulas and code count from 0. */
const ordinal = (index: number) => index + 1;

function narrateStep(step: Step, run: Conv2dRun, { language }: Messages): string {
	const conv2d = conv2dWords[language];
	const { grain, output, taps, bias, done, sum } = step;
	const [, oc, oh, ow] = output;
	const terms = taps.length + (bias === null ? 0 : 1);
	const [, filters, height, width] = run.geometry.outputShape;
	if (grain === 'map') return conv2d.narrateMap(ordinal(oc), filters, height * width);
	if (grain === 'cell')
		return conv2d.narrateCell(ordinal(oh), ordinal(ow), taps.length, print(sum));
	const tap = taps.at(done - 1);
	if (!tap) return conv2d.narrateBias(bias === null ? '0' : print(bias), print(sum));
	if (tap.source === null) return conv2d.narratePadding(print(tap.w), done, terms, print(sum));
	return conv2d.narrateTerm(
		print(tap.x),
		print(tap.w),
		print(tap.product),
		done,
		terms,
		print(sum)
	);
}

/** A step of a convolution in words. */
export function narrateConv2d(step: Step, run: Conv2dRun, messages: Messages): string {
	const words = conv2dWords[messages.language];
	const dropped = windowDropped(run.geometry.window).length;
	const note = dropped > 0 && step.grain !== 'term' ? ` ${words.droppedNote(dropped)}` : '';
	return narrateStep(step, run, messages) + note;
}

/** A step of a convolution as a table: a row for each term, with the sum so far. */
export function tabulateConv2d(step: Step, _run: Conv2dRun, { language }: Messages): StepTable {
	const conv2d = conv2dWords[language];
	const [, , oh, ow] = step.output;
	let sum = rational.zero;
	const rows = step.taps.map(({ position: [row, column], source, x, w, product }, index) => {
		sum = rational.add(sum, product);
		const place = conv2d.place(ordinal(row), ordinal(column));
		const where = source === null ? `${place} (${conv2d.padded})` : place;
		return [where, print(x), print(w), print(product), index < step.done ? print(sum) : ''];
	});
	if (step.bias !== null) {
		const isDone = step.done > step.taps.length;
		rows.push([conv2d.bias, '', '', print(step.bias), isDone ? print(step.sum) : '']);
	}
	return {
		caption: conv2d.tableCaption(ordinal(oh), ordinal(ow)),
		head: conv2d.tableHead,
		rows,
		current: step.grain === 'term' ? step.done - 1 : null
	};
}
