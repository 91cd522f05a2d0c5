import type { Conv2dStep, Rational } from '$lib/engine';
import { conv2dConsumers } from '$lib/engine';
import type { Messages } from '$messages';
import { conv2dWords } from '$messages/conv2d';
import { print } from '../print';
import type { CellPlace } from '../places';
import type { Conv2dFigure } from './links';
import { weightIndex } from './run';
import type { Conv2dRun } from './run';

/** What the reader points at, in words: its number, what it depends on, what depends on it. */
export function describePlace(
	place: CellPlace<Conv2dFigure>,
	run: Conv2dRun,
	step: Conv2dStep<Rational>,
	{ language }: Messages
): string {
	const conv2d = conv2dWords[language];
	const { channel, cell } = place;
	const [row, column] = [cell.row + 1, cell.column + 1];
	const [, outputs, outputHeight, outputWidth] = run.output.shape;

	switch (place.figure) {
		case 'input': {
			const [, , height, width] = run.input.shape;
			const value = run.input.data[(channel * height + cell.row) * width + cell.column];
			const consumers = conv2dConsumers(run.geometry, [0, channel, cell.row, cell.column]);
			const cells = new Set(consumers.map(({ output }) => output.join())).size;
			const use = cells === 0 ? conv2d.dropped : conv2d.usedBy(cells);
			return `${conv2d.inputCell(row, column, print(value))} · ${use}`;
		}
		case 'kernel': {
			const index = weightIndex(run, step.output[1], channel, cell.row, cell.column);
			const text = conv2d.kernelCell(row, column, print(run.weight.data[index]));
			return `${text} · ${conv2d.weightUsed(outputHeight * outputWidth)}`;
		}
		case 'product': {
			const [, perGroup, height, width] = run.weight.shape;
			const term = ((channel % perGroup) * height + cell.row) * width + cell.column;
			const tap = step.taps[term];
			if (!tap || term >= step.done) return conv2d.productLater(row, column);
			return conv2d.productCell(row, column, print(tap.x), print(tap.w), print(tap.product));
		}
		case 'output': {
			const index = (channel * outputHeight + cell.row) * outputWidth + cell.column;
			const [, map, currentRow, currentColumn] = step.output;
			const current = (map * outputHeight + currentRow) * outputWidth + currentColumn;
			const { termsPerCell } = run.geometry;
			if (channel >= outputs || index > current)
				return `${conv2d.outputLater(row, column)} · ${conv2d.readsFrom(termsPerCell)}`;
			const value = index === current ? step.sum : run.output.data[index];
			return `${conv2d.outputCell(row, column, print(value))} · ${conv2d.readsFrom(termsPerCell)}`;
		}
	}
}
