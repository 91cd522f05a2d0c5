import { describe, expect, it } from 'vitest';
import { adagrad, adam, adamW, lineOf, rational, rmsprop, scalarState, sgd } from '../../index';
import type { OptimizerSlot, OptimizerStep, Rational, SgdOptions } from '../../index';
import { descend, path } from '../testing/run';

const q = (text: string) => rational.from(text);

/** What a slot of the scalar parameter holds after each step, the start first. */
const slot = <T>(steps: readonly OptimizerStep<T>[], name: OptimizerSlot) =>
	steps.map(({ state }) => state.slots[name]?.w.data[0]);

/** The path of exact gradient descent from 1 by the gradients 1, 1, 2. */
const exactPath = (options: SgdOptions<Rational>) =>
	path(descend(sgd({ lr: q('0.1'), ...options }, rational), q('1'), ['1', '1', '2'].map(q))).map(
		(value) => value.toFraction()
	);

describe('sgd by hand', () => {
	it.each<readonly [string, SgdOptions<Rational>, string[]]>([
		['plain', {}, ['1', '9/10', '4/5', '3/5']],
		// b = 1, 3/2, 11/4
		['momentum 1/2', { momentum: q('0.5') }, ['1', '9/10', '3/4', '19/40']],
		// b = 1 (the first is taken whole), 1/2 + 1/2 = 1, 1/2 + 1 = 3/2
		['dampening', { momentum: q('0.5'), dampening: q('0.5') }, ['1', '9/10', '4/5', '13/20']],
		// g + b/2 = 3/2, 7/4, 27/8
		['nesterov', { momentum: q('0.5'), nesterov: true }, ['1', '17/20', '27/40', '27/80']],
		// g + θ = 2, 9/5, 131/50
		['weightDecay 1', { weightDecay: q('1') }, ['1', '4/5', '31/50', '179/500']]
	])('%s', (_, options, expected) => expect(exactPath(options)).toEqual(expected));

	it('has exactly one thousandth for its default rate', () => {
		const [, after] = path(descend(sgd({}, rational), q('1'), [q('1')]));
		expect(after.toFraction()).toBe('999/1000');
	});
	it('remembers nothing without momentum', () => {
		expect(sgd({}, rational).slots).toEqual([]);
		expect(sgd({ momentum: q('0.5') }, rational).slots).toEqual(['momentumBuffer']);
	});
});

describe('adam by hand', () => {
	// β₁ = 1/2 and β₂ = 3/4, gradients 1, 2, −1:
	//   m = 1/2, 5/4, 1/8     1 − β₁ᵗ = 1/2, 3/4, 7/8       m̂ = 1, 5/3, 1/7
	//   v = 1/4, 19/16, 73/64  1 − β₂ᵗ = 1/4, 7/16, 37/64    v̂ = 1, 19/7, 73/37
	const optimizer = adam({ lr: 0.1, betas: [0.5, 0.75], eps: 0 });
	const steps = descend(optimizer, 1, [1, 2, -1]);

	it('takes three steps, its bias corrected by division', () => {
		const expected = [0.1, 0.1 * (5 / 3 / Math.sqrt(19 / 7)), 0.1 * (1 / 7 / Math.sqrt(73 / 37))];
		const values = path(steps);
		expected.forEach((update, index) =>
			expect(values[index] - values[index + 1]).toBeCloseTo(update, 15)
		);
		expect(slot(steps, 'expAvg')).toEqual([0, 1 / 2, 5 / 4, 1 / 8]);
		expect(slot(steps, 'expAvgSq')).toEqual([0, 1 / 4, 19 / 16, 73 / 64]);
	});
	it('explains the second step line by line', () => {
		const lines = optimizer.explain(0.9, 2, scalarState(steps[1].state, 'w', 0));
		expect(lines.map(({ name }) => name)).toEqual([
			'expAvg',
			'expAvgSq',
			'biasCorrection1',
			'biasCorrection2',
			'correctedExpAvg',
			'correctedExpAvgSq',
			'denominator',
			'update',
			'parameter'
		]);
		const value = (name: (typeof lines)[number]['name']) => lineOf(lines, name).value;
		expect(value('biasCorrection1')).toBe(3 / 4);
		expect(value('biasCorrection2')).toBe(7 / 16);
		expect(value('correctedExpAvg')).toBe(5 / 4 / (3 / 4));
		expect(value('correctedExpAvgSq')).toBe(19 / 16 / (7 / 16));
		expect(lineOf(lines, 'biasCorrection1').formula).toEqual({
			kind: 'difference',
			left: { kind: 'number', value: 1 },
			right: {
				kind: 'power',
				base: { kind: 'quantity', name: 'beta1', isPrevious: false, value: 0.5 },
				exponent: { kind: 'quantity', name: 'step', isPrevious: false, value: 2 },
				value: 0.25
			},
			value: 0.75
		});
	});
	it('keeps the largest average of squares with amsgrad', () => {
		const keeping = descend(adam({ betas: [0.5, 0.75], amsgrad: true }), 1, [2, 0, 0, 3]);
		expect(slot(keeping, 'expAvgSq')).toEqual([0, 1, 0.75, 0.5625, 2.671875]);
		expect(slot(keeping, 'maxExpAvgSq')).toEqual([0, 1, 1, 1, 2.671875]);
	});
	it('decays the gradient, where adamW decays the parameter', () => {
		// The decay of 1·2 outweighs the gradient −1: its first step goes down by lr, adamW's up.
		const options = { lr: 0.25, weightDecay: 1, eps: 0 };
		expect(path(descend(adam(options), 2, [-1]))).toEqual([2, 1.75]);
		expect(path(descend(adamW(options), 2, [-1]))).toEqual([2, 2 * 0.75 + 0.25]);
	});
});

