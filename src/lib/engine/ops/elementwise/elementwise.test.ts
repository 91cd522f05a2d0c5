import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, addBackward, addBackwardTimeline, addTimeline, addTrace } from '../../index';
import { EngineError, multiply, multiplyBackward, multiplyBackwardTimeline } from '../../index';
import { multiplyTimeline, multiplyTrace, rational, zeros } from '../../index';
import { integerTensor } from '../../testing/arbitraries';
import { exact, expectEqual } from '../../testing/exact';
import { expectGradient } from '../../testing/gradients';
import { expectMakes, expectReadsTrue } from '../../testing/steps';

const extent = fc.integer({ min: 1, max: 3 });
/** Two tensors that can be repeated to match: some extents are 1, some leading ones are missing. */
const calls = fc
	.tuple(
		fc.array(extent, { minLength: 1, maxLength: 4 }),
		fc.array(fc.constantFrom('both', 'both', 'x', 'other'), { minLength: 4, maxLength: 4 }),
		fc.nat({ max: 3 }),
		fc.boolean()
	)
	.chain(([whole, kept, missing, isSwapped]) => {
		const without = (who: string) => whole.map((n, axis) => (kept[axis] === who ? 1 : n));
		const shorter = without('x').slice(Math.min(missing, whole.length - 1));
		const [x, other] = isSwapped ? [shorter, without('other')] : [without('other'), shorter];
		const rank = Math.max(x.length, other.length);
		const [a, b] = [x, other].map((shape) => [
			...new Array<number>(rank - shape.length).fill(1),
			...shape
		]);
		const shape = a.map((n, axis) => Math.max(n, b[axis]));
		return fc.record({
			x: integerTensor(x),
			other: integerTensor(other),
			gradOutput: integerTensor(shape)
		});
	});

const ops = [
	{
		name: 'add',
		forward: add<(typeof rational)['one']>,
		backward: addBackward<(typeof rational)['one']>,
		timeline: addTimeline<(typeof rational)['one']>,
		backwardTimeline: addBackwardTimeline<(typeof rational)['one']>
	},
	{
		name: 'multiply',
		forward: multiply<(typeof rational)['one']>,
		backward: multiplyBackward<(typeof rational)['one']>,
		timeline: multiplyTimeline<(typeof rational)['one']>,
		backwardTimeline: multiplyBackwardTimeline<(typeof rational)['one']>
	}
] as const;

describe('add and multiply by hand', () => {
	const x = exact([1, 2, 1, 2], [1, 2, 3, 4]);
	it('take tensors of the same shape', () => {
		expectEqual(add(x, x, rational), exact([1, 2, 1, 2], [2, 4, 6, 8]));
		expectEqual(multiply(x, x, rational), exact([1, 2, 1, 2], [1, 4, 9, 16]));
	});
	it('repeat a number, or one number for each channel', () => {
		expectEqual(add(x, exact([1], [10]), rational), exact([1, 2, 1, 2], [11, 12, 13, 14]));
		const perChannel = exact([1, 2, 1, 1], [10, '1/2']);
		expectEqual(multiply(x, perChannel, rational), exact([1, 2, 1, 2], [10, 20, '3/2', 2]));
		expectEqual(multiply(perChannel, x, rational), exact([1, 2, 1, 2], [10, 20, '3/2', 2]));
	});
	it('add up the gradients of what was repeated', () => {
		const gradOutput = exact([1, 2, 1, 2], [1, 10, 100, 1000]);
		const perChannel = exact([1, 2, 1, 1], [2, 3]);
		expectEqual(
			addBackward(x, perChannel, gradOutput, rational).other,
			exact([1, 2, 1, 1], [11, 1100])
		);
		const { input, other } = multiplyBackward(x, perChannel, gradOutput, rational);
		expectEqual(input, exact([1, 2, 1, 2], [2, 20, 300, 3000]));
		expectEqual(other, exact([1, 2, 1, 1], [21, 4300]));
	});
	it('show both sides of a sum, and both factors of a product', () => {
		const number = exact([1], [10]);
		const sum = addTrace(x, number, rational).at(3);
		expect(sum.terms.map(({ product }) => String(product))).toEqual(['4', '10']);
		const product = multiplyTrace(x, number, rational).at(3);
		expect(product.terms[0].reads).toMatchObject([
			{ tensor: 'x', index: [0, 1, 0, 1] },
			{ tensor: 'other', index: [0] }
		]);
	});
});

describe.each(ops)('$name in general', ({ forward, backward, timeline, backwardTimeline }) => {
	it('does not mind the order', () => {
		fc.assert(
			fc.property(calls, ({ x, other }) =>
				expectEqual(forward(x, other, rational), forward(other, x, rational))
			)
		);
	});

	it('has its exact gradients', () => {
		fc.assert(
			fc.property(calls, ({ x, other, gradOutput }) => {
				const gradients = backward(x, other, gradOutput, rational);
				expectGradient(
					(moved) => forward(moved, other, rational),
					...([x, gradOutput, gradients.input] as const)
				);
				expectGradient(
					(moved) => forward(x, moved, rational),
					...([other, gradOutput, gradients.other] as const)
				);
			}),
			{ numRuns: 40 }
		);
	});

	it('agrees with its steps, forward and backward', () => {
		let terms = 0;
		fc.assert(
			fc.property(calls, ({ x, other, gradOutput }) => {
				const steps = timeline(x, other, rational);
				terms += expectMakes(steps, 'output', forward(x, other, rational));
				expectReadsTrue(steps, { x, other });
				const gradients = backward(x, other, gradOutput, rational);
				for (const target of ['input', 'other'] as const) {
					const back = backwardTimeline(x, other, gradOutput, rational, target);
					const name = target === 'input' ? 'gradInput' : 'gradOther';
					terms += expectMakes(back, name, gradients[target]);
					expectReadsTrue(back, { x, other, gradOutput });
				}
			}),
			{ numRuns: 30 }
		);
		expect(terms).toBeGreaterThan(300);
	});

	it('refuses shapes that cannot be repeated to match', () => {
		const [x, other] = [zeros([1, 2, 2, 2], rational), zeros([1, 3, 1, 1], rational)];
		const message = 'other of shape [1, 3, 1, 1] cannot be repeated to match x of shape';
		expect(() => forward(x, other, rational)).toThrow(EngineError);
		expect(() => forward(x, other, rational)).toThrow(message);
		expect(() => timeline(x, other, rational)).toThrow(message);
		expect(() => backward(x, x, other, rational)).toThrow('gradOutput of shape [1, 3, 1, 1]');
		const wrong = 'both' as 'input';
		expect(() => backwardTimeline(x, x, x, rational, wrong)).toThrow("target 'both' is not one");
		const broken = { shape: [2, NaN], data: [] };
		expect(() => forward(broken, x, rational)).toThrow('x extent on axis 1 NaN is not a positive');
		const short = { shape: [2], data: [rational.one] };
		expect(() => forward(x, short, rational)).toThrow('other has 1 elements where shape [2]');
	});
});
