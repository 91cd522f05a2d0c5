import { axisReads, resolveConvTranspose2d } from '$lib/engine';
import type { Window2d, WindowAxis, WindowWeights } from '$lib/engine';
import type { OverlapCountsParameters } from './parameters';

/** The last of some transposed convolutions, and how often each of its input cells counts. */
export interface LastLayer {
	/** The window of the convolution that it transposes. */
	readonly window: Window2d;
	/** How many stamps of the layers before make each row and each column of its input; 1 if there are none. */
	readonly given: WindowWeights;
}

/** What is left of the counts of an axis once the padding is cropped. */
const cropped = (counts: readonly number[], { paddingBefore, size }: WindowAxis) =>
	counts.slice(paddingBefore, paddingBefore + size);

/** Counts through the layers before the last. Throws the EngineError that refuses one of them. */
export function lastLayer(parameters: OverlapCountsParameters): LastLayer {
	const { kernel, stride, padding, layers } = parameters;
	const ones = (length: number) => new Array<number>(length).fill(1);
	let given: WindowWeights = {
		down: ones(parameters.size[0]),
		across: ones(parameters.size[1])
	};
	for (let layer = 1; ; layer++) {
		const { window } = resolveConvTranspose2d(
			[1, 1, given.down.length, given.across.length],
			[1, 1, ...kernel],
			{ stride, padding }
		).convolution;
		if (layer === layers) return { window, given };
		const { vertical, horizontal } = window;
		given = {
			down: cropped(axisReads(vertical, 0, vertical.outputSize, given.down), vertical),
			across: cropped(axisReads(horizontal, 0, horizontal.outputSize, given.across), horizontal)
		};
	}
}
