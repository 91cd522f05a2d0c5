import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adagrad, adam, adamW, float64, lineOf, rational } from '../../index';
import { rmsprop, scalarState, sgd, tensor } from '../../index';
import type { Optimizer, Rational, UpdateLine } from '../../index';
import { evaluate, quantitiesOf } from '../testing/evaluate';
import { descend, path } from '../testing/run';

const between = (min: number, max: number) =>
	fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
const gradients = fc.array(between(-4, 4), { minLength: 1, maxLength: 12 });
const fraction = (least: number, most: number) =>
	fc
		.tuple(fc.integer({ min: least, max: most }), fc.integer({ min: 1, max: 7 }))
		.map(([above, below]) => rational.from(`${above}/${below}`));
const maybe = (value: fc.Arbitrary<number>) => fc.oneof(fc.constant(0), value);

const decay = maybe(between(0, 0.5));
const adamOptions = fc.record({
	lr: between(1e-4, 1),
	betas: fc.tuple(between(0, 0.99), between(0, 0.9999)),
	eps: between(1e-8, 1e-2),
	weightDecay: decay,
	amsgrad: fc.boolean()
});
const momentum = maybe(between(0.01, 0.99));

/** Any optimiser in doubles with any options. */
const optimisers: fc.Arbitrary<Optimizer<number>> = fc.oneof(
	fc
		.record({ lr: between(0, 1), momentum, dampening: maybe(between(0, 1)), weightDecay: decay })
		.map((options) => sgd(options, float64)),
	fc
		.record({ lr: between(0, 1), momentum: between(0.01, 0.99), weightDecay: decay })
		.map((options) => sgd({ ...options, nesterov: true }, float64)),
	fc
		.record({ lr: between(0, 1), lrDecay: maybe(between(0, 1)), weightDecay: decay })
		.map((options) => adagrad(options)),
	fc
		.record({
			alpha: between(0, 1),
			weightDecay: decay,
			momentum,
			centered: fc.boolean(),
			eps: between(1e-8, 1)
		})
		.map((options) => rmsprop(options)),
	adamOptions.map((options) => adam(options)),
	adamOptions.map((options) => adamW(options))
);

describe('every optimiser', () => {
	const tensors = fc
		.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 3 }))
		.chain((shape) => {
			const [length] = [shape[0] * shape[1]];
			const values = fc.array(between(-4, 4), { minLength: length, maxLength: length });
			return fc
				.tuple(values, values, values)
				.map((drawn) => drawn.map((data) => tensor(shape, Object.freeze(data))));
		});

	it('steps by the very lines that it explains, without touching what it is given', () => {
		fc.assert(
			fc.property(optimisers, tensors, (optimizer, [w, first, second]) => {
				const start = { w, b: tensor([1], [3]) };
				const gradient = (values: typeof w) => ({ w: values, b: tensor([1], [0.5]) });
				const one = optimizer.step(start, gradient(first), optimizer.init(start));
				const two = optimizer.step(one.parameters, gradient(second), one.state);
				expect(two.state.step).toBe(2);
				expect(Object.keys(two.state.slots)).toEqual(optimizer.slots);
				second.data.forEach((value, index) => {
					const before = scalarState(one.state, 'w', index);
					const lines = optimizer.explain(one.parameters.w.data[index], value, before);
					expect(two.parameters.w.data[index]).toBe(lineOf(lines, 'parameter').value);
					for (const slot of optimizer.slots)
						expect(two.state.slots[slot]?.w.data[index]).toBe(lineOf(lines, slot).value);
				});
			})
		);
	});

	it('writes lines whose formulas come to their values and speak of lines above', () => {
		let lineCount = 0;
		const check = (lines: readonly UpdateLine<number>[]) => {
			const written = new Map<string, number>();
			for (const { name, formula, value } of lines) {
				expect(formula.value).toBe(value);
				const anew = evaluate(formula, float64);
				expect(Math.abs(anew - value)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(value)));
				for (const part of quantitiesOf(formula))
					if (!part.isPrevious && written.has(part.name))
						expect(part.value).toBe(written.get(part.name));
				expect(written.has(name)).toBe(false);
				written.set(name, value);
				lineCount += 1;
			}
			expect(lines.at(-1)?.name).toBe('parameter');
		};
		fc.assert(
			fc.property(optimisers, between(-4, 4), gradients, (optimizer, start, values) => {
				const steps = descend(optimizer, start, values);
				values.forEach((gradient, index) => {
					const { parameters, state } = steps[index];
					check(optimizer.explain(parameters.w.data[0], gradient, scalarState(state, 'w', 0)));
				});
			})
		);
		expect(lineCount).toBeGreaterThan(1000);
	});

	it('stays where it is at rate 0 without decay', () => {
		fc.assert(
			fc.property(gradients, between(-4, 4), (values, start) => {
				const still = [sgd({ lr: 0 }, float64), adam({ lr: 0 }), rmsprop({ lr: 0 })];
				for (const optimizer of [...still, adagrad({ lr: 0 }), adamW({ lr: 0 })])
					expect(new Set(path(descend(optimizer, start, values))).size).toBe(1);
			})
		);
	});
});

