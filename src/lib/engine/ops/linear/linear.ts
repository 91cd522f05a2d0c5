import type { Arithmetic } from '../../arithmetic/arithmetic';
import { EngineError } from '../../errors';
import { uniformMoments } from '../../steps/map-moments';
import { sumTerm, type CellSums } from '../../steps/sum-steps';
import { formatShape, requireRank } from '../../tensor/shape';
import { requireLength, requireTensor, type Tensor } from '../../tensor/tensor';
import { productOf, type MatrixProduct } from '../matmul/product';

/** The gradients of a linear layer, each with the shape of what it belongs to. */
export interface LinearGradients<T> {
	readonly input: Tensor<T>;
	readonly weight: Tensor<T>;
	/** Null without a bias. */
	readonly bias: Tensor<T> | null;
}

/** x · weightᵀ + bias as a product. Throws an EngineError if they do not go together. */
export function linearProduct<T>(
	op: string,
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null
): MatrixProduct<T> {
	requireRank(op, 'x', x.shape, ['batch size', 'in features']);
	requireRank(op, 'weight', weight.shape, ['out features', 'in features']);
	if (x.shape[1] !== weight.shape[1]) {
		const shape = formatShape(weight.shape);
		const expected = formatShape([weight.shape[0], x.shape[1]]);
		const reason = `weight of shape ${shape} has not as many in features as x of shape ${formatShape(x.shape)}`;
		throw new EngineError(op, 'wrongShape', { argument: 'weight', shape, expected }, reason);
	}
	requireLength(op, 'x', x);
	requireLength(op, 'weight', weight);
	if (bias) requireTensor(op, 'bias', bias, [weight.shape[0]]);
	return {
		tensor: 'output',
		left: { tensor: 'x', source: x, isTransposed: false },
		right: { tensor: 'weight', source: weight, isTransposed: true },
		bias
	};
}

/** The gradients of x and weight as products: gradOutput · weight and gradOutputᵀ · x. */
export function linearGradients<T>(
	op: string,
	product: MatrixProduct<T>,
	gradOutput: Tensor<T>
): Record<'input' | 'weight', MatrixProduct<T>> {
	const { left, right } = product;
	requireTensor(op, 'gradOutput', gradOutput, [left.source.shape[0], right.source.shape[0]]);
	const gradient = { tensor: 'gradOutput', source: gradOutput, isTransposed: false };
	const turned = { ...gradient, isTransposed: true };
	const weight = { ...right, isTransposed: false };
	return {
		input: { tensor: 'gradInput', left: gradient, right: weight, bias: null },
		weight: { tensor: 'gradWeight', left: turned, right: left, bias: null }
	};
}

/** How the gradient of the bias comes about: feature by feature the sum over the batch. */
export function biasSums<T>(gradOutput: Tensor<T>, arithmetic: Arithmetic<T>): CellSums<T> {
	const [batch, outFeatures] = gradOutput.shape;
	return {
		tensor: 'gradBias',
		shape: [outFeatures],
		map: uniformMoments(outFeatures, batch),
		termsAt: ([feature]) =>
			Array.from({ length: batch }, (_, n) => {
				const value = gradOutput.data[n * outFeatures + feature];
				const read = { tensor: 'gradOutput', index: [n, feature], value };
				return sumTerm([read], arithmetic.one, arithmetic);
			}),
		divisorAt: () => null
	};
}

/**
 * The fully connected layer: x [N, inFeatures], weight [outFeatures, inFeatures], bias [outFeatures]
 * or null → [N, outFeatures], x · weightᵀ + bias. Throws an EngineError if they do not go together
 * (https://pytorch.org/docs/stable/generated/torch.nn.Linear.html).
 */
export function linear<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	arithmetic: Arithmetic<T>
): Tensor<T> {
	return productOf(linearProduct('linear', x, weight, bias), arithmetic);
}

/** The gradients of `linear`: gradOutput [N, outFeatures] → those of x, weight and bias. */
export function linearBackward<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): LinearGradients<T> {
	const op = 'linearBackward';
	const gradients = linearGradients(op, linearProduct(op, x, weight, bias), gradOutput);
	const sums = new Array<T>(weight.shape[0]).fill(arithmetic.zero);
	gradOutput.data.forEach((gradient, place) => {
		const feature = place % sums.length;
		sums[feature] = arithmetic.add(sums[feature], gradient);
	});
	return {
		input: productOf(gradients.input, arithmetic),
		weight: productOf(gradients.weight, arithmetic),
		bias: bias && { shape: bias.shape, data: sums }
	};
}
