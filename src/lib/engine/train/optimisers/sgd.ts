import type { Arithmetic } from '../../arithmetic/arithmetic';
import { requireInRange } from '../../range';
import { formulasOf, literal, previous, quantity } from '../expression';
import { elementwise } from './optimizer';
import type { Optimizer } from './optimizer';
import { slotValue, updateSheet } from './update';
import type { UpdateFormula } from './update';

/** The options of `sgd`; PyTorch's defaults. */
export interface SgdOptions<T> {
	/** 0.001 by default, exactly one thousandth on rationals. */
	readonly lr?: T;
	readonly momentum?: T;
	/** How much of a new gradient the momentum leaves out; the first is always taken whole. */
	readonly dampening?: T;
	/** Needs momentum and no dampening. */
	readonly nesterov?: boolean;
	readonly weightDecay?: T;
}

/**
 * Stochastic gradient descent, exact on rationals: θ − lr·g, where momentum replaces g by the
 * running sum b = momentum·b + (1 − dampening)·g, and Nesterov's by g + momentum·b.
 * Throws an EngineError if an option is negative or the options do not go together.
 * (https://pytorch.org/docs/stable/generated/torch.optim.SGD.html)
 */
export function sgd<T>(options: SgdOptions<T>, arithmetic: Arithmetic<T>): Optimizer<T> {
	const { zero, one, equals } = arithmetic;
	const { lr = arithmetic.from('0.001'), momentum = zero, dampening = zero } = options;
	const { nesterov = false, weightDecay = zero } = options;
	for (const [name, value] of Object.entries({ lr, momentum, dampening, weightDecay })) {
		const range = name === 'dampening' ? {} : { from: 0 };
		requireInRange('sgd', name, arithmetic.toNumber(value), range);
	}
	if (nesterov) {
		requireInRange('sgd', 'nesterov momentum', arithmetic.toNumber(momentum), { above: 0 });
		const none = { from: 0, to: 0 };
		requireInRange('sgd', 'nesterov dampening', arithmetic.toNumber(dampening), none);
	}
	const { sum, difference, product } = formulasOf(arithmetic);
	const hasMomentum = !equals(momentum, zero);

	return elementwise({
		op: 'sgd',
		slots: hasMomentum ? ['momentumBuffer'] : [],
		initial: zero,
		explain(parameterBefore, gradientHere, state) {
			const { lines, write } = updateSheet<T>();
			const parameter = previous('parameter', parameterBefore);
			let direction: UpdateFormula<T> = quantity('gradient', gradientHere);
			if (!equals(weightDecay, zero)) {
				const decay = product(quantity('weightDecay', weightDecay), parameter);
				direction = write('decayedGradient', sum(direction, decay));
			}
			if (hasMomentum) {
				const kept = quantity('momentum', momentum);
				const before = previous('momentumBuffer', slotValue('sgd', state, 'momentumBuffer'));
				const share = difference(literal(one), quantity('dampening', dampening));
				const added = equals(dampening, zero) ? direction : product(share, direction);
				const isFirst = state.step === 0;
				const buffer = write(
					'momentumBuffer',
					isFirst ? direction : sum(product(kept, before), added)
				);
				direction = nesterov ? write('direction', sum(direction, product(kept, buffer))) : buffer;
			}
			const update = write('update', product(quantity('lr', lr), direction));
			write('parameter', difference(parameter, update));
			return lines;
		}
	});
}
