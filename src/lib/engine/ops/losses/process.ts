import type { Arithmetic } from '../../arithmetic/arithmetic';
import { elementCount } from '../../tensor/shape';
import type { Tensor } from '../../tensor/tensor';
import { reduced, resolveAbove, type LossGradient, type Reducer } from './reduction';

/** How the loss of one element comes about. */
export interface LossElement<T> {
	/** The element's loss. */
	readonly value: T;
}

/** A loss with its arguments settled: an element for each pair of numbers, or for each position. */
export interface LossProcess<T, Element extends LossElement<T>> {
	readonly inputShape: readonly number[];
	/** The shape of the losses one by one. */
	readonly shape: readonly number[];
	readonly reducer: Reducer<T>;
	elementAt(place: number): Element;
	/** The places in the input of the cells that an element reads. */
	cellsAt(place: number): readonly number[];
	/** The derivative of an element's loss with respect to each of its cells. */
	slopesAt(place: number): readonly T[];
}

/** The losses of the elements, one by one. */
export function lossesOf<T, Element extends LossElement<T>>({
	shape,
	elementAt
}: LossProcess<T, Element>): Tensor<T> {
	const data = Array.from({ length: elementCount(shape) }, (_, place) => elementAt(place).value);
	return { shape, data };
}

/** The loss, reduced. */
export function lossOf<T, Element extends LossElement<T>>(
	process: LossProcess<T, Element>,
	arithmetic: Arithmetic<T>
): Tensor<T> {
	return reduced(lossesOf(process), process.reducer, arithmetic);
}

/** The gradient of a loss; gradOutput null stands for ones. Throws an EngineError on another shape. */
export function lossGradientOf<T, Element extends LossElement<T>>(
	op: string,
	process: LossProcess<T, Element>,
	gradOutput: Tensor<T> | null,
	arithmetic: Arithmetic<T>
): LossGradient<T> {
	const { inputShape, shape, reducer, cellsAt, slopesAt } = process;
	const above = resolveAbove(op, gradOutput, shape, reducer, arithmetic);
	const data = new Array<T>(elementCount(inputShape));
	for (let place = 0; place < elementCount(shape); place++) {
		const slopes = slopesAt(place);
		cellsAt(place).forEach((cell, index) => {
			data[cell] = arithmetic.mul(slopes[index], above.shareAt(place));
		});
	}
	return { input: { shape: inputShape, data } };
}
