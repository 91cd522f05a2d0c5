import { rational } from '$lib/engine';
import { csvLine } from './csv';
import type { NumberTensor } from './run-tensors';

/** The place of an element, an index an axis, in C order. */
function placeOf(index: number, shape: readonly number[]): readonly number[] {
	const place: number[] = [];
	let rest = index;
	for (const extent of shape.toReversed()) {
		place.unshift(rest % extent);
		rest = Math.floor(rest / extent);
	}
	return place;
}

/**
 * A tensor as comma-separated values, an element a line: its place, from 0 on, its value as the
 * nearest double, and the exact fraction where it is known.
 */
export function tensorCsv({ shape, data }: NumberTensor): string {
	const axes = shape.map((_, axis) => `axis${axis}`);
	const isExact = data.some((value) => typeof value !== 'number');
	const lines = data.map((value, index) => {
		const place = placeOf(index, shape);
		if (typeof value === 'number') {
			// As text, −0 would lose its sign.
			const text = Object.is(value, -0) ? '-0' : String(value);
			return csvLine([...place, text, ...(isExact ? [''] : [])]);
		}
		return csvLine([...place, rational.toNumber(value), value.toFraction()]);
	});
	return csvLine([...axes, 'value', ...(isExact ? ['exact'] : [])]) + lines.join('');
}
