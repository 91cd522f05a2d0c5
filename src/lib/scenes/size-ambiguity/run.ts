import { inputSizesFor, transposedOutputSize, uniformTimeline } from '$lib/engine';
import type { Timeline } from '$lib/engine';
import { runOutputSize } from '../output-size/run';
import type { OutputSizeRun } from '../output-size/run';
import type { SizeAmbiguityParameters } from './parameters';

export type SizeAmbiguityGrain = 'map' | 'cell';

/** An input size that leads to the number of windows. */
export interface Candidate {
	readonly size: number;
	/** The windows on a row of that size. */
	readonly forth: OutputSizeRun;
	/** What the transposed convolution has to add to come back to that size. */
	readonly outputPadding: number;
	/** The size that it comes back to. */
	readonly back: number;
}

/** One of the sizes; for all of them the last. */
export interface SizeAmbiguityStep {
	readonly grain: SizeAmbiguityGrain;
	readonly index: number;
}

/** All sizes that lead to one number of windows. */
export interface SizeAmbiguityRun {
	readonly parameters: SizeAmbiguityParameters;
	readonly candidates: readonly Candidate[];
	readonly timeline: Timeline<SizeAmbiguityGrain, SizeAmbiguityStep>;
}

function candidateOf(size: number, parameters: SizeAmbiguityParameters): Candidate {
	const { output, kernel, stride, padding, dilation } = parameters;
	const backWith = (added: number) =>
		transposedOutputSize(output, kernel, stride, 2 * padding, dilation, added);
	const added = Array.from({ length: stride }, (_, at) => at);
	const outputPadding = added.find((at) => backWith(at) === size) ?? 0;
	return {
		size,
		forth: runOutputSize({ size, kernel, stride, dilation, before: padding, after: padding }),
		outputPadding,
		back: backWith(outputPadding)
	};
}

/** Finds the sizes. Throws an EngineError for parameters that the constraint refuses. */
export function runSizeAmbiguity(parameters: SizeAmbiguityParameters): SizeAmbiguityRun {
	const { output, kernel, stride, padding, dilation } = parameters;
	const sizes = inputSizesFor(output, kernel, stride, 2 * padding, dilation);
	return {
		parameters,
		candidates: sizes.map((size) => candidateOf(size, parameters)),
		timeline: uniformTimeline<SizeAmbiguityGrain, SizeAmbiguityStep>(
			sizes.length,
			[
				{ id: 'map', momentsPerStep: sizes.length },
				{ id: 'cell', momentsPerStep: 1 }
			],
			(index, grain) => ({ grain, index })
		)
	};
}
