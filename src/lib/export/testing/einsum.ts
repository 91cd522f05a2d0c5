import { build, sizeOf } from './nd-array';
import type { NdArray } from './nd-array';

/** numpy.einsum, by its definition: a sum over all letters that the result does not have. */
export function einsum(text: string, ...arrays: readonly NdArray[]): NdArray {
	const [given, result] = text.split('->');
	const operands = given.split(',').map((letters) => [...letters]);
	const extents = new Map<string, number>();
	operands.forEach((letters, which) =>
		letters.forEach((letter, axis) => {
			const extent = arrays[which].shape[axis];
			if ((extents.get(letter) ?? extent) !== extent)
				throw new Error(`einsum ${text}: ${letter} is ${extents.get(letter)} and ${extent}`);
			extents.set(letter, extent);
		})
	);
	const outer = [...result];
	const inner = [...extents.keys()].filter((letter) => !outer.includes(letter));
	const shapeFor = (letters: readonly string[]) =>
		letters.map((letter) => extents.get(letter) ?? 1);
	/** How far each operand's elements lie apart along these letters. */
	const stridesFor = (letters: readonly string[]) =>
		operands.map((own, which) =>
			letters.map((letter) =>
				own.reduce((sum, name, axis) => {
					const rest = sizeOf(arrays[which].shape.slice(axis + 1));
					return name === letter ? sum + rest : sum;
				}, 0)
			)
		);
	const offsetsIn = (letters: readonly string[]) =>
		stridesFor(letters).map(
			(strides) =>
				build(shapeFor(letters), (place) =>
					place.reduce((offset, at, axis) => offset + at * strides[axis], 0)
				).data
		);
	const [starts, steps] = [offsetsIn(outer), offsetsIn(inner)];
	const shape = shapeFor(outer);
	const sums = sizeOf(shapeFor(inner));
	const data = Array.from({ length: sizeOf(shape) }, (_, index) => {
		let sum = 0;
		for (let term = 0; term < sums; term++) {
			let product = 1;
			for (let which = 0; which < arrays.length; which++)
				product *= arrays[which].data[starts[which][index] + steps[which][term]];
			sum += product;
		}
		return sum;
	});
	return { shape, data };
}
