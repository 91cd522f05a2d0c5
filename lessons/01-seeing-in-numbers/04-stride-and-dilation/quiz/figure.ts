import type { FigureState } from '$lib/quiz/question';
import { outputSizeScene } from '$lib/scenes/output-size/output-size-scene';
import type { OutputSizeParameters } from '$lib/scenes/output-size/parameters';

/**
 * The calculator with these numbers, at a window or with all of them. The text is whole, and so means
 * the same whatever the figure opens with.
 */
export function inCalculator(
	change: Partial<OutputSizeParameters>,
	window: number | null = null
): FigureState {
	const params = { ...outputSizeScene.parameters.defaults, ...change };
	const place = { grain: window === null ? 'map' : 'cell', index: window ?? 0 } as const;
	const text = outputSizeScene.codec.encode({ params, ...place, pinned: null }, null);
	return { figure: 'size', text };
}
