import { build, get, reduced, sizeOf } from './nd-array';
import type { NdArray } from './nd-array';
import { numberOf, numbersOf, plain } from './numpy-values';
import type { Callable } from './numpy-values';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;
function variance(values: readonly number[]): number {
	const centre = mean(values);
	return mean(values.map((value) => (value - centre) ** 2));
}

/** What arrays can be taken together by. */
const reductions: Readonly<Record<string, (values: readonly number[]) => number>> = {
	...{ sum, mean, var: variance, std: (values) => Math.sqrt(variance(values)) },
	...{ max: (values) => Math.max(...values), min: (values) => Math.min(...values) },
	argmax: (values) => values.indexOf(Math.max(...values))
};

/** A method of an array. Throws an Error for one that is not known here. */
export function methodOf(array: NdArray, name: string): Callable {
	const combine = Object.hasOwn(reductions, name) ? reductions[name] : undefined;
	if (combine)
		return ([axis], { keepdims = 0, axis: named = axis }) => {
			const axes =
				named === undefined || named === null ? array.shape.map((_, at) => at) : numbersOf(named);
			return plain(reduced(array, axes, numberOf(keepdims) === 1, combine));
		};
	switch (name) {
		case 'astype':
			return () => array;
		case 'ravel':
			return () => ({ shape: [array.data.length], data: [...array.data] });
		case 'reshape':
			return (given) => {
				const asked = given.flatMap(numbersOf);
				const rest = array.data.length / -sizeOf(asked);
				const shape = asked.map((extent) => (extent === -1 ? rest : extent));
				if (sizeOf(shape) !== array.data.length) throw new Error(`reshape to ${shape.join()}`);
				return { shape, data: [...array.data] };
			};
		case 'transpose':
			return (given) => {
				const axes = given.map(numberOf);
				return build(
					axes.map((axis) => array.shape[axis]),
					(place) =>
						get(
							array,
							axes.map((_, axis) => place[axes.indexOf(axis)])
						)
				);
			};
		case 'repeat':
			return ([times], { axis = 0 }) => {
				const [count, along] = [numberOf(times), numberOf(axis)];
				return build(
					array.shape.map((extent, at) => (at === along ? extent * count : extent)),
					(place) =>
						get(
							array,
							place.map((coordinate, at) =>
								at === along ? Math.floor(coordinate / count) : coordinate
							)
						)
				);
			};
		default:
			throw new Error(`no method ${name}`);
	}
}