describe('sgd, exactly', () => {
	const { sub, mul, div, one, zero, compare } = rational;
	const power = (base: Rational, exponent: number) =>
		new Array<Rational>(exponent).fill(base).reduce(mul, one);

	it('nears 1 / (1 − momentum) times the step on a constant gradient', () => {
		fc.assert(
			fc.property(fraction(1, 6), fc.integer({ min: 1, max: 9 }), (gradient, tenths) => {
				const momentum = rational.from(`${tenths}/10`);
				const steps = descend(
					sgd({ lr: one, momentum }, rational),
					zero,
					new Array<Rational>(12).fill(gradient)
				);
				steps.slice(1).forEach(({ state }, index) => {
					const missing = sub(one, power(momentum, index + 1));
					const expected = mul(div(gradient, sub(one, momentum)), missing);
					expect(state.slots.momentumBuffer?.w.data[0].equals(expected)).toBe(true);
				});
			})
		);
	});

	it('on a quadratic shrinks below the rate 2/λ, swings at it, grows beyond it', () => {
		const signs = new Set<number>();
		fc.assert(
			fc.property(fraction(1, 9), fraction(1, 9), (curvature, lr) => {
				const limit = div(rational.from(2), curvature);
				const slope = (parameter: Rational) => mul(curvature, parameter);
				const steps = descend(sgd({ lr }, rational), one, new Array(6).fill(slope));
				const values = path(steps).map((value) => value.abs());
				const expected = compare(lr, limit);
				signs.add(Math.sign(expected));
				const factor = sub(one, mul(lr, curvature)).abs();
				values.slice(1).forEach((value, index) => {
					expect(value.equals(mul(factor, values[index]))).toBe(true);
					if (values[index].equals(0)) return;
					expect(Math.sign(compare(value, values[index]))).toBe(Math.sign(expected));
				});
			}),
			{ numRuns: 300, examples: [[one, rational.from(2)]] }
		);
		expect([...signs].sort()).toEqual([-1, 0, 1]);
	});

	it('with nesterov looks ahead of plain momentum by its next push', () => {
		const drawn = fc.tuple(fraction(1, 3), fc.array(fraction(-9, 9), { maxLength: 5 }));
		fc.assert(
			fc.property(drawn, ([lr, values]) => {
				const momentum = rational.from('9/10');
				const plain = descend(sgd({ lr, momentum }, rational), zero, values);
				const ahead = descend(sgd({ lr, momentum, nesterov: true }, rational), zero, values);
				// Nesterov's iterates are plain momentum's, moved on by lr·momentum·b.
				plain.forEach(({ parameters, state }, index) => {
					const buffer = state.slots.momentumBuffer?.w.data[0] ?? zero;
					const moved = sub(parameters.w.data[0], mul(mul(lr, momentum), buffer));
					expect(path(ahead)[index].equals(moved)).toBe(true);
				});
			})
		);
	});
});

