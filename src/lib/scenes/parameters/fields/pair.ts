import type { Field } from '../field';
import { clampInteger, numberForm, toNumber } from './whole-number';

/** One number for each direction of an image. */
export type PairValue = readonly [height: number, width: number];

/** Two whole numbers, each within its bounds. */
export interface PairField extends Field<PairValue> {
	readonly kind: 'pair';
	readonly min: PairValue;
	readonly max: PairValue;
	/** Whether the control begins with one handle for both. */
	readonly linked: boolean;
}

const split = (text: string): readonly string[] => text.split(',');
const toPair = (text: string): PairValue => {
	const [height, width = height] = split(text).map(toNumber);
	return [height, width];
};
const bothWays = (bound: number | PairValue): PairValue =>
	typeof bound === 'number' ? [bound, bound] : bound;

/** A parameter with a height and a width, each a whole number: `2,3`, or `2` for `2,2`. */
export function pair(options: {
	readonly default: PairValue;
	readonly min: number | PairValue;
	readonly max: number | PairValue;
	readonly linked?: boolean;
}): PairField {
	const [min, max] = [bothWays(options.min), bothWays(options.max)];
	const isPair = (text: string) => split(text).length <= 2;
	const isNumeric = (text: string) => split(text).every((part) => numberForm.test(part));
	const isInside = (value: PairValue) =>
		value.every((side, axis) => side >= min[axis] && side <= max[axis]);
	return {
		kind: 'pair',
		default: options.default,
		min,
		max,
		linked: options.linked ?? true,
		parse(text) {
			if (!isNumeric(text)) return { problem: 'notANumber' };
			if (!isPair(text)) return { problem: 'wrongShape' };
			const value = toPair(text);
			if (!isInside(value)) return { problem: 'outOfBounds' };
			return value.every(Number.isInteger) ? { value } : { problem: 'notAnInteger' };
		},
		encode: ([height, width]) => (height === width ? `${height}` : `${height},${width}`),
		equals: (a, b) => Object.is(a[0], b[0]) && Object.is(a[1], b[1]),
		nearest(text) {
			if (!isNumeric(text) || !isPair(text)) return undefined;
			const [height, width] = toPair(text);
			return [clampInteger(height, min[0], max[0]), clampInteger(width, min[1], max[1])];
		}
	};
}
