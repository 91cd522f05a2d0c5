import { mixed } from '$lib/engine';
import type { Mixed } from '$lib/engine';
import type { Cell } from '$lib/figures/grid';
import type { TinyCnnWords } from '$messages/tiny-cnn';
import { cellContent, print } from '../print';
import { isLearned, shapeOf, tensorIds, tensorOf, tensorOfGradient } from './figures';
import type { FigureId } from './figures';
import { lossOf } from './run';
import type { TinyPasses, TinyRun } from './run';
import type { TinyStep } from './timeline';
import type { Work } from './work-types';

/** The side of a cell in CSS pixels: room for five characters of 12 pixels. */
export const CELL = 40;

/** A dense layer's numbers stand in columns, one for each class, over the scores that they lead to. */
export function isTurned(figure: FigureId): boolean {
	const tensor = tensorOfGradient(figure) ?? figure;
	return shapeOf(tensor)[0] === 1 && tensor !== 'x' && tensor !== 'loss';
}

/** The rows and columns that a plane of a figure is drawn with. */
export function extentsOf(figure: FigureId): readonly [rows: number, columns: number] {
	const [, rows, columns] = shapeOf(figure);
	return isTurned(figure) ? [columns, rows] : [rows, columns];
}

/** The place of a drawn cell among its figure's numbers. */
export function placeAt(figure: FigureId, plane: number, { row, column }: Cell): number {
	const [, rows, columns] = shapeOf(figure);
	const [down, across] = isTurned(figure) ? [column, row] : [row, column];
	return (plane * rows + down) * columns + across;
}

/** Where a place of a figure is drawn. */
export function cellAt(
	figure: FigureId,
	place: number
): { readonly plane: number; readonly cell: Cell } {
	const [, rows, columns] = shapeOf(figure);
	const plane = Math.floor(place / (rows * columns));
	const [down, across] = [Math.floor(place / columns) % rows, place % columns];
	const cell = isTurned(figure) ? { row: across, column: down } : { row: down, column: across };
	return { plane, cell };
}

/** What a figure shows at a step. */
export interface Shown {
	/** What a cell holds; null for nothing yet. */
	readonly at: (place: number) => Mixed | null;
	/** Whether its numbers are from the pass before, and about to be made anew. */
	readonly isOld: boolean;
}

/** What no step of a run changes, kept so that figures which a step leaves alone are not drawn anew. */
export interface Known {
	/** What is kept of a figure under a name; made when it is first asked for. */
	shown(figure: FigureId, name: string, make: () => Shown): Shown;
	/** The largest absolute value of a figure, the first and the second time that it is made. */
	extent(figure: FigureId): number;
}

/** Remembers what a run's figures show. */
export function knownOf(run: TinyRun): Known {
	const shown = new Map<string, Shown>();
	const extents = new Map<FigureId, number>();
	return {
		shown(figure, name, make) {
			const found = shown.get(`${figure} ${name}`) ?? make();
			shown.set(`${figure} ${name}`, found);
			return found;
		},
		extent(figure) {
			const known = extents.get(figure);
			if (known !== undefined) return known;
			const all = [false, true].flatMap((isSecond) => tensorOf(run, figure, isSecond).data);
			const sizes = all.map((value) => Math.abs(mixed.toNumber(value)));
			const found = Math.max(...sizes) || 1;
			extents.set(figure, found);
			return found;
		}
	};
}

const nothing: Shown = { at: () => null, isOld: false };

/** The last segment up to the present one that makes a figure; null if none has. */
function makerOf({ segments }: TinyRun, figure: FigureId, part: number): number | null {
	const maker = segments.findLastIndex((segment, at) => at <= part && segment.figure === figure);
	return maker < 0 ? null : maker;
}

/** What a figure shows once all of it is there: the first, or the second time that it is made. */
function whole(run: TinyRun, figure: FigureId, isSecond: boolean, isOld = false): Shown {
	const { data } = tensorOf(run, figure, isSecond);
	return { at: (place) => data[place], isOld };
}

