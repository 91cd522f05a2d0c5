import { axisReads, resolveConvTranspose2d } from '$lib/engine';
import type { Conv2dGrain, WindowAxis } from '$lib/engine';
import type { FigureState } from '$lib/quiz/question';
import { checkerboardCodec } from '$lib/scenes/checkerboard/parameters';
import type { CheckerboardParameters } from '$lib/scenes/checkerboard/parameters';
import { overlapCountsScene } from '$lib/scenes/overlap-counts/overlap-counts-scene';
import type { OverlapCountsParameters } from '$lib/scenes/overlap-counts/parameters';

/*
 * The lesson's figures in states of a question. The texts are whole, and so mean the same whatever the
 * figures open with.
 */

/** The stamps with settings, everything else as it is usually. */
export function inOverlap(
	change: Partial<OverlapCountsParameters>,
	grain: Conv2dGrain = 'map',
	index = 0
): FigureState {
	const params = { ...overlapCountsScene.parameters.defaults, ...change };
	const state = { params, grain, index, pinned: null };
	return { figure: 'overlap', text: overlapCountsScene.codec.encode(state, null) };
}

/** Plain grey through layers of a question. */
export function inPatterns(change: Partial<CheckerboardParameters>): FigureState {
	const params = { ...checkerboardCodec.parameters.defaults, picture: 'grey', ...change } as const;
	return { figure: 'patterns', text: checkerboardCodec.encode(params, null) };
}

/** Stamps along one axis: the axis of the convolution that is transposed, and their counts. */
export function stampsAlong(size: number, kernel: number, stride: number) {
	const { convolution } = resolveConvTranspose2d([1, 1, 1, size], [1, 1, 1, kernel], {
		stride: [1, stride]
	});
	const axis: WindowAxis = convolution.window.horizontal;
	return { axis, counts: axisReads(axis) };
}

/** The settings of stamps in a single row. */
export function oneRow(size: number, kernel: number, stride: number) {
	return { size: [1, size], kernel: [1, kernel], stride: [1, stride] } as const;
}
