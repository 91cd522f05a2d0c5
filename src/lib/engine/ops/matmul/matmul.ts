import type { Arithmetic } from '../../arithmetic/arithmetic';
import { EngineError, requireKnownName } from '../../errors';
import type { CellGrain } from '../../steps/cell-timeline';
import { sumTimeline, type SumStep } from '../../steps/sum-steps';
import { formatShape, requireRank } from '../../tensor/shape';
import { requireLength, requireTensor, type Tensor } from '../../tensor/tensor';
import { traceOf } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import { productOf, productSums, type MatrixFactor, type MatrixProduct } from './product';

/** Which gradient of a matrix product. */
export type MatmulTarget = 'input' | 'other';

const axes = ['rows', 'columns'];
const matmulTargets: readonly MatmulTarget[] = ['input', 'other'];

/** x · other as a product. Throws an EngineError unless both are matrices that fit. */
function productFor<T>(op: string, x: Tensor<T>, other: Tensor<T>): MatrixProduct<T> {
	requireRank(op, 'x', x.shape, axes);
	requireRank(op, 'other', other.shape, axes);
	if (x.shape[1] !== other.shape[0]) {
		const shape = formatShape(other.shape);
		const expected = formatShape([x.shape[1], other.shape[1]]);
		const reason = `other of shape ${shape} has not as many rows as x of shape ${formatShape(x.shape)} has columns`;
		throw new EngineError(op, 'wrongShape', { argument: 'other', shape, expected }, reason);
	}
	requireLength(op, 'x', x);
	requireLength(op, 'other', other);
	return {
		tensor: 'output',
		left: { tensor: 'x', source: x, isTransposed: false },
		right: { tensor: 'other', source: other, isTransposed: false },
		bias: null
	};
}

/** The gradients as products: gradOutput · otherᵀ and xᵀ · gradOutput. */
function gradientsFor<T>(
	op: string,
	x: Tensor<T>,
	other: Tensor<T>,
	gradOutput: Tensor<T>
): Record<MatmulTarget, MatrixProduct<T>> {
	const { left, right } = productFor(op, x, other);
	requireTensor(op, 'gradOutput', gradOutput, [x.shape[0], other.shape[1]]);
	const gradient = { tensor: 'gradOutput', source: gradOutput, isTransposed: false };
	const transposed = (factor: MatrixFactor<T>) => ({ ...factor, isTransposed: true });
	return {
		input: { tensor: 'gradInput', left: gradient, right: transposed(right), bias: null },
		other: { tensor: 'gradOther', left: transposed(left), right: gradient, bias: null }
	};
}

/**
 * The matrix product: x [N, K], other [K, M] → [N, M]. Throws an EngineError unless they are
 * matrices whose inner sizes agree (https://pytorch.org/docs/stable/generated/torch.matmul.html).
 */
export function matmul<T>(x: Tensor<T>, other: Tensor<T>, arithmetic: Arithmetic<T>): Tensor<T> {
	return productOf(productFor('matmul', x, other), arithmetic);
}

/** The gradients of `matmul`: gradOutput [N, M] → input [N, K] and other [K, M]. */
export function matmulBackward<T>(
	x: Tensor<T>,
	other: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): { readonly input: Tensor<T>; readonly other: Tensor<T> } {
	const gradients = gradientsFor('matmulBackward', x, other, gradOutput);
	return {
		input: productOf(gradients.input, arithmetic),
		other: productOf(gradients.other, arithmetic)
	};
}

/** A matrix product as steps, for the arguments of `matmul`; a map is a row of the output. */
export function matmulTimeline<T>(
	x: Tensor<T>,
	other: Tensor<T>,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, SumStep<T>> {
	return sumTimeline(productSums(productFor('matmulTimeline', x, other), arithmetic), arithmetic);
}

/** The steps of a matrix product at one grain; see `matmulTimeline`. */
export function matmulTrace<T>(
	x: Tensor<T>,
	other: Tensor<T>,
	arithmetic: Arithmetic<T>,
	grain: CellGrain = 'cell'
): Trace<SumStep<T>> {
	return traceOf(matmulTimeline(x, other, arithmetic), grain);
}

/** One gradient of a matrix product as steps, for the arguments of `matmulBackward`. */
export function matmulBackwardTimeline<T>(
	x: Tensor<T>,
	other: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	target: MatmulTarget
): Timeline<CellGrain, SumStep<T>> {
	const op = 'matmulBackwardTimeline';
	requireKnownName(op, 'target', target, matmulTargets);
	const gradients = gradientsFor(op, x, other, gradOutput);
	return sumTimeline(productSums(gradients[target], arithmetic), arithmetic);
}

/** The steps of one gradient of a matrix product at one grain; see `matmulBackwardTimeline`. */
export function matmulBackwardTrace<T>(
	x: Tensor<T>,
	other: Tensor<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>,
	target: MatmulTarget,
	grain: CellGrain = 'cell'
): Trace<SumStep<T>> {
	return traceOf(matmulBackwardTimeline(x, other, gradOutput, arithmetic, target), grain);
}
