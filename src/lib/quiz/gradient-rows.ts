import { conv2dBackward, conv2dBackwardTrace, fromRows, rational, tensor } from '$lib/engine';
import type { Conv2dOptions, Conv2dStamp, Rational } from '$lib/engine';
import { rowsOf } from './rows';
import type { Rows } from './rows';

/** A convolution with one channel, one filter and a bias, and the gradient of its output. */
export interface WayBack {
	readonly input: Rows;
	readonly kernel: Rows;
	readonly gradient: Rows;
	readonly options?: Conv2dOptions;
}

/** The three gradients of a convolution, each in the shape of what it belongs to. */
export interface GradientRows {
	readonly input: Rows;
	readonly weight: Rows;
	readonly bias: Rational;
}

const bias = tensor([1], [rational.zero]);

/** The gradients of input, kernel and bias, as `conv2dBackward` computes them. */
export function gradientRows({ input, kernel, gradient, options = {} }: WayBack): GradientRows {
	const found = conv2dBackward(
		...([fromRows(input), fromRows(kernel), bias, options, fromRows(gradient), rational] as const)
	);
	return {
		input: rowsOf(found.input),
		weight: rowsOf(found.weight),
		bias: found.bias?.data[0] ?? rational.zero
	};
}

/** What each cell of the output gradient stamps onto the input, in order. */
export function stampsOf({
	input,
	kernel,
	gradient,
	options = {}
}: WayBack): readonly (readonly Conv2dStamp<Rational>[])[] {
	const trace = conv2dBackwardTrace(
		...([fromRows(input), fromRows(kernel), null, options, fromRows(gradient)] as const),
		...([rational, 'inputScatter', 'cell'] as const)
	);
	return Array.from({ length: trace.length }, (_, index) => trace.at(index).stamps);
}
