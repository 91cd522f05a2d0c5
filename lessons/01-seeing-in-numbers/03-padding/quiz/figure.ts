import type { FigureState } from '$lib/quiz/question';
import { paddingModesScene } from '$lib/scenes/padding-modes/padding-modes-scene';
import type { PaddingModesParameters } from '$lib/scenes/padding-modes/parameters';
import type { ReadCountsParameters } from '$lib/scenes/read-counts/parameters';
import { readCountsScene } from '$lib/scenes/read-counts/read-counts-scene';

/**
 * The figure of reads after all windows, perhaps with a cell of the padded input pinned. The text is
 * whole, and so means the same whatever the figure opens with.
 */
export function inReads(
	change: Partial<ReadCountsParameters>,
	pinned: readonly [row: number, column: number] | null = null
): FigureState {
	const params = { ...readCountsScene.parameters.defaults, ...change };
	const pin = pinned && { tensor: 'input', index: [0, ...pinned] };
	const state = { params, grain: 'map', index: 0, pinned: pin } as const;
	return { figure: 'reads', text: readCountsScene.codec.encode(state, null) };
}

/** The figure of reads at one of its windows, counted from 0; its text is whole too. */
export function atWindow(change: Partial<ReadCountsParameters>, window: number): FigureState {
	const params = { ...readCountsScene.parameters.defaults, ...change };
	const state = { params, grain: 'cell', index: window, pinned: null } as const;
	return { figure: 'reads', text: readCountsScene.codec.encode(state, null) };
}

/** The figure of padding modes with everything filled. */
export function inModes(change: Partial<PaddingModesParameters>): FigureState {
	const params = { ...paddingModesScene.parameters.defaults, ...change };
	const state = { params, grain: 'map', index: 0, pinned: null } as const;
	return { figure: 'modes', text: paddingModesScene.codec.encode(state, null) };
}