/** What a figure shows at a step; `known` keeps what does not change from step to step. */
export function shownAt(
	run: TinyRun,
	{ part }: TinyStep,
	work: Work,
	figure: FigureId,
	known: Known
): Shown {
	const keep = (name: string, make: () => Shown) => known.shown(figure, name, make);
	const maker = makerOf(run, figure, part);
	const isGiven = figure === 'x' || figure === 'target' || isLearned(figure);
	if (maker === null) return isGiven ? keep('first', () => whole(run, figure, false)) : nothing;
	const { stage } = run.segments[maker];
	const isSecond = stage === 'again' || stage === 'update';
	if (maker < part) {
		const isOld = !isSecond && stage === 'forward' && run.segments[part].stage === 'again';
		return keep(`${stage} ${isOld}`, () => whole(run, figure, isSecond, isOld));
	}
	const made = tensorOf(run, figure, isSecond).data;
	const before = stage === 'update' ? tensorOf(run, figure, false).data : null;
	return {
		at(place) {
			if (place < work.written) return made[place];
			if (place === work.place && work.value !== null) return work.value;
			return before ? before[place] : null;
		},
		isOld: false
	};
}

/** Whether a figure is there only after the last of several steps, rather than a cell after each. */
export function isMadeAtLast(figure: FigureId): boolean {
	return figure === 'softmax' || figure === 'loss';
}

/** The step that made a cell, as far as the present step has come; null if it was given, or is still to be made. */
export function stepOf(run: TinyRun, now: TinyStep, figure: FigureId, place: number) {
	const part = makerOf(run, figure, now.part);
	if (part === null) return null;
	const { trace } = run.segments[part].timeline[1];
	return trace.at(isMadeAtLast(figure) ? trace.length - 1 : place);
}

/** What a figure is called. */
export function figureName(figure: FigureId, words: TinyCnnWords): string {
	const differentiated = tensorOfGradient(figure);
	if (differentiated) return words.gradientOf(words.names[differentiated]);
	const tensor = tensorIds.find((id) => id === figure);
	return tensor ? words.names[tensor] : figure;
}

/** Which of a figure's planes it is: a filter's kernel or bias, or a map; nothing if there is one. */
export function planeName(figure: FigureId, plane: number, words: TinyCnnWords): string {
	if (shapeOf(figure)[0] === 1) return '';
	const tensor = tensorOfGradient(figure) ?? figure;
	return isLearned(tensor) ? words.filter(plane + 1) : words.map(plane + 1);
}

/** A number as its cell shows it, and behind that with more digits if the cell has no room for them. */
export function spoken(value: Mixed): string {
	const [shown, printed] = [cellContent(value).lines.join('/'), print(value)];
	return shown === printed ? printed : `${shown} (${printed})`;
}

/** What a cell is called: its figure, its map, and where it is there, counted from 1. */
export function cellName(figure: FigureId, place: number, words: TinyCnnWords): string {
	const tensor = tensorOfGradient(figure) ?? figure;
	const [planes, rows, columns] = shapeOf(figure);
	const down = Math.floor(place / columns) % rows;
	const parts = [figureName(figure, words)];
	if (planes > 1) parts.push(planeName(figure, Math.floor(place / (rows * columns)), words));
	if (isTurned(figure)) {
		if (rows > 1) parts.push(words.className(words.classes[down]));
		if (columns > 1) parts.push(words.number((place % columns) + 1));
	} else if (tensor !== 'loss' && tensor !== 'convBias') {
		parts.push(words.place(down + 1, (place % columns) + 1));
	}
	return parts.join(words.comma);
}

/** The loss of the pass before the update, and of the pass after it. */
export function lossesOf({ first, again }: TinyPasses): {
	readonly before: Mixed;
	readonly after: Mixed;
} {
	return { before: lossOf(first), after: lossOf(again) };
}
