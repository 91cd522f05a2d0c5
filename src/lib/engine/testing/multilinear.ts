import { rational, type Rational, type Tensor } from '../index';
import { elementCount, indexAt, mapTensor, offset, tensor } from '../index';

type Exact = Tensor<Rational>;

/** ⟨a, b⟩, the sum of the products of elements at the same place. */
export function dot(a: Exact, b: Exact): Rational {
	return a.data.reduce(
		(sum, value, place) => rational.add(sum, rational.mul(value, b.data[place])),
		rational.zero
	);
}

/** a + b, element by element. */
export function sum(a: Exact, b: Exact): Exact {
	return mapTensor(a, (value, place) => rational.add(value, b.data[place]));
}

/** a − b, element by element. */
export function difference(a: Exact, b: Exact): Exact {
	return mapTensor(a, (value, place) => rational.sub(value, b.data[place]));
}

/** A tensor made cell by cell. */
export function made(shape: readonly number[], cell: (index: number[]) => Rational): Exact {
	const places = Array.from({ length: elementCount(shape) }, (_, place) => place);
	return tensor(
		shape,
		places.map((place) => cell(indexAt(shape, place)))
	);
}

/** The element at an index. */
export function at(source: Exact, index: readonly number[]): Rational {
	return source.data[offset(source.shape, index)];
}

/** The tensor with its first two axes exchanged, as a weight is for the way back. */
export function exchanged(source: Exact): Exact {
	const [first, second, ...rest] = source.shape;
	return made([second, first, ...rest], ([a, b, ...cell]) => at(source, [b, a, ...cell]));
}
