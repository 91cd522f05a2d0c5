import { EngineError } from '../../errors';
import type { Random } from '../../random';
import { requireInRange } from '../../range';
import { elementCount } from '../../tensor/shape';
import type { Tensor } from '../../tensor/tensor';
import { calculateFans } from './fans';
import { normal } from './simple';

/** The options of `orthogonal`. */
export interface OrthogonalOptions {
	/** The length of every row or column; 1 by default. */
	readonly gain?: number;
}

/**
 * A weight which, as a matrix W of [out, everything else], has orthogonal columns (WᵀW = gain²·I)
 * if it is square or tall and orthogonal rows (WWᵀ = gain²·I) if it is wide: the Q of a random
 * matrix, whose R has a positive diagonal. Throws an EngineError if the shape has fewer than two
 * axes or the gain is negative.
 * (https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.orthogonal_)
 */
export function orthogonal(
	shape: readonly number[],
	{ gain = 1 }: OrthogonalOptions,
	random: Random
): Tensor<number> {
	requireInRange('orthogonal', 'gain', gain, { from: 0 });
	calculateFans(shape, 'orthogonal');
	const [rows, columns] = [shape[0], elementCount(shape.slice(1))];
	const { data } = normal([rows, columns], {}, random);
	const isTall = rows >= columns;
	const count = Math.min(rows, columns);
	const length = Math.max(rows, columns);
	const place = (vector: number, index: number) =>
		isTall ? index * columns + vector : vector * columns + index;
	const drawn = Array.from({ length: count }, (_, vector) =>
		Array.from({ length }, (_, index) => data[place(vector, index)])
	);
	const result = new Array<number>(data.length);
	orthonormalised(drawn).forEach((unit, vector) =>
		unit.forEach((value, index) => (result[place(vector, index)] = gain * value + 0))
	);
	return { shape, data: result };
}

const dot = (a: readonly number[], b: readonly number[]) =>
	a.reduce((sum, value, index) => sum + value * b[index], 0);

/** Gram and Schmidt's method, each projection taken off twice: once leaves rounding errors behind. */
function orthonormalised(vectors: readonly (readonly number[])[]): number[][] {
	const units: number[][] = [];
	for (const vector of vectors) {
		let rest = [...vector];
		for (const unit of [...units, ...units]) {
			const projection = dot(rest, unit);
			rest = rest.map((value, index) => value - projection * unit[index]);
		}
		const norm = Math.sqrt(dot(rest, rest));
		if (norm <= 1e-12 * Math.sqrt(dot(vector, vector))) {
			const reason = `the random vector ${units.length} depends on those before; is random constant?`;
			throw new EngineError('orthogonal', 'divisionByZero', { argument: 'norm' }, reason);
		}
		units.push(rest.map((value) => value / norm));
	}
	return units;
}
