import { elementCount, requireShape } from '../../tensor/shape';
import type { Tensor } from '../../tensor/tensor';

/** A tensor whose elements are drawn one after the other, row by row. */
export function filled<T>(op: string, shape: readonly number[], draw: () => T): Tensor<T> {
	requireShape(op, 'shape', shape);
	return { shape, data: Array.from({ length: elementCount(shape) }, draw) };
}
