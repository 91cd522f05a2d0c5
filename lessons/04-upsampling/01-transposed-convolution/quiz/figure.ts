import { fromRows } from '$lib/engine';
import type { Conv2dGrain } from '$lib/engine';
import type { FigureState, Matrix } from '$lib/quiz/question';
import type { Rows } from '$lib/quiz/rows';
import type { Transposition } from '$lib/quiz/transposed-rows';
import { convTranspose2dScene } from '$lib/scenes/conv-transpose2d/conv-transpose2d-scene';
import type { ConvTranspose2dParameters } from '$lib/scenes/conv-transpose2d/parameters';
import type { SizeAmbiguityParameters } from '$lib/scenes/size-ambiguity/parameters';
import { sizeAmbiguityScene } from '$lib/scenes/size-ambiguity/size-ambiguity-scene';
import { thereAndBackCodec } from '$lib/scenes/there-and-back/parameters';
import type { ThereAndBackParameters } from '$lib/scenes/there-and-back/parameters';
import type { UpsampleParameters } from '$lib/scenes/upsample/parameters';
import { upsampleScene } from '$lib/scenes/upsample/upsample-scene';

/*
 * The lesson's figures in states of a question. The texts are whole, and so mean the same whatever the
 * figures open with.
 */

/** The readings with settings, everything else as it is usually. */
export function inReadings(
	change: Partial<ConvTranspose2dParameters>,
	grain: Conv2dGrain = 'map',
	index = 0
): FigureState {
	const params = { ...convTranspose2dScene.parameters.defaults, ...change };
	const state = { params, grain, index, pinned: null };
	return { figure: 'readings', text: convTranspose2dScene.codec.encode(state, null) };
}

/** The settings of the readings that a transposed convolution of a question has. */
export function settingsOf(
	{ input, kernel }: Pick<Transposition, 'input' | 'kernel'>,
	stride: readonly [number, number]
): Partial<ConvTranspose2dParameters> {
	return {
		...{ cells: fromRows(input), size: [input.length, input[0].length], stride },
		...{ weights: fromRows(kernel), kernelSize: [kernel.length, kernel[0].length] }
	};
}

/** The sizes that share an output, or one of them. */
export function inSizes(
	change: Partial<SizeAmbiguityParameters>,
	index: number | null = null
): FigureState {
	const params = { ...sizeAmbiguityScene.parameters.defaults, ...change };
	const place = { grain: index === null ? 'map' : 'cell', index: index ?? 0 } as const;
	const text = sizeAmbiguityScene.codec.encode({ params, ...place, pinned: null }, null);
	return { figure: 'sizes', text };
}

/** A picture there and back. */
export function inInverse(change: Partial<ThereAndBackParameters>): FigureState {
	const params = { ...thereAndBackCodec.parameters.defaults, ...change };
	return { figure: 'inverse', text: thereAndBackCodec.encode(params, null) };
}

/** A picture pooled and brought back up, at an output cell. */
export function inWays(change: Partial<UpsampleParameters>, cell = 0): FigureState {
	const params = { ...upsampleScene.parameters.defaults, ...change };
	const state = { params, grain: 'cell', index: cell, pinned: null } as const;
	return { figure: 'ways', text: upsampleScene.codec.encode(state, null) };
}

/** The input and the kernel as a question shows them. */
export function inputAndKernel({
	input,
	kernel
}: Pick<Transposition, 'input' | 'kernel'>): readonly [Matrix, Matrix] {
	return [
		{ label: { en: 'Input', zh: '输入' }, role: 'input', rows: input },
		{ label: { en: 'Kernel', zh: '卷积核' }, role: 'kernel', rows: kernel }
	];
}

/** Rows and columns of a matrix, as they are written out: `2×3`. */
export function sizeOf(rows: Rows): string {
	return `${rows.length}×${rows[0].length}`;
}
