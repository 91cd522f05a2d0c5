import type { Pointwise } from '../../ops/activations/pointwise';
import type { UnaryArrays, UnaryKernel } from '../backend';
import { activationKernel } from '../typescript/activation';
import type { Machine } from './machine';

/** ReLU by a kernel; an activation that needs more than comparisons runs in TypeScript. */
export function activation(
	{ kernels, memory }: Machine,
	pointwise: Pointwise<number>,
	arrays: UnaryArrays
): UnaryKernel {
	if (pointwise.op !== 'relu') return activationKernel(pointwise, arrays);
	const [x, y] = [memory.placeOf('relu', 'x', arrays.x), memory.placeOf('relu', 'y', arrays.y)];
	const { length } = arrays.x;
	const { gradients } = arrays;
	const gradX = gradients ? memory.placeOf('relu', 'gradient of x', gradients.x) : 0;
	const gradY = gradients ? memory.placeOf('relu', 'gradient of y', gradients.y) : 0;
	return {
		forward: () => kernels.relu(x, y, length),
		backward() {
			if (gradX) kernels.reluBackward(y, gradY, gradX, length);
		}
	};
}

/** a + b, element by element. */
export function addition(
	{ kernels, memory }: Machine,
	a: Float32Array,
	b: Float32Array,
	sum: Float32Array
): () => void {
	const [aPlace, bPlace] = [memory.placeOf('add', 'a', a), memory.placeOf('add', 'b', b)];
	const sumPlace = memory.placeOf('add', 'sum', sum);
	return () => kernels.add(aPlace, bPlace, sumPlace, sum.length);
}
