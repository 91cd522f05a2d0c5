import { requireLength, requireTensor, type Tensor } from '../../tensor/tensor';
import type { LossElement, LossProcess } from './process';
import type { Reducer } from './reduction';

/** A loss of one element: of what is predicted and what should be. */
export interface PairLoss<T> {
	/** Throws an EngineError if a pair is none that the loss is about. */
	readonly requirePair?: (input: T, target: T) => void;
	/** What the loss is put together from, by name, for the element at a place. */
	parts(input: T, target: T, place: number): Readonly<Record<string, T>>;
	value(input: T, target: T, place: number): T;
	/** The derivative with respect to the input; at a kink the one that PyTorch takes. */
	slope(input: T, target: T, place: number): T;
}

/** How the loss of one pair comes about. */
export interface PairElement<T> extends LossElement<T> {
	readonly input: T;
	readonly target: T;
	/**
	 * What it is put together from: `difference` x − y and `distance` |x − y|; `margin` x · y of the
	 * hinge; `positive` and `negative`, which binary cross-entropy adds; `probability` σ(x) and
	 * `posWeight` with logits; `ratio` ln y − x of the divergence.
	 */
	readonly parts: Readonly<Record<string, T>>;
}

/** The losses of all pairs. Throws an EngineError if input and target do not go together. */
export function pairProcess<T>(
	op: string,
	loss: PairLoss<T>,
	input: Tensor<T>,
	target: Tensor<T>,
	reducer: Reducer<T>
): LossProcess<T, PairElement<T>> {
	requireLength(op, 'input', input);
	requireTensor(op, 'target', target, input.shape);
	input.data.forEach((value, place) => loss.requirePair?.(value, target.data[place]));
	return {
		inputShape: input.shape,
		shape: input.shape,
		reducer,
		elementAt(place) {
			const [x, y] = [input.data[place], target.data[place]];
			const parts = loss.parts(x, y, place);
			return { input: x, target: y, parts, value: loss.value(x, y, place) };
		},
		cellsAt: (place) => [place],
		slopesAt: (place) => [loss.slope(input.data[place], target.data[place], place)]
	};
}
