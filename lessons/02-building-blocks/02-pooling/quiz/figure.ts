import { fromRows } from '$lib/engine';
import type { CellGrain } from '$lib/engine';
import type { FigureState, Matrix } from '$lib/quiz/question';
import type { Place, Rows } from '$lib/quiz/rows';
import { poolingParameters } from '$lib/scenes/pooling/parameters';
import type { PoolingParameters } from '$lib/scenes/pooling/parameters';
import { poolingScene } from '$lib/scenes/pooling/pooling-scene';
import { pool } from '$lib/scenes/pooling/run';

type Change = Partial<PoolingParameters>;

/**
 * The lesson's first figure with a map and settings, everything else as it is usually. The text is
 * whole, and so means the same whatever the figure opens with.
 */
export function inFigure(
	change: Change,
	rows: Rows | null = null,
	grain: CellGrain = 'map',
	index = 0
): FigureState {
	const cells = rows && fromRows(rows);
	const params = { ...poolingParameters.defaults, cells, ...change };
	const state = { params, grain, index, pinned: null };
	return { figure: 'pool', text: poolingScene.codec.encode(state, null) };
}

/** What pooling makes of a map: its numbers, row by row. */
export function pooled(rows: Rows, change: Change) {
	return pool(fromRows(rows), { ...poolingParameters.defaults, ...change }).output;
}

/** A map as a question shows it. */
export function mapOf(rows: Rows): readonly Matrix[] {
	return [{ label: { en: 'Feature map', zh: '特征图' }, role: 'input', rows }];
}

/** The cells of a map whose numbers max pooling keeps, each once. */
export function winnersOf(rows: Rows, change: Change = {}): readonly Place[] {
	const { indices } = pool(fromRows(rows), { ...poolingParameters.defaults, ...change });
	const width = rows[0].length;
	return [...new Set(indices?.data)].map((index) => [Math.floor(index / width), index % width]);
}
