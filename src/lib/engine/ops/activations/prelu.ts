import type { Arithmetic } from '../../arithmetic/arithmetic';
import { EngineError } from '../../errors';
import { formatShape } from '../../tensor/shape';
import { mapTensor, requireLength, requireTensor, type Tensor } from '../../tensor/tensor';

/** The gradients of `prelu`. */
export interface PreluGradients<T> {
	readonly input: Tensor<T>;
	readonly weight: Tensor<T>;
}

/** How many channels x has: its second extent, or 1 if it has no second axis. */
const channelsOf = (shape: readonly number[]) => (shape.length > 1 ? shape[1] : 1);

/** Throws unless the weight has one slope for all channels of x, or one for each. */
export function requirePreluWeight(
	op: string,
	xShape: readonly number[],
	weightShape: readonly number[]
): void {
	const channels = channelsOf(xShape);
	const [count] = weightShape;
	if (weightShape.length === 1 && (count === 1 || count === channels)) return;
	const shape = formatShape(weightShape);
	const expected = channels === 1 ? '[1]' : `[1] or [${channels}]`;
	const reason = `weight of shape ${shape} is not ${expected} for x of shape ${formatShape(xShape)}`;
	throw new EngineError(op, 'wrongShape', { argument: 'weight', shape, expected }, reason);
}

/** The index in the weight of what the element at a place of x is multiplied by. Throws if they do not fit. */
export function weightIndices<T>(
	op: string,
	x: Tensor<T>,
	weight: Tensor<T>
): (place: number) => number {
	requireLength(op, 'x', x);
	requirePreluWeight(op, x.shape, weight.shape);
	requireLength(op, 'weight', weight);
	const channels = channelsOf(x.shape);
	const [count] = weight.shape;
	const plane = x.shape.slice(2).reduce((product, extent) => product * extent, 1);
	return (place) => (count === 1 ? 0 : Math.floor(place / plane) % channels);
}

/**
 * x where x > 0, weight · x elsewhere: x [N, C, …], weight [C] or [1] for all channels. Throws an
 * EngineError if the weight does not fit (https://pytorch.org/docs/stable/generated/torch.nn.PReLU.html).
 */
export function prelu<T>(x: Tensor<T>, weight: Tensor<T>, arithmetic: Arithmetic<T>): Tensor<T> {
	const weightAt = weightIndices('prelu', x, weight);
	return mapTensor(x, (value, place) =>
		arithmetic.compare(value, arithmetic.zero) > 0
			? value
			: arithmetic.mul(weight.data[weightAt(place)], value)
	);
}

/**
 * The gradients of `prelu`: for the input as of leaky ReLU, for a weight the sum of x · gradOutput over
 * the elements that it was multiplied by. Throws an EngineError if shapes do not go together.
 */
export function preluBackward<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): PreluGradients<T> {
	const weightAt = weightIndices('preluBackward', x, weight);
	requireTensor('preluBackward', 'gradOutput', gradOutput, x.shape);
	const gradWeight = weight.data.map(() => arithmetic.zero);
	const input = mapTensor(x, (value, place) => {
		const above = gradOutput.data[place];
		if (arithmetic.compare(value, arithmetic.zero) > 0) return above;
		const index = weightAt(place);
		gradWeight[index] = arithmetic.add(gradWeight[index], arithmetic.mul(value, above));
		return arithmetic.mul(weight.data[index], above);
	});
	return { input, weight: { shape: weight.shape, data: gradWeight } };
}
