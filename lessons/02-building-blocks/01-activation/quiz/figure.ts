import { fromRows } from '$lib/engine';
import type { ActivationGrain } from '$lib/engine';
import type { FigureState, Matrix } from '$lib/quiz/question';
import type { Rows } from '$lib/quiz/rows';
import { activationsScene } from '$lib/scenes/activations/activations-scene';
import type { ActivationsParameters } from '$lib/scenes/activations/parameters';
import { linearLayersScene } from '$lib/scenes/linear-layers/linear-layers-scene';
import type { LinearLayersParameters } from '$lib/scenes/linear-layers/parameters';

/**
 * The figure of curves with a map and settings. The text is whole, and so means the same whatever the
 * figure opens with.
 */
export function inCurves(
	change: Partial<ActivationsParameters>,
	rows: Rows | null = null,
	grain: ActivationGrain = 'map',
	index = 0
): FigureState {
	const params = {
		...activationsScene.parameters.defaults,
		cells: rows && fromRows(rows),
		...change
	};
	const state = { params, grain, index, pinned: null };
	return { figure: 'curves', text: activationsScene.codec.encode(state, null) };
}

/** The figure of two layers after some steps of training. */
export function inLayers(change: Partial<LinearLayersParameters>, index = 0): FigureState {
	const params = { ...linearLayersScene.parameters.defaults, ...change };
	const state = { params, grain: 'epoch', index, pinned: null } as const;
	return { figure: 'layers', text: linearLayersScene.codec.encode(state, null) };
}

/** A map as a question shows it. */
export function mapOf(rows: Rows): readonly Matrix[] {
	return [{ label: { en: 'Feature map', zh: '特征图' }, role: 'input', rows }];
}
