import type { StackCell } from './cone';
import type { StackRun } from './run';

/** A cell as it is drawn; cells of the padding have indices below 0 or from the size on. */
export interface DrawnCell {
	readonly index: number;
	readonly isPadding: boolean;
	/** Its middle and its width, in CSS pixels. */
	readonly x: number;
	readonly width: number;
}

/** A line of cells as it is drawn. */
export interface DrawnLine {
	readonly line: number;
	/** The baseline of its words, and the top of its cells. */
	readonly words: number;
	readonly top: number;
	readonly cells: readonly DrawnCell[];
}

/** Where everything of a stack lies. */
export interface StackLayout {
	/** The width of an input cell with its share of the gaps. */
	readonly unit: number;
	/** The highest line first. */
	readonly lines: readonly DrawnLine[];
	readonly height: number;
	/** Where an input coordinate lies; the middle of cell 0 has 0. */
	readonly x: (position: number) => number;
	/** Whether cells are wide enough for their numbers. */
	readonly isNumbered: boolean;
}

/** The height of a cell. */
export const CELL = 27;
const WIDEST_UNIT = 46;
const WORDS = 20;
/** Between lines, where the cone shows. */
const GAPS = { few: 34, many: 18 };
const FEW_LINES = 5;
/** Below the input: its field, measured. */
const MEASURE = 36;
/** A cell that stands for several is at most this much wider than one of the input. */
const WIDEST_CELL = 1.5;
const GAP = 0.1;
const NARROWEST_NUMBERED = 15;

/** Where a cell of a line has its middle, in cells of the input: that of its field. */
function middleAt({ lines }: StackRun, line: number, index: number): number {
	const { start, size, jump } = lines[line].field;
	return start + (size - 1) / 2 + index * jump;
}

const widthOf = ({ lines }: StackRun, line: number) =>
	Math.min(Math.max(lines[line].field.jump, 1), WIDEST_CELL);

/** Lays out a stack for a drawing that is `width` CSS pixels wide, every cell above what it sees. */
export function layOutStack(run: StackRun, width: number): StackLayout {
	const { lines } = run;
	const ends = lines.flatMap(({ size, padding, field }, line) => {
		const half = widthOf(run, line) / 2;
		const { start, jump } = field;
		return [
			middleAt(run, line, -padding) - half,
			middleAt(run, line, size - 1 + padding) + half,
			start - 0.5,
			start + (size - 1) * jump + field.size - 0.5
		];
	});
	const [least, most] = [Math.min(...ends), Math.max(...ends)];
	const unit = Math.min(WIDEST_UNIT, (width - 4) / (most - least));
	const left = (width - unit * (most - least)) / 2;
	const x = (position: number) => left + (position - least) * unit;
	const pitch = WORDS + CELL + (lines.length < FEW_LINES ? GAPS.few : GAPS.many);
	const drawn = lines.map(({ size, padding }, line): DrawnLine => {
		const y = (lines.length - 1 - line) * pitch;
		const cells = Array.from({ length: size + 2 * padding }, (_, place): DrawnCell => {
			const index = place - padding;
			return {
				index,
				isPadding: index < 0 || index >= size,
				x: x(middleAt(run, line, index)),
				width: unit * (widthOf(run, line) - GAP)
			};
		});
		return { line, words: y + WORDS - 6, top: y + WORDS, cells };
	});
	return {
		unit,
		lines: drawn.reverse(),
		height: pitch * (lines.length - 1) + WORDS + CELL + MEASURE,
		x,
		isNumbered: unit >= NARROWEST_NUMBERED
	};
}

/** The cell, not of the padding, that is drawn nearest to a point; null above and below all lines. */
export function cellAtPoint(layout: StackLayout, x: number, y: number): StackCell | null {
	const line = layout.lines.find(({ top }) => y >= top - WORDS && y <= top + CELL + GAPS.many);
	if (!line) return null;
	const cells = line.cells.filter(({ isPadding }) => !isPadding);
	const distance = (cell: DrawnCell) => Math.abs(cell.x - x);
	const nearest = cells.reduce((best, cell) => (distance(cell) < distance(best) ? cell : best));
	if (distance(nearest) > Math.max(nearest.width, CELL)) return null;
	return { line: line.line, cell: nearest.index };
}

/** The cell that a key leads to: along a line, or to the one above or below; null for other keys. */
export function cellByKey(run: StackRun, from: StackCell, key: string): StackCell | null {
	const { line, cell } = from;
	const last = run.lines[line].size - 1;
	switch (key) {
		case 'ArrowLeft':
			return { line, cell: Math.max(cell - 1, 0) };
		case 'ArrowRight':
			return { line, cell: Math.min(cell + 1, last) };
		case 'Home':
			return { line, cell: 0 };
		case 'End':
			return { line, cell: last };
		case 'ArrowUp':
			return nearestOn(run, from, Math.min(line + 1, run.lines.length - 1));
		case 'ArrowDown':
			return nearestOn(run, from, Math.max(line - 1, 0));
		default:
			return null;
	}
}

/** The cell of another line whose middle is nearest. */
function nearestOn(run: StackRun, { line, cell }: StackCell, to: number): StackCell {
	const middle = middleAt(run, line, cell);
	const { size, field } = run.lines[to];
	const index = Math.round((middle - middleAt(run, to, 0)) / field.jump);
	return { line: to, cell: Math.min(Math.max(index, 0), size - 1) };
}
