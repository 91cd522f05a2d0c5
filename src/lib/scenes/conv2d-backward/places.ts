import { conv2dConsumers, conv2dTaps, offset, rational } from '$lib/engine';
import type { Rational } from '$lib/engine';
import type { Messages } from '$messages';
import { conv2dWords } from '$messages/conv2d';
import { conv2dBackwardWords } from '$messages/conv2d-backward';
import { cellKey } from '../places';
import type { CellPlace } from '../places';
import { print } from '../print';
import { cellOf } from '../window/cell-of';
import type { BackwardStep, Conv2dBackwardRun } from './run';
import type { BackwardFigure, StepView } from './step-view';

/** What is found for a weight so far: all before the one at work, and that as far as it is summed. */
export function weightSoFar(
	run: Conv2dBackwardRun,
	step: BackwardStep,
	place: number
): Rational | null {
	if (step.target !== 'weight') return null;
	const now = offset(run.geometry.weightShape, step.weight);
	if (place === now) return step.sum;
	return place < now ? run.gradients.weight.data[place] : null;
}

/** The same for a bias. */
export function biasSoFar(
	run: Conv2dBackwardRun,
	step: BackwardStep,
	filter: number
): Rational | null {
	if (step.target !== 'bias') return null;
	if (filter === step.channel) return step.sum;
	return filter < step.channel ? run.gradients.bias.data[filter] : null;
}

/** What the reader points at, in words: its number, what it depends on, what depends on it. */
export function describeBackwardPlace(
	{ figure, channel, cell }: CellPlace<BackwardFigure>,
	run: Conv2dBackwardRun,
	step: BackwardStep,
	view: StepView,
	{ language }: Messages
): string {
	const words = conv2dBackwardWords[language];
	const [row, column] = [cell.row + 1, cell.column + 1];
	const { geometry } = run;
	/** A cell with its number, or what is told of it while it has none. */
	const tell = (name: string, value: Rational | null | undefined) =>
		value ? words.cellOf(name, row, column, print(value)) : words.laterOf(name, row, column);
	const consumers = (at: readonly [number, number, number, number]) =>
		conv2dConsumers(geometry, at).length;

	switch (figure) {
		case 'gradOutput': {
			const taps = conv2dTaps(...([run.input, run.weight, geometry, rational] as const), [
				0,
				channel,
				cell.row,
				cell.column
			]);
			const onto = new Set(
				taps.flatMap(({ channel: ic, source }) => (source ? [cellKey(ic, ...source)] : []))
			);
			const text = tell(words.gradOutput, cellOf(run.gradOutput, channel, cell));
			return `${text} · ${words.stampsOnto(onto.size)}`;
		}
		case 'stuffed': {
			const { vertical, horizontal } = geometry.window;
			const [oh, ow] = [cell.row / vertical.stride, cell.column / horizontal.stride];
			if (!Number.isInteger(oh) || !Number.isInteger(ow)) return words.insertedZero;
			const value = cellOf(run.gradOutput, channel, { row: oh, column: ow });
			return words.cellOf(words.gradOutput, oh + 1, ow + 1, print(value));
		}
		case 'kernel': {
			const [, , height, width] = geometry.outputShape;
			const text = tell(words.kernel, cellOf(run.weight, channel, cell));
			return `${text} · ${words.usedTimes(height * width)}`;
		}
		case 'input': {
			const times = consumers([0, channel, cell.row, cell.column]);
			return `${tell(words.input, cellOf(run.input, channel, cell))} · ${words.readTimes(times)}`;
		}
		case 'gradInput': {
			const at = [0, channel, cell.row, cell.column] as const;
			const value = view.input?.scatterAt(offset(geometry.inputShape, at));
			return `${tell(words.gradInput, value)} · ${words.gathersFrom(consumers(at))}`;
		}
		case 'gradWeight': {
			const [, , height, width] = geometry.weightShape;
			const place = (channel * height + cell.row) * width + cell.column;
			const [, , rows, columns] = geometry.outputShape;
			const text = tell(words.gradWeight, weightSoFar(run, step, place));
			return `${text} · ${words.addsUp(rows * columns)}`;
		}
		case 'gradBias': {
			const value = biasSoFar(run, step, cell.column);
			return value
				? words.biasOf(column, print(value))
				: words.laterOf(words.gradBias, row, column);
		}
		case 'stamp':
		case 'turned':
		case 'product': {
			const key = cellKey(channel, cell.row, cell.column);
			const term = view.terms.find(({ cells }) => cells[figure] === key);
			if (!term || term.x === null) return words.place(row, column);
			const { productCell } = conv2dWords[language];
			return productCell(row, column, print(term.x), print(term.w), print(term.product));
		}
	}
}
