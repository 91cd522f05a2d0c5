import type { Arithmetic } from '../../arithmetic/arithmetic';
import { uniformMoments } from '../../steps/map-moments';
import { sumTerm, type CellRead, type CellSums } from '../../steps/sum-steps';
import type { Tensor } from '../../tensor/tensor';

/** A matrix of a product, read as it lies or with rows and columns exchanged. */
export interface MatrixFactor<T> {
	/** What the tensor is called in steps. */
	readonly tensor: string;
	readonly source: Tensor<T>;
	readonly isTransposed: boolean;
}

/** left · right, with a bias added to every row if there is one; the inner sizes must agree. */
export interface MatrixProduct<T> {
	/** What the product is called in steps. */
	readonly tensor: string;
	readonly left: MatrixFactor<T>;
	readonly right: MatrixFactor<T>;
	readonly bias: Tensor<T> | null;
}

const sizeOf = <T>({ source: { shape }, isTransposed }: MatrixFactor<T>) =>
	isTransposed ? ([shape[1], shape[0]] as const) : ([shape[0], shape[1]] as const);

function readOf<T>(factor: MatrixFactor<T>, row: number, column: number): CellRead<T> {
	const { tensor, source, isTransposed } = factor;
	const index = isTransposed ? [column, row] : [row, column];
	return { tensor, index, value: source.data[index[0] * source.shape[1] + index[1]] };
}

/** How far apart in the data two neighbours along the rows and along the columns lie. */
const stepsOf = <T>({ source: { shape }, isTransposed }: MatrixFactor<T>) =>
	isTransposed ? ([1, shape[1]] as const) : ([shape[1], 1] as const);

/** The product as a tensor: [rows of left, columns of right]. */
export function productOf<T>(product: MatrixProduct<T>, arithmetic: Arithmetic<T>): Tensor<T> {
	const { left, right, bias } = product;
	const [[height, depth], [, width]] = [sizeOf(left), sizeOf(right)];
	const [leftRow, leftColumn] = stepsOf(left);
	const [rightRow, rightColumn] = stepsOf(right);
	const data: T[] = [];
	for (let row = 0; row < height; row++) {
		for (let column = 0; column < width; column++) {
			let sum = arithmetic.zero;
			for (let k = 0; k < depth; k++) {
				const a = left.source.data[row * leftRow + k * leftColumn];
				const b = right.source.data[k * rightRow + column * rightColumn];
				sum = arithmetic.add(sum, arithmetic.mul(a, b));
			}
			data.push(bias ? arithmetic.add(sum, bias.data[column]) : sum);
		}
	}
	return { shape: [height, width], data };
}

/** How the cells of the product come about: its terms in the order of the inner axis, then the bias. */
export function productSums<T>(
	{ tensor, left, right, bias }: MatrixProduct<T>,
	arithmetic: Arithmetic<T>
): CellSums<T> {
	const [[height, depth], [, width]] = [sizeOf(left), sizeOf(right)];
	return {
		tensor,
		shape: [height, width],
		map: uniformMoments(width, depth + (bias ? 1 : 0)),
		termsAt([row, column]) {
			const terms = Array.from({ length: depth }, (_, k) =>
				sumTerm([readOf(left, row, k), readOf(right, k, column)], arithmetic.one, arithmetic)
			);
			if (!bias) return terms;
			const read = { tensor: 'bias', index: [column], value: bias.data[column] };
			return [...terms, sumTerm([read], arithmetic.one, arithmetic)];
		},
		divisorAt: () => null
	};
}
