import {
	inputChainField,
	receptiveFieldBottomUp,
	receptiveFieldTopDown,
	uniformTimeline,
	type BottomUpStep,
	type ChainField,
	type Timeline,
	type TopDownStep,
	type WindowAxis
} from '$lib/engine';
import type { Direction, StackParameters } from './parameters';
import { resolveLayer } from './stack-layer';
import type { StackLayer } from './stack-layer';

/** A line of the recursion: the layer that it is about, 1 for the lowest. */
export interface StackStep {
	readonly direction: Direction;
	readonly layer: number;
}

/** The cells of a layer along one axis; line 0 is the input. */
export interface StackLine {
	/** The layer that makes them; null for the input. */
	readonly layer: StackLayer | null;
	/** The window by which they read the line below; null for the input. */
	readonly axis: WindowAxis | null;
	readonly size: number;
	/** Cells of padding that the layer above adds at each end. */
	readonly padding: number;
	readonly field: ChainField;
}

/** A stack of layers with its fields. */
export interface StackRun {
	readonly lines: readonly StackLine[];
	/** The recursion from the input upwards: upwards[l − 1] is about layer l. */
	readonly upwards: readonly BottomUpStep[];
	/** The recursion from the top downwards, the highest layer first. */
	readonly downwards: readonly TopDownStep[];
	/** Weights of a column of one filter through all convolutions, for each pair of channels. */
	readonly weights: readonly number[];
	readonly timeline: Timeline<'layer', StackStep>;
}

/** Works out a stack and both recursions. Throws the EngineError that refuses the parameters. */
export function runStack({ size, layers, direction }: StackParameters): StackRun {
	const axes: WindowAxis[] = [];
	for (const layer of layers) axes.push(resolveLayer(layer, axes.at(-1)?.outputSize ?? size));
	const upwards = receptiveFieldBottomUp(axes);
	const count = layers.length;
	const lines = [null, ...axes].map((axis, line): StackLine => ({
		axis,
		layer: line === 0 ? null : layers[line - 1],
		size: axis?.outputSize ?? size,
		padding: line < count ? axes[line].paddingBefore : 0,
		field: line === 0 ? inputChainField : upwards[line - 1]
	}));
	return {
		lines,
		upwards,
		downwards: receptiveFieldTopDown(axes),
		weights: layers.flatMap(({ kind, kernel }) => (kind === 'conv' ? [kernel * kernel] : [])),
		timeline: uniformTimeline(count, [{ id: 'layer', momentsPerStep: 1 }], (moment) => ({
			direction,
			layer: direction === 'up' ? moment + 1 : count - moment
		}))
	};
}

/** The line of the recursion from the top that is about a layer. */
export function downwardStep({ downwards }: StackRun, layer: number): TopDownStep {
	return downwards[downwards.length - layer];
}

/** How many cells of a line the recursion from the top asks for: 1 at the top. */
export function cellsAsked({ downwards }: StackRun, line: number): number {
	return downwards.find(({ index }) => index === line)?.below ?? 1;
}
