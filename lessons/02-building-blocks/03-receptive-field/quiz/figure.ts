import { receptiveFieldBottomUp } from '$lib/engine';
import type { BottomUpStep, FieldWindow } from '$lib/engine';
import type { Translated } from '$lib/i18n/language';
import type { FigureState } from '$lib/quiz/question';
import { integer, pick } from '$lib/quiz/random';
import type { Random } from '$lib/quiz/random';
import { figureOf, receptiveFieldScene } from '$lib/scenes/receptive-field/receptive-field-scene';
import { stackParameters } from '$lib/scenes/receptive-field/parameters';
import type { Direction } from '$lib/scenes/receptive-field/parameters';
import { plainLayer } from '$lib/scenes/receptive-field/stack-layer';
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

/** The windows of layers, as recursions take them. */
export function windowsOf(layers: readonly StackLayer[]): readonly FieldWindow[] {
	return layers.map(({ padding, ...layer }) => ({ ...layer, paddingBefore: padding }));
}

/** What each layer sees, the lowest first. */
export function fieldsOf(layers: readonly StackLayer[]): readonly BottomUpStep[] {
	return receptiveFieldBottomUp(windowsOf(layers));
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

/** The layers in a few words, the lowest first; what is usual is left out. */
export function shortly(layers: readonly StackLayer[]): Translated {
	const side = ({ kernel }: StackLayer) => `${kernel}×${kernel}`;
	const told = (layer: StackLayer, stride: string) =>
		layer.stride === 1 ? side(layer) : `${side(layer)}${stride}`;
	return {
		en: layers.map((layer) => told(layer, ` with stride ${layer.stride}`)).join(', then '),
		zh: layers.map((layer) => told(layer, `（步幅 ${layer.stride}）`)).join('，再 ')
	};
}

/** What the stack is shown with, where it is not the usual. */
interface StackView {
	readonly direction?: Direction;
	/** Cells of the input; if left out, a few more than the layers need. */
	readonly size?: number;
	/** The layer whose line of the recursion is shown, 0 for the first step; the last if left out. */
	readonly index?: number;
	/** The cell of the top line that is pinned. */
	readonly cell?: number;
}

/** Room for what a top cell sees and two cells more, as far as the figure goes. */
function roomFor(layers: readonly StackLayer[]): number {
	return Math.min(sizeOf(layers) + 2, stackParameters.fields.size.max);
}

/**
 * The lesson's stack with these layers on an input that they fit, at the last line of the recursion
 * if nothing else is said. The text is whole, and so means the same whatever the figure opens with.
 */
export function inStack(layers: readonly StackLayer[], view: StackView = {}): FigureState {
	const { direction = 'up', size = roomFor(layers), index = layers.length - 1, cell } = view;
	const pinned =
		cell === undefined ? null : { tensor: figureOf(layers.length), index: [0, 0, cell] };
	const state = { params: { size, layers, direction }, grain: 'layer', index, pinned } as const;
	return { figure: 'stack', text: receptiveFieldScene.codec.encode(state, null) };
}
