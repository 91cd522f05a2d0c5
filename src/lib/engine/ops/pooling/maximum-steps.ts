import type { Arithmetic } from '../../arithmetic/arithmetic';
import { invertSources } from '../../planes/axis-map';
import { cellTimeline, type CellGrain } from '../../steps/cell-timeline';
import { planeMoments } from '../../steps/map-moments';
import {
	sumTerm,
	sumTimeline,
	type CellRead,
	type CellReference,
	type SumStep
} from '../../steps/sum-steps';
import { offset } from '../../tensor/shape';
import type { Tensor } from '../../tensor/tensor';
import type { Timeline } from '../../trace';
import { winnerOf, type PlaneSources } from './maximum';

/** One look of a window at a cell. */
export interface MaxReading<T> {
	/** The place in the window, from its top left. */
	readonly offset: readonly [u: number, v: number];
	/** The cell of x that is read there; null in the padding, which never wins. */
	readonly read: CellRead<T> | null;
}

/** Max pooling after one of its comparisons. */
export interface MaxStep<T> {
	readonly grain: CellGrain;
	/** The output cell being computed; for a whole map its last. */
	readonly cell: CellReference;
	/** Everything that the window reads, in order, whether looked at yet or not. */
	readonly readings: readonly MaxReading<T>[];
	/** How many of the readings are compared so far. */
	readonly done: number;
	/** Which reading is the greatest so far, the first of equals; null while all were padding. */
	readonly winner: number | null;
	/** What the winner holds. */
	readonly value: T | null;
}

/** Max pooling of x [N, C, H, W] as steps, over windows that read `sources`. */
export function maximumTimeline<T>(
	x: Tensor<T>,
	{ rows, columns }: PlaneSources,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, MaxStep<T>> {
	const shape = [x.shape[0], x.shape[1], rows.length, columns.length];
	const map = planeMoments(
		rows.map((cells) => cells.length),
		columns.map((cells) => cells.length)
	);
	const readingsOf = ([n, channel, oh, ow]: readonly number[]) =>
		rows[oh].flatMap((ih, u) =>
			columns[ow].map((iw, v): MaxReading<T> => {
				if (ih === null || iw === null) return { offset: [u, v], read: null };
				const index = [n, channel, ih, iw];
				const value = x.data[offset(x.shape, index)];
				return { offset: [u, v], read: { tensor: 'x', index, value } };
			})
		);
	return cellTimeline(shape, map, (index, done, grain): MaxStep<T> => {
		const readings = readingsOf(index);
		let winner: number | null = null;
		let value: T | null = null;
		readings.slice(0, done).forEach(({ read }, reading) => {
			if (!read || (value !== null && arithmetic.compare(read.value, value) <= 0)) return;
			[winner, value] = [reading, read.value];
		});
		return { grain, cell: { tensor: 'output', index }, readings, done, winner, value };
	});
}

/**
 * The gradient of max pooling as steps, gathered: a cell of x adds up what the windows over it hand
 * it, which is all of their gradient (factor 1) if it won there and nothing (factor 0) if it lost.
 */
export function maximumBackwardTimeline<T>(
	x: Tensor<T>,
	sources: PlaneSources,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, SumStep<T>> {
	const [, channels, height, width] = x.shape;
	const rows = invertSources(sources.rows, height);
	const columns = invertSources(sources.columns, width);
	const termsAt = ([n, channel, ih, iw]: readonly number[]) =>
		rows[ih].flatMap((oh) =>
			columns[iw].map((ow) => {
				const index = [n, channel, oh, ow];
				const value = gradOutput.data[offset(gradOutput.shape, index)];
				const winner = winnerOf(x, sources, [n * channels + channel, oh, ow], arithmetic);
				const factor = winner === ih * width + iw ? arithmetic.one : arithmetic.zero;
				return sumTerm([{ tensor: 'gradOutput', index, value }], factor, arithmetic);
			})
		);
	const map = planeMoments(
		rows.map((readers) => readers.length),
		columns.map((readers) => readers.length)
	);
	const sums = { tensor: 'gradInput', shape: x.shape, map, termsAt, divisorAt: () => null };
	return sumTimeline(sums, arithmetic);
}
