import type { Cell } from '$lib/figures/grid';
import { frameOf } from '../pooling/windows';
import { keyOf, readKeys, readersOf } from './links';
import type { PoolBackwardRun, PoolBackwardStep } from './run';

type Outline = Cell & { readonly height: number; readonly width: number };

/** The window that hands out its gradient at a step. */
export interface WindowNow {
	/** Its outline over the input, padding included. */
	readonly frame: Outline;
	/** The part of it over cells of the input: those that a gradient can go to. */
	readonly inside: Outline;
	/** The cells that it reads, where there are gaps between them; empty where there are none. */
	readonly spread: ReadonlySet<string>;
}

/** The window at work at a step; null unless terms are stepped. */
export function windowNow(run: PoolBackwardRun, step: PoolBackwardStep): WindowNow | null {
	const { window } = run;
	const [, , height, width] = run.input.shape;
	const [read] = step.grain === 'term' && step.done > 0 ? step.terms[step.done - 1].reads : [];
	if (!read) return null;
	const whole = { row: 0, column: 0, height, width };
	if (!window) return { frame: whole, inside: whole, spread: new Set() };
	const [, , oh, ow] = read.index;
	const frame = frameOf(window, oh, ow);
	const [row, column] = [Math.max(frame.row, 0), Math.max(frame.column, 0)];
	const isSpread = window.vertical.dilation > 1 || window.horizontal.dilation > 1;
	const readers = isSpread ? readersOf(run, readKeys(step)[step.done - 1]) : [];
	return {
		frame,
		inside: {
			...{ row, column },
			height: Math.min(frame.row + frame.height, height) - row,
			width: Math.min(frame.column + frame.width, width) - column
		},
		spread: new Set(readers.map(({ cell }) => keyOf(cell.index)))
	};
}
