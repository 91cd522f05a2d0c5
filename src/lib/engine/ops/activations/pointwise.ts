import type { Arithmetic } from '../../arithmetic/arithmetic';
import { mapTensor, requireLength, requireTensor, type Tensor } from '../../tensor/tensor';

/** A function of one number with its options settled: what a plot draws and an activation applies. */
export interface Pointwise<T> {
	/** What it is called in messages. */
	readonly op: string;
	value(x: T): T;
	/** The derivative; at a kink the one that PyTorch takes. */
	slope(x: T): T;
}

/** What an operation with one input hands back in its backward pass. */
export interface InputGradient<T> {
	/** The gradient with respect to the input, of the input's shape. */
	readonly input: Tensor<T>;
}

/** The function applied to every element. Throws an EngineError if x has not its shape's length. */
export function activate<T>(activation: Pointwise<T>, x: Tensor<T>): Tensor<T> {
	requireLength(activation.op, 'x', x);
	return mapTensor(x, (value) => activation.value(value));
}

/**
 * The gradient of `activate` with respect to x: slope(x) · gradOutput, element by element. Throws an
 * EngineError if the two have not the same shape.
 */
export function activateBackward<T>(
	activation: Pointwise<T>,
	x: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): InputGradient<T> {
	const op = `${activation.op}Backward`;
	requireLength(op, 'x', x);
	requireTensor(op, 'gradOutput', gradOutput, x.shape);
	const chained = (value: T, index: number) =>
		arithmetic.mul(activation.slope(value), gradOutput.data[index]);
	return { input: mapTensor(x, chained) };
}
