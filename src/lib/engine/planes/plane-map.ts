import type { Arithmetic } from '../arithmetic/arithmetic';
import { planeMoments } from '../steps/map-moments';
import { sumTerm, type CellSums, type SumTerm } from '../steps/sum-steps';
import { offset } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { transposeAxis, type AxisMap } from './axis-map';

/** A linear map of feature maps, the same for all: one map along the rows, one along the columns. */
export interface PlaneMap<T> {
	readonly rows: AxisMap<T>;
	readonly columns: AxisMap<T>;
	/** What the cells of the padding hold. */
	readonly outside: T;
	/** Whether sums are divided, by the product of the divisors on both axes. */
	readonly divides: boolean;
}

/** The adjoint map, which carries gradients back. */
export function transposePlane<T>(map: PlaneMap<T>, arithmetic: Arithmetic<T>): PlaneMap<T> {
	return {
		rows: transposeAxis(map.rows, arithmetic),
		columns: transposeAxis(map.columns, arithmetic),
		outside: arithmetic.zero,
		divides: false
	};
}

/** The shape of [N, C, H, W] after the map. */
export function mappedShape<T>(shape: readonly number[], map: PlaneMap<T>): readonly number[] {
	return [shape[0], shape[1], map.rows.cells.length, map.columns.cells.length];
}

/** Every map of x [N, C, H, W] mapped: [N, C, OH, OW]. */
export function applyPlaneMap<T>(
	x: Tensor<T>,
	map: PlaneMap<T>,
	arithmetic: Arithmetic<T>
): Tensor<T> {
	const { rows, columns, outside, divides } = map;
	const [batch, channels, height, width] = x.shape;
	const data: T[] = [];
	for (let plane = 0; plane < batch * channels; plane++) {
		for (const row of rows.cells) {
			for (const column of columns.cells) {
				let sum = arithmetic.zero;
				for (const { source: ih, weight: rowWeight } of row.terms) {
					for (const { source: iw, weight: columnWeight } of column.terms) {
						const isInside = ih !== null && iw !== null;
						const value = isInside ? x.data[(plane * height + ih) * width + iw] : outside;
						const weight = arithmetic.mul(rowWeight, columnWeight);
						sum = arithmetic.add(sum, arithmetic.mul(value, weight));
					}
				}
				const divisor = row.divisor * column.divisor;
				data.push(divides ? arithmetic.div(sum, arithmetic.from(divisor)) : sum);
			}
		}
	}
	return { shape: mappedShape(x.shape, map), data };
}

/** How the cells of a mapped tensor come about; `source` and `target` are the tensors' names. */
export function planeSums<T>(
	x: Tensor<T>,
	map: PlaneMap<T>,
	arithmetic: Arithmetic<T>,
	[source, target]: readonly [source: string, target: string]
): CellSums<T> {
	const { rows, columns, outside, divides } = map;
	const termsAt = ([n, channel, oh, ow]: readonly number[]): SumTerm<T>[] =>
		rows.cells[oh].terms.flatMap(({ source: ih, weight: rowWeight }) =>
			columns.cells[ow].terms.map(({ source: iw, weight: columnWeight }) => {
				if (ih === null || iw === null) return sumTerm([], outside, arithmetic);
				const index = [n, channel, ih, iw];
				const value = x.data[offset(x.shape, index)];
				const weight = arithmetic.mul(rowWeight, columnWeight);
				return sumTerm([{ tensor: source, index, value }], weight, arithmetic);
			})
		);
	return {
		tensor: target,
		shape: mappedShape(x.shape, map),
		map: planeMoments(
			rows.cells.map(({ terms }) => terms.length),
			columns.cells.map(({ terms }) => terms.length)
		),
		termsAt,
		divisorAt: ([, , oh, ow]) =>
			divides ? arithmetic.from(rows.cells[oh].divisor * columns.cells[ow].divisor) : null
	};
}
