import type { WindowAxis } from '$lib/engine';
import { positionsRead } from './run';
import type { OutputSizeRun } from './run';
import type { SizeTerm } from './words';

/** A rectangle of the drawing, in CSS pixels. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Where everything lies: a strip of cells, and under it a row for each window. */
export interface LineLayout {
	/** Width of a cell. */
	readonly cell: number;
	/** Whether cells are wide enough for their numbers. */
	readonly isNumbered: boolean;
	readonly strip: Box;
	/** How far the drawing reaches to the right, with the numbers beside windows. */
	readonly width: number;
	/** Top of the first window, and the distance from one to the next. */
	readonly rowsTop: number;
	readonly row: number;
	readonly height: number;
}

/** The widest cell, the height of strips, and that of all windows together where they are many. */
const WIDEST = 72;
const STRIP = 42;
const BAND = 24;
const ROWS = 230;
const TALLEST_ROW = 27;
const THINNEST_ROW = 1.5;
/** Width of a digit of 12 pixels, with what stands around a number. */
const DIGIT = 7.6;
const AROUND = 4;
const LABELS = 20;

/** Lays out an axis for a drawing that is `width` CSS pixels wide. */
export function layOutLine(axis: WindowAxis, width: number): LineLayout {
	const cell = Math.min(WIDEST, width / axis.paddedSize);
	const isNumbered = cell >= `${axis.size}`.length * DIGIT + AROUND;
	const strip = {
		x: 0,
		y: isNumbered ? 0 : LABELS,
		width: cell * axis.paddedSize,
		height: isNumbered ? STRIP : BAND
	};
	const rowsTop = strip.y + strip.height + LABELS + 6;
	const row = Math.max(THINNEST_ROW, Math.min(TALLEST_ROW, ROWS / axis.outputSize));
	const drawn = Math.min(width, strip.width + LABELS);
	return {
		cell,
		isNumbered,
		strip,
		rowsTop,
		row,
		width: drawn,
		height: rowsTop + row * axis.outputSize + 2
	};
}

/** Where `cells` cells lie in the strip, from an input coordinate on. */
export function cellBox(
	{ paddingBefore }: WindowAxis,
	{ cell, strip }: LineLayout,
	position: number,
	cells = 1
): Box {
	return { ...strip, x: (position + paddingBefore) * cell, width: cells * cell };
}

/** What a window reads, in its row: a box for each run of neighbouring cells. */
export function windowBoxes(axis: WindowAxis, layout: LineLayout, output: number): readonly Box[] {
	const { row, rowsTop } = layout;
	const positions = positionsRead(axis, output);
	const isOneRun = axis.dilation === 1;
	const starts = isOneRun ? positions.slice(0, 1) : positions;
	const cells = isOneRun ? axis.kernel : 1;
	const gap = row > 6 ? 4 : row * 0.2;
	return starts.map((position) => ({
		...cellBox(axis, layout, position, cells),
		y: rowsTop + output * row,
		height: row - gap
	}));
}

/** The part of its row that a window spans, from the first cell that it reads to the last. */
export function spanBox(axis: WindowAxis, layout: LineLayout, output: number): Box {
	const [first] = windowBoxes(axis, layout, output);
	return { ...first, width: axis.effectiveKernel * layout.cell };
}

/** Boxes as one path. */
export function pathOf(boxes: readonly Box[]): string {
	const round = (value: number) => Number(value.toFixed(2));
	return boxes
		.map(({ x, y, width, height }) => [round(x), round(y), round(width), round(height)])
		.map(([x, y, width, height]) => `M${x},${y}h${width}v${height}h${-width}z`)
		.join('');
}

/** What a term of the formula stands for in the drawing. */
export function termBoxes(
	term: SizeTerm,
	{ axis, parts }: OutputSizeRun,
	layout: LineLayout,
	output: number
): readonly Box[] {
	const { size, paddingBefore, paddingAfter, stride, dilation, kernel } = axis;
	switch (term) {
		case 'input':
			return [cellBox(axis, layout, 0, size)];
		case 'padding':
			return [
				cellBox(axis, layout, -paddingBefore, paddingBefore),
				cellBox(axis, layout, size, paddingAfter)
			].filter(({ width }) => width > 0);
		case 'kernel':
			return windowBoxes(axis, layout, output);
		case 'dilation': {
			const [first] = windowBoxes(axis, layout, output);
			return kernel > 1 ? [{ ...first, width: dilation * layout.cell }] : [first];
		}
		case 'stride':
			return Array.from({ length: Math.max(parts.moves, 1) }, (_, move) =>
				cellBox(axis, layout, move * stride - paddingBefore, stride)
			).filter(({ x, width }) => x + width <= layout.strip.width + 1e-6);
		case 'floor': {
			const end = size + paddingAfter;
			const rest = cellBox(axis, layout, end - parts.leftover, parts.leftover);
			return parts.leftover > 0 ? [rest] : [];
		}
		case 'one':
			return [spanBox(axis, layout, 0)];
		case 'output': {
			const { rowsTop: y, row, strip } = layout;
			return [{ x: 0, y, width: strip.width, height: row * axis.outputSize }];
		}
	}
}
