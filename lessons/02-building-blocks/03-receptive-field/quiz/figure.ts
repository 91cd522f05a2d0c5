import { receptiveFieldBottomUp } from '$lib/engine';
import type { BottomUpStep } from '$lib/engine';
import type { Translated } from '$lib/i18n/language';
import type { FigureState } from '$lib/quiz/question';
import { integer, pick } from '$lib/quiz/random';
import type { Random } from '$lib/quiz/random';
import { receptiveFieldScene } from '$lib/scenes/receptive-field/receptive-field-scene';
import { stackParameters } from '$lib/scenes/receptive-field/parameters';
import type { Direction } from '$lib/scenes/receptive-field/parameters';
import { plainLayer, refuseStack } from '$lib/scenes/receptive-field/stack-layer';
import type { StackLayer } from '$lib/scenes/receptive-field/stack-layer';

/** What a layer of a question has that is not plain. */
type Change = Partial<StackLayer>;

/** Layers from the lowest up. */
export function layersOf(...changes: readonly Change[]): readonly StackLayer[] {
	return changes.map((change) => ({ ...plainLayer, ...change }));
}

/** Layers with kernels of 3 or 5 and strides of 1 or 2, at least one of them below the top. */
export function randomLayers(random: Random, count: number): readonly StackLayer[] {
	const spread = integer(random, 0, count - 2);
	return Array.from({ length: count }, (_, index) => ({
		...plainLayer,
		kernel: pick(random, [2, 3, 4, 5]),
		stride: index === spread ? 2 : pick(random, [1, 2])
	}));
}

/** What each layer sees, the lowest first. */
export function fieldsOf(layers: readonly StackLayer[]): readonly BottomUpStep[] {
	return receptiveFieldBottomUp(
		layers.map(({ padding, ...layer }) => ({ ...layer, paddingBefore: padding }))
	);
}

/** The size that the highest of these layers sees. */
export function sizeOf(layers: readonly StackLayer[]): number {
	return fieldsOf(layers)[layers.length - 1].size;
}

/** The layers as a sentence names them, the lowest first. */
export function listed(layers: readonly StackLayer[]): Translated {
	const side = ({ kernel }: StackLayer) => `${kernel}×${kernel}`;
	return {
		en: layers.map((layer) => `${side(layer)} with stride ${layer.stride}`).join(', then '),
		zh: layers.map((layer) => `${side(layer)}（步幅 ${layer.stride}）`).join('、')
	};
}

/**
 * The lesson's stack with these layers on an input that they fit, at the last line of the recursion.
 * The text is whole, and so means the same whatever the figure opens with.
 */
export function inStack(layers: readonly StackLayer[], direction: Direction = 'up'): FigureState {
	const { min, max } = stackParameters.fields.size;
	let size = min;
	while (size < max && refuseStack(size, layers) !== null) size++;
	const params = { size: Math.min(size + 2, max), layers, direction };
	const state = { params, grain: 'layer', index: layers.length - 1, pinned: null } as const;
	return { figure: 'stack', text: receptiveFieldScene.codec.encode(state, null) };
}
