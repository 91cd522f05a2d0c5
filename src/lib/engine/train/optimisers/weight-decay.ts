import { previous, quantity } from '../expression';
import { numberFormulas } from '../number-expression';
import type { UpdateFormula, UpdateSheet } from './update';

/** The gradient with L2 regularisation, g + weightDecay·θ, in a line of its own unless that is 0. */
export function decayedGradient(
	sheet: UpdateSheet<number>,
	gradient: number,
	parameter: number,
	weightDecay: number
): UpdateFormula<number> {
	const plain: UpdateFormula<number> = quantity('gradient', gradient);
	if (weightDecay === 0) return plain;
	const { sum, product } = numberFormulas;
	const decay = product(quantity('weightDecay', weightDecay), previous('parameter', parameter));
	return sheet.write('decayedGradient', sum(plain, decay));
}
