import { requireInRange } from '../../range';
import { literal, previous, quantity } from '../expression';
import { numberFormulas, squareRoot } from '../number-expression';
import { elementwise } from './optimizer';
import type { Optimizer } from './optimizer';
import { requireNonZero, slotValue, updateSheet } from './update';
import type { UpdateFormula } from './update';
import { decayedGradient } from './weight-decay';

/** The options of `adagrad`; PyTorch's defaults. */
export interface AdagradOptions {
	/** 0.01 by default. */
	readonly lr?: number;
	readonly lrDecay?: number;
	readonly weightDecay?: number;
	readonly initialAccumulatorValue?: number;
	/** 10⁻¹⁰ by default. */
	readonly eps?: number;
}

/**
 * AdaGrad: θ − lr·g / (√(sum of all g²) + eps), with lr / (1 + (step − 1)·lrDecay) for lr. Throws
 * an EngineError if an option is negative, and at a step if eps is 0 and no gradient came yet.
 * (https://pytorch.org/docs/stable/generated/torch.optim.Adagrad.html)
 */
export function adagrad(options: AdagradOptions = {}): Optimizer<number> {
	const { lr = 1e-2, lrDecay = 0, weightDecay = 0, eps = 1e-10 } = options;
	const { initialAccumulatorValue = 0 } = options;
	const all = { lr, lrDecay, weightDecay, initialAccumulatorValue, eps };
	for (const [name, value] of Object.entries(all))
		requireInRange('adagrad', name, value, { from: 0 });
	const { sum, difference, product, quotient, square } = numberFormulas;

	return elementwise({
		op: 'adagrad',
		slots: ['sum'],
		initial: initialAccumulatorValue,
		explain(parameter, gradientHere, state) {
			const sheet = updateSheet<number>();
			const { lines, write } = sheet;
			const gradient = decayedGradient(sheet, gradientHere, parameter, weightDecay);
			const before = previous('sum', slotValue('adagrad', state, 'sum'));
			const total = write('sum', sum(before, square(gradient)));
			let rate: UpdateFormula<number> = quantity('lr', lr);
			if (lrDecay !== 0) {
				const stepsBefore = difference(quantity('step', state.step + 1), literal(1));
				const slowing = product(stepsBefore, quantity('lrDecay', lrDecay));
				rate = write('decayedLr', quotient(rate, sum(literal(1), slowing)));
			}
			const denominator = write('denominator', sum(squareRoot(total), quantity('eps', eps)));
			requireNonZero('adagrad', denominator);
			const update = write('update', quotient(product(rate, gradient), denominator));
			write('parameter', difference(previous('parameter', parameter), update));
			return lines;
		}
	});
}
