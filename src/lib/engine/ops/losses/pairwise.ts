import type { Arithmetic } from '../../arithmetic/arithmetic';
import { requireLength, requireTensor, type Tensor } from '../../tensor/tensor';
import {
	reduced,
	resolveReduction,
	weightsFromAbove,
	type LossGradient,
	type LossOptions
} from './reduction';

/** A loss of one element: of what is predicted and what should be. */
export interface PairLoss<T> {
	readonly op: string;
	value(input: T, target: T): T;
	/** The derivative with respect to the input; at a kink the one that PyTorch takes. */
	slope(input: T, target: T): T;
}

/** The loss of every element, reduced. Throws an EngineError if input and target differ in shape. */
export function pairLoss<T>(
	loss: PairLoss<T>,
	input: Tensor<T>,
	target: Tensor<T>,
	options: LossOptions,
	arithmetic: Arithmetic<T>
): Tensor<T> {
	const reduction = resolveReduction(loss.op, options.reduction);
	requireLength(loss.op, 'input', input);
	requireTensor(loss.op, 'target', target, input.shape);
	const data = input.data.map((value, place) => loss.value(value, target.data[place]));
	const count = arithmetic.from(data.length);
	return reduced({ shape: input.shape, data }, reduction, count, arithmetic);
}

/** The gradient of `pairLoss` with respect to the input; gradOutput null stands for ones. */
export function pairLossBackward<T>(
	loss: PairLoss<T>,
	input: Tensor<T>,
	target: Tensor<T>,
	options: LossOptions,
	gradOutput: Tensor<T> | null,
	arithmetic: Arithmetic<T>
): LossGradient<T> {
	const op = `${loss.op}Backward`;
	const reduction = resolveReduction(op, options.reduction);
	requireLength(op, 'input', input);
	requireTensor(op, 'target', target, input.shape);
	const { shape } = input;
	const count = arithmetic.from(input.data.length);
	const above = weightsFromAbove(op, gradOutput, shape, reduction, count, arithmetic);
	const data = input.data.map((value, place) =>
		arithmetic.mul(loss.slope(value, target.data[place]), above(place))
	);
	return { input: { shape, data } };
}
