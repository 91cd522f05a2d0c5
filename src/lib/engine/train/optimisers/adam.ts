import { requireInRange } from '../../range';
import { literal, previous, quantity } from '../expression';
import { numberFormulas, power, squareRoot } from '../number-expression';
import { movingAverage } from './moving-average';
import { elementwise } from './optimizer';
import type { Optimizer } from './optimizer';
import { requireNonZero, slotValue, updateSheet } from './update';
import type { OptimizerSlot, UpdateFormula } from './update';
import { decayedGradient } from './weight-decay';

/** The options of `adam` and `adamW`; PyTorch's defaults. */
export interface AdamOptions {
	/** 0.001 by default. */
	readonly lr?: number;
	/** How much of the averages of g and of g² is kept; [0.9, 0.999] by default. */
	readonly betas?: readonly [beta1: number, beta2: number];
	/** 10⁻⁸ by default. */
	readonly eps?: number;
	/** 0 by default for `adam`, 0.01 for `adamW`. */
	readonly weightDecay?: number;
	/** Whether to divide by the largest average of g² so far. */
	readonly amsgrad?: boolean;
}

/** Adam in either form; `isDecoupled` takes the weight decay off the parameter, not to the gradient. */
function adamLike(op: string, options: AdamOptions, isDecoupled: boolean): Optimizer<number> {
	const { lr = 1e-3, betas = [0.9, 0.999], eps = 1e-8, amsgrad = false } = options;
	const { weightDecay = isDecoupled ? 1e-2 : 0 } = options;
	for (const [name, value] of Object.entries({ lr, eps, weightDecay }))
		requireInRange(op, name, value, { from: 0 });
	betas.forEach((beta, index) =>
		requireInRange(op, `betas[${index}]`, beta, { from: 0, below: 1 })
	);
	const [beta1, beta2] = [quantity('beta1', betas[0]), quantity('beta2', betas[1])];
	const slots: OptimizerSlot[] = ['expAvg', 'expAvgSq'];
	if (amsgrad) slots.push('maxExpAvgSq');
	const { sum, difference, product, quotient, square, maximum } = numberFormulas;

	return elementwise({
		op,
		slots,
		initial: 0,
		explain(parameterBefore, gradientHere, state) {
			const sheet = updateSheet<number>();
			const { lines, write } = sheet;
			const before = (slot: OptimizerSlot) => previous(slot, slotValue(op, state, slot));
			const [one, step, rate] = [literal(1), quantity('step', state.step + 1), quantity('lr', lr)];
			let parameter: UpdateFormula<number> = previous('parameter', parameterBefore);
			if (isDecoupled && weightDecay !== 0) {
				const shrinking = product(rate, quantity('weightDecay', weightDecay));
				parameter = write('decayedParameter', product(parameter, difference(one, shrinking)));
			}
			const decay = isDecoupled ? 0 : weightDecay;
			const gradient = decayedGradient(sheet, gradientHere, parameterBefore, decay);
			const mean = write('expAvg', movingAverage(beta1, before('expAvg'), gradient));
			const meanSquare = movingAverage(beta2, before('expAvgSq'), square(gradient));
			let spread = write('expAvgSq', meanSquare);
			if (amsgrad) spread = write('maxExpAvgSq', maximum(before('maxExpAvgSq'), spread));
			const correction1 = write('biasCorrection1', difference(one, power(beta1, step)));
			const correction2 = write('biasCorrection2', difference(one, power(beta2, step)));
			const correctedMean = write('correctedExpAvg', quotient(mean, correction1));
			const correctedSquare = write('correctedExpAvgSq', quotient(spread, correction2));
			const root = squareRoot(correctedSquare);
			const denominator = write('denominator', sum(root, quantity('eps', eps)));
			requireNonZero(op, denominator);
			const update = write('update', quotient(product(rate, correctedMean), denominator));
			write('parameter', difference(parameter, update));
			return lines;
		}
	});
}

/**
 * Adam: θ − lr·m̂ / (√v̂ + eps), where m and v are moving averages of g and g², and dividing by
 * 1 − βᵗ corrects that they start at 0. Throws an EngineError if an option is out of range, and at
 * a step if eps is 0 and so are all gradients.
 * (https://pytorch.org/docs/stable/generated/torch.optim.Adam.html)
 */
export function adam(options: AdamOptions = {}): Optimizer<number> {
	return adamLike('adam', options, false);
}

/**
 * Adam with decoupled weight decay: the parameter first shrinks by the factor 1 − lr·weightDecay,
 * and the decay does not enter the averages. Otherwise like `adam`.
 * (https://pytorch.org/docs/stable/generated/torch.optim.AdamW.html)
 */
export function adamW(options: AdamOptions = {}): Optimizer<number> {
	return adamLike('adamW', options, true);
}
