import type { FigureState } from '$lib/quiz/question';
import { denseScene } from '$lib/scenes/dense/dense-scene';
import { resized } from '$lib/scenes/dense/parameters';
import type { DenseParameters, DenseSize } from '$lib/scenes/dense/parameters';
import { softmaxScene } from '$lib/scenes/softmax/softmax-scene';
import type { SoftmaxParameters } from '$lib/scenes/softmax/parameters';

/** The figure of the dense layer with maps of a size, and numbers of its own if given. */
export function inDense(
	size: DenseSize,
	change: Partial<DenseParameters> = {},
	pinned: readonly number[] | null = null
): FigureState {
	const params = { ...denseScene.parameters.defaults, ...resized(size), ...change };
	const pin = pinned && { tensor: 'maps', index: [...pinned] };
	const place = { grain: 'cell', index: 0, pinned: pin } as const;
	return { figure: 'dense', text: denseScene.codec.encode({ params, ...place }, null) };
}

/** The figure of softmax with these logits, at its end. */
export function inShares(change: Partial<SoftmaxParameters>): FigureState {
	const params = { ...softmaxScene.parameters.defaults, ...change };
	const place = { grain: 'phase', index: 3, pinned: null } as const;
	return { figure: 'shares', text: softmaxScene.codec.encode({ params, ...place }, null) };
}
