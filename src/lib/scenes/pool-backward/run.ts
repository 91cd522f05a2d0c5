import {
	activationBackwardTimeline,
	avgPool2d,
	avgPool2dBackward,
	avgPool2dBackwardTimeline,
	mapTimeline,
	maxPool2d,
	maxPool2dBackward,
	maxPool2dBackwardTimeline,
	rational,
	relu,
	reluBackward,
	reluPointwise
} from '$lib/engine';
import type { CellGrain, Rational, SumStep, Tensor, Timeline } from '$lib/engine';
import { gradientOf, typedOver } from '../conv2d-backward/gradients';
import { inputOf, windowsOf } from './parameters';
import type { PoolBackwardParameters } from './parameters';

/** A step of the way back: the gradient of an input cell as a sum over the outputs that read it. */
export type PoolBackwardStep = SumStep<Rational>;

/** The way back with all its numbers. */
export interface PoolBackwardRun {
	readonly parameters: PoolBackwardParameters;
	readonly input: Tensor<Rational>;
	readonly output: Tensor<Rational>;
	readonly gradOutput: Tensor<Rational>;
	readonly gradInput: Tensor<Rational>;
	readonly timeline: Timeline<CellGrain, PoolBackwardStep>;
}

/** What comes out on the way there. */
function outputOf(input: Tensor<Rational>, parameters: PoolBackwardParameters): Tensor<Rational> {
	const windows = windowsOf(parameters);
	switch (parameters.operation) {
		case 'max':
			return maxPool2d(input, windows, rational).output;
		case 'average':
			return avgPool2d(input, windows, rational);
		case 'relu':
			return relu(input, rational);
	}
}

/** ReLU's steps in the form of pooling's: each cell one term, its slope times the gradient above. */
function reluTimeline(
	input: Tensor<Rational>,
	gradOutput: Tensor<Rational>
): Timeline<CellGrain, PoolBackwardStep> {
	return mapTimeline(
		activationBackwardTimeline(reluPointwise(rational), input, gradOutput, rational),
		({ grain, cell, slope, gradOutput: above, product }): PoolBackwardStep => ({
			grain,
			cell: { tensor: 'input', index: cell },
			terms: [
				{ reads: [{ tensor: 'gradOutput', index: cell, value: above }], factor: slope, product }
			],
			done: 1,
			sum: product,
			divisor: null,
			value: product
		})
	);
}

/** Computes the whole way back, exactly. Throws the EngineError that refuses the parameters. */
export function runPoolBackward(parameters: PoolBackwardParameters): PoolBackwardRun {
	const input = inputOf(parameters);
	const output = outputOf(input, parameters);
	const { operation, gradient, seed, gradients } = parameters;
	const drawn = gradientOf(gradient, seed, output.shape);
	const gradOutput = gradients ? typedOver(drawn, gradients) : drawn;
	const common = { parameters, input, output, gradOutput };
	const back = [input, windowsOf(parameters), gradOutput, rational] as const;
	switch (operation) {
		case 'max':
			return {
				...common,
				gradInput: maxPool2dBackward(...back).input,
				timeline: maxPool2dBackwardTimeline(...back)
			};
		case 'average':
			return {
				...common,
				gradInput: avgPool2dBackward(...back).input,
				timeline: avgPool2dBackwardTimeline(...back)
			};
		case 'relu':
			return {
				...common,
				gradInput: reluBackward(input, gradOutput, rational).input,
				timeline: reluTimeline(input, gradOutput)
			};
	}
}