describe('adagrad by hand', () => {
	it('adds up all squares', () => {
		const steps = descend(adagrad({ lr: 1, eps: 0 }), 0, [3, 4, 12]);
		expect(slot(steps, 'sum')).toEqual([0, 9, 25, 169]);
		expect(path(steps)).toEqual([0, -1, -1 - 4 / 5, -1 - 4 / 5 - 12 / 13]);
	});
	it('starts from the initial accumulator and slows down by lrDecay', () => {
		const options = { lr: 1, lrDecay: 1, initialAccumulatorValue: 16, eps: 1 };
		const steps = descend(adagrad(options), 0, [3, 0, 12]);
		expect(slot(steps, 'sum')).toEqual([16, 25, 25, 169]);
		expect(path(steps)).toEqual([0, -3 / 6, -3 / 6, -3 / 6 - ((1 / 3) * 12) / 14]);
	});
});

describe('rmsprop by hand', () => {
	it('divides by the root of the average and then adds eps', () => {
		// v = 3/4·0 + 1/4·16 = 4, then 3 + 1/4·4 = 4.
		const steps = descend(rmsprop({ lr: 1, alpha: 0.75, eps: 2 }), 0, [4, 2]);
		expect(slot(steps, 'squareAvg')).toEqual([0, 4, 4]);
		expect(path(steps)).toEqual([0, -4 / (2 + 2), -4 / (2 + 2) - 2 / (2 + 2)]);
	});
	it('keeps momentum of the quotient', () => {
		const options = { lr: 0.5, alpha: 0.75, eps: 2, momentum: 0.5 };
		const steps = descend(rmsprop(options), 0, [4, 2]);
		expect(slot(steps, 'momentumBuffer')).toEqual([0, 1, 1]);
		expect(path(steps)).toEqual([0, -0.5, -1]);
	});
	it('takes the square of the average off when centered', () => {
		// v = 8, mean = 2, 8 − 4 = 4, √4 = 2.
		const steps = descend(rmsprop({ lr: 1, alpha: 0.5, eps: 0, centered: true }), 0, [4]);
		expect(slot(steps, 'gradAvg')).toEqual([0, 2]);
		expect(path(steps)).toEqual([0, -4 / 2]);
	});
	it('never takes the root of a variance that rounding made negative', () => {
		const slots = { squareAvg: 1, gradAvg: 1 + 2 ** -52 };
		const optimizer = rmsprop({ centered: true, alpha: 1 });
		const lines = optimizer.explain(0, 0, { step: 5, slots });
		expect(lineOf(lines, 'variance')).toMatchObject({ value: 0, formula: { kind: 'maximum' } });
	});
});
