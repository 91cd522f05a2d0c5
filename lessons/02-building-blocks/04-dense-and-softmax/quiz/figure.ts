import { softmaxPhases } from '$lib/engine';
import type { CellGrain, SoftmaxPhase } from '$lib/engine';
import type { FigureState } from '$lib/quiz/question';
import { denseScene } from '$lib/scenes/dense/dense-scene';
import { resized } from '$lib/scenes/dense/parameters';
import type { DenseParameters, DenseSize } from '$lib/scenes/dense/parameters';
import { softmaxScene } from '$lib/scenes/softmax/softmax-scene';
import type { SoftmaxParameters } from '$lib/scenes/softmax/parameters';

/** A step of the dense layer. */
interface DensePlace {
	readonly grain: CellGrain;
	readonly index: number;
}

/** The first neuron when it is done. */
const firstNeuron: DensePlace = { grain: 'cell', index: 0 };

/** The figure of the dense layer with maps of a size, and numbers of its own if given. */
export function inDense(
	size: DenseSize,
	change: Partial<DenseParameters> = {},
	pinned: readonly number[] | null = null,
	at: DensePlace = firstNeuron
): FigureState {
	const params = { ...denseScene.parameters.defaults, ...resized(size), ...change };
	const pin = pinned && { tensor: 'maps', index: [...pinned] };
	const state = { params, ...at, pinned: pin };
	return { figure: 'dense', text: denseScene.codec.encode(state, null) };
}

/** The figure of softmax with these logits, behind one of its phases; at its end if none is named. */
export function inShares(
	change: Partial<SoftmaxParameters>,
	phase: SoftmaxPhase = 'output'
): FigureState {
	const params = { ...softmaxScene.parameters.defaults, ...change };
	const place = { grain: 'phase', index: softmaxPhases.indexOf(phase), pinned: null } as const;
	return { figure: 'shares', text: softmaxScene.codec.encode({ params, ...place }, null) };
}
