import { activationTimeline, mapTensor } from '$lib/engine';
import type { ActivationGrain, ActivationStep, Rational, Tensor, Timeline } from '$lib/engine';
import { functionIds, numberOf, valuesOf } from './functions';
import type { FunctionId, Value } from './functions';
import { inputOf } from './parameters';
import type { ActivationsParameters } from './parameters';

export type ActivationsStep = ActivationStep<Value>;

/** A function applied to a feature map, number by number. */
export interface ActivationsRun {
	readonly parameters: ActivationsParameters;
	readonly input: Tensor<Rational>;
	readonly output: Tensor<Value>;
	/** The functions that are drawn, in their order, the applied one among them. */
	readonly drawn: readonly FunctionId[];
	readonly timeline: Timeline<ActivationGrain, ActivationsStep>;
}

/** Applies the function. */
export function runActivations(parameters: ActivationsParameters): ActivationsRun {
	const input: Tensor<Rational> = inputOf(parameters);
	const { applied, shown } = parameters;
	const activation = valuesOf(applied, parameters);
	const values: Tensor<Value> = input;
	return {
		...{ parameters, input },
		output: mapTensor(values, (x) => activation.value(x)),
		drawn: functionIds.filter((id) => id === applied || shown.includes(id)),
		timeline: activationTimeline(activation, values)
	};
}

/** The end of the colour scale of both maps: the largest absolute value in either. */
export function extentOf({ input, output }: ActivationsRun): number {
	const sizes = [...input.data, ...output.data].map((value) => Math.abs(numberOf(value)));
	return Math.max(...sizes) || 1;
}
