import { literal } from '../expression';
import { numberFormulas } from '../number-expression';
import type { UpdateFormula } from './update';

/** keep·average + (1 − keep)·value, the exponential moving average after one more value. */
export function movingAverage(
	keep: UpdateFormula<number>,
	average: UpdateFormula<number>,
	value: UpdateFormula<number>
): UpdateFormula<number> {
	const { sum, difference, product } = numberFormulas;
	return sum(product(keep, average), product(difference(literal(1), keep), value));
}
