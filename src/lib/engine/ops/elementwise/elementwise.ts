import type { Arithmetic } from '../../arithmetic/arithmetic';
import { cellsPerMap } from '../../steps/cell-timeline';
import { uniformMoments } from '../../steps/map-moments';
import { sumTerm, type CellRead, type CellSums } from '../../steps/sum-steps';
import { elementCount, indexAt, offset } from '../../tensor/shape';
import { requireTensor, zeros, type Tensor } from '../../tensor/tensor';
import { broadcastShape, repeatedFrom, repeatedValue, repeats, repetitionsOf } from './broadcast';

/** Which gradient of two tensors combined. */
export type ElementwiseTarget = 'input' | 'other';

/** The two gradients of two tensors combined, each with the shape of what it belongs to. */
export type ElementwiseGradients<T> = Readonly<Record<ElementwiseTarget, Tensor<T>>>;

/** How two tensors are combined element by element. */
export type ElementwiseKind = 'add' | 'multiply';

const read = <T>(tensor: string, source: Tensor<T>, index: readonly number[]): CellRead<T> => ({
	tensor,
	index: repeatedFrom(source.shape, index),
	value: repeatedValue(source, index)
});

/** Two tensors combined. Throws an EngineError if their shapes do not go together. */
export function combine<T>(
	[op, kind]: readonly [op: string, kind: ElementwiseKind],
	x: Tensor<T>,
	other: Tensor<T>,
	arithmetic: Arithmetic<T>
): Tensor<T> {
	const shape = broadcastShape(op, x, other);
	const data = Array.from({ length: elementCount(shape) }, (_, place) => {
		const index = indexAt(shape, place);
		const [a, b] = [repeatedValue(x, index), repeatedValue(other, index)];
		return kind === 'add' ? arithmetic.add(a, b) : arithmetic.mul(a, b);
	});
	return { shape, data };
}

/** The gradients of two tensors combined; where an element was repeated, its gradients add up. */
export function combineBackward<T>(
	[op, kind]: readonly [op: string, kind: ElementwiseKind],
	x: Tensor<T>,
	other: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): ElementwiseGradients<T> {
	const shape = broadcastShape(op, x, other);
	requireTensor(op, 'gradOutput', gradOutput, shape);
	const gradientOf = (target: Tensor<T>, factor: Tensor<T>): Tensor<T> => {
		const data = [...zeros(target.shape, arithmetic).data];
		gradOutput.data.forEach((gradient, place) => {
			const index = indexAt(shape, place);
			const share =
				kind === 'add' ? gradient : arithmetic.mul(gradient, repeatedValue(factor, index));
			const to = offset(target.shape, repeatedFrom(target.shape, index));
			data[to] = arithmetic.add(data[to], share);
		});
		return { shape: target.shape, data };
	};
	return { input: gradientOf(x, other), other: gradientOf(other, x) };
}

/** How the elements of two tensors combined come about. */
export function combineSums<T>(
	[op, kind]: readonly [op: string, kind: ElementwiseKind],
	x: Tensor<T>,
	other: Tensor<T>,
	arithmetic: Arithmetic<T>
): CellSums<T> {
	const shape = broadcastShape(op, x, other);
	const { one } = arithmetic;
	return {
		tensor: 'output',
		shape,
		map: uniformMoments(cellsPerMap(shape), kind === 'add' ? 2 : 1),
		termsAt(index) {
			const [a, b] = [read('x', x, index), read('other', other, index)];
			if (kind === 'multiply') return [sumTerm([a, b], one, arithmetic)];
			return [sumTerm([a], one, arithmetic), sumTerm([b], one, arithmetic)];
		},
		divisorAt: () => null
	};
}

/** How one gradient of two tensors combined comes about: a term for each place of an element. */
export function combineBackwardSums<T>(
	[op, kind]: readonly [op: string, kind: ElementwiseKind],
	x: Tensor<T>,
	other: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	target: ElementwiseTarget
): CellSums<T> {
	const whole = broadcastShape(op, x, other);
	requireTensor(op, 'gradOutput', gradOutput, whole);
	const { shape } = target === 'input' ? x : other;
	const factorAt = (index: readonly number[]) =>
		target === 'input' ? read('other', other, index) : read('x', x, index);
	return {
		tensor: target === 'input' ? 'gradInput' : 'gradOther',
		shape,
		map: uniformMoments(cellsPerMap(shape), repeats(shape, whole)),
		termsAt: (cell) =>
			repetitionsOf(shape, whole, cell).map((index) => {
				const gradient = read('gradOutput', gradOutput, index);
				const reads = kind === 'add' ? [gradient] : [gradient, factorAt(index)];
				return sumTerm(reads, arithmetic.one, arithmetic);
			}),
		divisorAt: () => null
	};
}
