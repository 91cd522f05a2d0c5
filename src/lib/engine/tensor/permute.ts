import { EngineError } from '../errors';
import { resolveDim } from './dim';
import { elementCount, formatShape, strides } from './shape';
import { requireLength } from './tensor';
import type { Tensor } from './tensor';

/**
 * The tensor with its axes in another order, its elements written anew in that order: axis i of the
 * result is axis `dims[i]` of the source, which may be counted from the end. It is
 * `source.permute(dims).contiguous()` of PyTorch. Throws an EngineError unless `dims` names every
 * axis once.
 */
export function permute<T>(source: Tensor<T>, dims: readonly number[]): Tensor<T> {
	const rank = source.shape.length;
	requireLength('permute', 'source', source);
	const axes = dims.map((dim) => resolveDim('permute', 'dims', dim, rank));
	if (axes.length !== rank || new Set(axes).size !== rank) {
		const shown = formatShape(dims);
		const values = {
			argument: 'dims',
			shape: formatShape(source.shape),
			rank: axes.length,
			expected: rank
		};
		throw new EngineError(
			'permute',
			'wrongRank',
			values,
			`dims ${shown} do not name each of ${rank} axes once`
		);
	}
	const shape = axes.map((axis) => source.shape[axis]);
	const [to, from] = [strides(shape), strides(source.shape)];
	const data = Array.from({ length: elementCount(shape) }, (_, place) => {
		const at = axes.reduce(
			(sum, axis, i) => sum + (Math.floor(place / to[i]) % shape[i]) * from[axis],
			0
		);
		return source.data[at];
	});
	return { shape, data };
}
