import { rational, zeros } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { defineParameters, field } from '../parameters';
import { poolSamples } from './inputs';
import type { PoolSample } from './inputs';
import { checkPooling } from './operation';
import { windowFields } from './windows';
import type { PoolWindows } from './windows';

type Pair = readonly [height: number, width: number];

/** What becomes of the numbers of a window. */
export const reducers = ['max', 'average'] as const;
export type Reducer = (typeof reducers)[number];

/** How windows are laid: one that slides, as many as the output is to have, or one over all. */
export const layouts = ['sliding', 'adaptive', 'global'] as const;
export type Layout = (typeof layouts)[number];

/** Everything that a reader can set about pooling. */
export interface PoolingParameters extends PoolWindows {
	readonly reducer: Reducer;
	readonly layout: Layout;
	/** The sample that the input starts from. */
	readonly input: PoolSample;
	/** The input's own numbers [1, C, H, W] once any was changed; they stand before the sample. */
	readonly cells: Tensor<Rational> | null;
	/** How far the input is moved, down and to the right. */
	readonly shift: readonly [down: number, right: number];
	/** The output's size where windows are adaptive. */
	readonly outputSize: Pair;
}

const mostChannels = 3;
const mostInput = 12;

const fields = {
	reducer: field.choice<Reducer>({ default: 'max', options: reducers }),
	layout: field.choice<Layout>({ default: 'sliding', options: layouts }),
	input: field.choice<PoolSample>({ default: 'four', options: poolSamples }),
	cells: field.optional(
		field.numbers({
			default: zeros([1, 1, 1, 1], rational),
			minShape: [1, 1, 1, 1],
			maxShape: [1, mostChannels, mostInput, mostInput]
		})
	),
	shift: field.pair({ default: [0, 0], min: -3, max: 3 }),
	...windowFields,
	outputSize: field.pair({ default: [2, 2], min: 1, max: 6 })
};

/** The parameters of pooling: defaults, bounds, and their text in a link. */
export const poolingParameters = defineParameters<PoolingParameters, typeof fields>(
	fields,
	checkPooling
);
