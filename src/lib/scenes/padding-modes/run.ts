import {
	conv2d,
	conv2dConsumers,
	pad2d,
	paddingModes,
	rational,
	resolveConv2d,
	sourceAt,
	uniformTimeline,
	windowTaps
} from '$lib/engine';
import type { Conv2dGeometry, PaddingMode, Rational, Tensor, Timeline } from '$lib/engine';
import type { Cell } from '$lib/figures/grid';
import { weightOf } from '../conv2d/kernels';
import { pictureOf } from './parameters';
import type { PaddingModesParameters } from './parameters';

export type PaddingModesGrain = 'map' | 'cell';

/** One added cell; for the whole map its last. */
export interface PaddingStep {
	readonly grain: PaddingModesGrain;
	/** Its place among the added cells, in reading order. */
	readonly index: number;
}

/** A picture padded in one way, and what a kernel makes of it. */
export interface PaddedPicture {
	readonly mode: PaddingMode;
	readonly geometry: Conv2dGeometry;
	/** [1, 1, H + 2p, W + 2p]. */
	readonly padded: Tensor<Rational>;
	readonly output: Tensor<Rational>;
}

export interface PaddingModesRun {
	readonly input: Tensor<Rational>;
	/** One for each mode, in the engine's order. */
	readonly pictures: readonly PaddedPicture[];
	/** The added cells in reading order, counted from the padded picture's first cell. */
	readonly added: readonly Cell[];
	readonly timeline: Timeline<PaddingModesGrain, PaddingStep>;
}

function padPicture(
	input: Tensor<Rational>,
	weight: Tensor<Rational>,
	padding: number,
	mode: PaddingMode
): PaddedPicture {
	const options = { padding, paddingMode: mode };
	return {
		mode,
		geometry: resolveConv2d(input.shape, weight.shape, options),
		padded: pad2d(input, { padding, mode: mode === 'zeros' ? 'constant' : mode }, rational),
		output: conv2d(input, weight, null, options, rational)
	};
}

/** Pads a picture in every mode and filters it. Throws the EngineError that refuses the parameters. */
export function runPaddingModes({
	picture,
	padding,
	kernel
}: PaddingModesParameters): PaddingModesRun {
	const [input, weight] = [pictureOf(picture), weightOf(kernel)];
	const pictures = paddingModes.map((mode) => padPicture(input, weight, padding, mode));
	const { vertical, horizontal } = pictures[0].geometry.window;
	const cells = Array.from({ length: vertical.paddedSize }, (_, row) =>
		Array.from({ length: horizontal.paddedSize }, (_, column) => ({ row, column }))
	);
	const added = cells.flat().filter((cell) => isAdded(pictures[0], cell));
	const grains = [
		{ id: 'map', momentsPerStep: added.length },
		{ id: 'cell', momentsPerStep: 1 }
	] as const;
	const timeline = uniformTimeline<PaddingModesGrain, PaddingStep>(
		added.length,
		grains,
		(index, grain) => ({ grain, index })
	);
	return { input, pictures, added, timeline };
}

/** Where a cell of the padded picture lies in the picture, counted from 0. */
export function positionOf({ geometry }: PaddedPicture, { row, column }: Cell): Cell {
	const { vertical, horizontal } = geometry.window;
	return { row: row - vertical.paddingBefore, column: column - horizontal.paddingBefore };
}

/** Whether a cell of the padded picture was added. */
export function isAdded(picture: PaddedPicture, cell: Cell): boolean {
	const { vertical, horizontal } = picture.geometry.window;
	const { row, column } = positionOf(picture, cell);
	return row < 0 || column < 0 || row >= vertical.size || column >= horizontal.size;
}

/** The cell of the picture whose number a cell of the padded picture holds; null for a zero. */
export function sourceOf(picture: PaddedPicture, cell: Cell): Cell | null {
	const { vertical, horizontal } = picture.geometry.window;
	const position = positionOf(picture, cell);
	const row = sourceAt(vertical, position.row);
	const column = sourceAt(horizontal, position.column);
	return row === null || column === null ? null : { row, column };
}

/** The cells of the padded picture that an output cell is made from. */
export function cellsUnder({ geometry }: PaddedPicture, { row, column }: Cell): readonly Cell[] {
	const { vertical, horizontal } = geometry.window;
	return windowTaps(geometry.window, row, column).map(({ position: [r, c] }) => ({
		row: r + vertical.paddingBefore,
		column: c + horizontal.paddingBefore
	}));
}

/** The output cells that a cell of the picture helps to make, through its copies too. */
export function outputsOf({ geometry }: PaddedPicture, { row, column }: Cell): readonly Cell[] {
	return conv2dConsumers(geometry, [0, 0, row, column]).map(({ output: [, , oh, ow] }) => ({
		row: oh,
		column: ow
	}));
}

/** The number in a cell of a plane [1, 1, height, width]. */
export function numberAt({ shape, data }: Tensor<Rational>, { row, column }: Cell): Rational {
	return data[row * shape[3] + column];
}
