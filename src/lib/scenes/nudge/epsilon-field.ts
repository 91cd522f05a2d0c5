import { rational, tensor } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { field } from '../parameters';
import type { Field } from '../parameters';

/** How far a nudge may be from 0, to either side. */
export const leastEpsilon = rational.from('1/1000000');
export const mostEpsilon = rational.from(1000);

const usual = tensor([1], [rational.from('1/10')]);
const bounded = field.numbers({ default: usual, min: mostEpsilon.neg(), max: mostEpsilon });
const isTooSmall = ({ data: [epsilon] }: Tensor<Rational>) => epsilon.abs().lt(leastEpsilon);

/** A nudge ε [1], up or down but not 0, as a parameter of a scene; 1/10 unless told. */
export const epsilonField: Field<Tensor<Rational>> = {
	...bounded,
	parse(text) {
		const read = bounded.parse(text);
		return 'value' in read && isTooSmall(read.value) ? { problem: 'outOfBounds' } : read;
	},
	nearest(text) {
		const near = bounded.nearest(text);
		if (near === undefined || !isTooSmall(near)) return near;
		return tensor([1], [near.data[0].s < 0n ? leastEpsilon.neg() : leastEpsilon]);
	}
};
