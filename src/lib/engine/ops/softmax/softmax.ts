import { requireTensor, type Tensor } from '../../tensor/tensor';
import type { InputGradient } from '../activations/pointwise';
import { mapSlices, resolveSlices, sliceOf, type SoftmaxOptions } from './slices';

type Doubles = Tensor<number>;

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** The largest of the values; NaN if one is. */
const largestOf = (values: readonly number[]) =>
	values.reduce((largest, value) => Math.max(largest, value), -Infinity);

/** e^(x − max) of every value: the max makes no difference to the quotients, and nothing overflows. */
function exponentials(values: readonly number[]): number[] {
	const largest = largestOf(values);
	return values.map((value) => Math.exp(value - largest));
}

/** The softmax of one line of numbers: e^xᵢ / Σ e^xⱼ. */
export function softmaxOf(values: readonly number[]): number[] {
	const powers = exponentials(values);
	const sum = sumOf(powers);
	return powers.map((power) => power / sum);
}

/** The logarithm of the softmax of one line of numbers: xᵢ − max − ln Σ e^(xⱼ − max). */
export function logSoftmaxOf(values: readonly number[]): number[] {
	const largest = largestOf(values);
	const logarithm = Math.log(sumOf(exponentials(values)));
	return values.map((value) => value - largest - logarithm);
}

/**
 * e^xᵢ / Σ e^xⱼ along one axis of x of any shape, in doubles; large values do not overflow. Throws an
 * EngineError if there is no such axis (https://pytorch.org/docs/stable/generated/torch.nn.Softmax.html).
 */
export function softmax(x: Doubles, options: SoftmaxOptions): Doubles {
	const slices = resolveSlices('softmax', x, options);
	return mapSlices(x, slices, (slice) => softmaxOf(sliceOf(x, slices, slice)));
}

/**
 * The logarithm of `softmax`, of the shape of x, without losing the digits of small probabilities. Throws
 * an EngineError if there is no such axis (https://pytorch.org/docs/stable/generated/torch.nn.LogSoftmax.html).
 */
export function logSoftmax(x: Doubles, options: SoftmaxOptions): Doubles {
	const slices = resolveSlices('logSoftmax', x, options);
	return mapSlices(x, slices, (slice) => logSoftmaxOf(sliceOf(x, slices, slice)));
}

/** The gradient of `softmax`: yᵢ · (gᵢ − Σ gⱼ yⱼ), with y the softmax and g gradOutput of x's shape. */
export function softmaxBackward(
	x: Doubles,
	options: SoftmaxOptions,
	gradOutput: Doubles
): InputGradient<number> {
	const slices = resolveSlices('softmaxBackward', x, options);
	requireTensor('softmaxBackward', 'gradOutput', gradOutput, x.shape);
	const input = mapSlices(x, slices, (slice) => {
		const y = softmaxOf(sliceOf(x, slices, slice));
		const g = sliceOf(gradOutput, slices, slice);
		const mean = sumOf(y.map((value, cell) => value * g[cell]));
		return y.map((value, cell) => value * (g[cell] - mean));
	});
	return { input };
}

/** The gradient of `logSoftmax`: gᵢ − yᵢ · Σ gⱼ, with y the softmax and g gradOutput of x's shape. */
export function logSoftmaxBackward(
	x: Doubles,
	options: SoftmaxOptions,
	gradOutput: Doubles
): InputGradient<number> {
	const slices = resolveSlices('logSoftmaxBackward', x, options);
	requireTensor('logSoftmaxBackward', 'gradOutput', gradOutput, x.shape);
	const input = mapSlices(x, slices, (slice) => {
		const y = softmaxOf(sliceOf(x, slices, slice));
		const g = sliceOf(gradOutput, slices, slice);
		const sum = sumOf(g);
		return y.map((value, cell) => g[cell] - value * sum);
	});
	return { input };
}
