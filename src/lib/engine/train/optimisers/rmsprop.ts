import { requireInRange } from '../../range';
import { literal, previous, quantity } from '../expression';
import { numberFormulas, squareRoot } from '../number-expression';
import { movingAverage } from './moving-average';
import { elementwise } from './optimizer';
import type { Optimizer } from './optimizer';
import { requireNonZero, slotValue, updateSheet } from './update';
import type { OptimizerSlot } from './update';
import { decayedGradient } from './weight-decay';

/** The options of `rmsprop`; PyTorch's defaults. */
export interface RmspropOptions {
	/** 0.01 by default. */
	readonly lr?: number;
	/** How much of the average of g² is kept; 0.99 by default. */
	readonly alpha?: number;
	/** 10⁻⁸ by default; added after the root, as in PyTorch (TensorFlow adds it under the root). */
	readonly eps?: number;
	readonly weightDecay?: number;
	readonly momentum?: number;
	/** Whether to divide by the deviation of g, and not by its root mean square. */
	readonly centered?: boolean;
}

/**
 * RMSProp: θ − lr·g / (√(moving average of g²) + eps), with momentum on that quotient. Throws an
 * EngineError if an option is out of range, and at a step if eps is 0 and so is the average.
 * (https://pytorch.org/docs/stable/generated/torch.optim.RMSprop.html)
 */
export function rmsprop(options: RmspropOptions = {}): Optimizer<number> {
	const { lr = 1e-2, alpha = 0.99, eps = 1e-8, weightDecay = 0, momentum = 0 } = options;
	const { centered = false } = options;
	for (const [name, value] of Object.entries({ lr, eps, weightDecay, momentum }))
		requireInRange('rmsprop', name, value, { from: 0 });
	requireInRange('rmsprop', 'alpha', alpha, { from: 0, to: 1 });
	const slots: OptimizerSlot[] = ['squareAvg'];
	if (centered) slots.push('gradAvg');
	if (momentum !== 0) slots.push('momentumBuffer');
	const { sum, difference, product, quotient, square, maximum } = numberFormulas;

	return elementwise({
		op: 'rmsprop',
		slots,
		initial: 0,
		explain(parameter, gradientHere, state) {
			const sheet = updateSheet<number>();
			const { lines, write } = sheet;
			const before = (slot: OptimizerSlot) => previous(slot, slotValue('rmsprop', state, slot));
			const gradient = decayedGradient(sheet, gradientHere, parameter, weightDecay);
			const kept = quantity('alpha', alpha);
			const squareAvg = movingAverage(kept, before('squareAvg'), square(gradient));
			let spread = write('squareAvg', squareAvg);
			if (centered) {
				const mean = write('gradAvg', movingAverage(kept, before('gradAvg'), gradient));
				const variance = difference(spread, square(mean));
				// A variance is never negative, but the rounded difference can be.
				const isRounded = variance.value < 0;
				spread = write('variance', isRounded ? maximum(variance, literal(0)) : variance);
			}
			const denominator = write('denominator', sum(squareRoot(spread), quantity('eps', eps)));
			requireNonZero('rmsprop', denominator);
			let direction = write('scaledGradient', quotient(gradient, denominator));
			if (momentum !== 0) {
				const carried = product(quantity('momentum', momentum), before('momentumBuffer'));
				direction = write('momentumBuffer', sum(carried, direction));
			}
			const update = write('update', product(quantity('lr', lr), direction));
			write('parameter', difference(previous('parameter', parameter), update));
			return lines;
		}
	});
}