describe('the adaptive optimisers', () => {
	it('adamW is adam where nothing decays', () => {
		fc.assert(
			fc.property(adamOptions, between(-4, 4), gradients, (drawn, start, values) => {
				const options = { ...drawn, weightDecay: 0 };
				expect(descend(adamW(options), start, values)).toEqual(
					descend(adam(options), start, values)
				);
			})
		);
	});

	it('adam’s first step has the length lr, whatever the gradient', () => {
		fc.assert(
			fc.property(adamOptions, between(1e-3, 1e3), fc.boolean(), (drawn, size, isNegative) => {
				const options = { ...drawn, eps: 0, weightDecay: 0 };
				const gradient = isNegative ? -size : size;
				const [, after] = path(descend(adam(options), 0, [gradient]));
				expect(after / (-options.lr * Math.sign(gradient))).toBeCloseTo(1, 10);
			})
		);
	});

	it('do not mind the scale of the gradients without eps', () => {
		const factor = fc.integer({ min: -20, max: 20 }).map((exponent) => 2 ** exponent);
		const away = fc.array(between(0.5, 4), { minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(factor, away, (scale, values) => {
				const scaled = values.map((value) => value * scale);
				for (const optimizer of [adam({ eps: 0 }), rmsprop({ eps: 0 }), adagrad({ eps: 0 })])
					expect(path(descend(optimizer, 1, scaled))).toEqual(path(descend(optimizer, 1, values)));
			})
		);
	});

	it('adagrad’s rate never recovers, rmsprop’s does', () => {
		fc.assert(
			fc.property(gradients, (values) => {
				const sums = descend(adagrad(), 0, values).map(({ state }) => state.slots.sum?.w.data[0]);
				sums.slice(1).forEach((sum, index) => {
					expect(sum).toBeGreaterThanOrEqual(sums[index] ?? NaN);
				});
			})
		);
		const burst = [100, ...new Array<number>(500).fill(1)];
		const rate = (optimizer: Optimizer<number>) => {
			const values = path(descend(optimizer, 0, burst));
			return values[burst.length - 1] - values[burst.length];
		};
		expect(rate(adagrad({ lr: 1 }))).toBeLessThan(0.01);
		expect(rate(rmsprop({ lr: 1, alpha: 0.9 }))).toBeCloseTo(1, 6);
	});

	it('rmsprop centered knows the variance of a constant gradient: αᵗ(1 − αᵗ)g²', () => {
		fc.assert(
			fc.property(between(0.1, 0.95), between(0.5, 4), (alpha, gradient) => {
				const optimizer = rmsprop({ alpha, centered: true });
				const values = new Array<number>(8).fill(gradient);
				const { parameters, state } = descend(optimizer, 0, values)[7];
				const before = scalarState(state, 'w', 0);
				const lines = optimizer.explain(parameters.w.data[0], gradient, before);
				const left = alpha ** 8;
				const expected = left * (1 - left) * gradient ** 2;
				expect(lineOf(lines, 'variance').value).toBeCloseTo(expected, 10);
			})
		);
	});

	it('follow a schedule as another optimiser over the same state', () => {
		const start = { w: tensor([1], [1]) };
		const one = adam({ lr: 0.5 }).step(start, start, adam().init(start));
		const half = adam({ lr: 0.25 }).step(one.parameters, start, one.state);
		const full = adam({ lr: 0.5 }).step(one.parameters, start, one.state);
		const moved = (after: typeof half) => one.parameters.w.data[0] - after.parameters.w.data[0];
		expect(moved(full)).toBeCloseTo(2 * moved(half), 14);
	});
});
