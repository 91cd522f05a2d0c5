import { describe, expect, it } from 'vitest';
import * as engine from '../../index';
import {
	float64,
	offset,
	rational,
	type LossBackwardStep,
	type LossStep,
	type Reduction,
	type Tensor,
	type Timeline
} from '../../index';
import { exact } from '../../testing/exact';
import { randomTensor, seededRandom } from '../../testing/differences';
import { expectOneProcess, expectRandomAccess, range, written } from '../../testing/timelines';
import type { LossElement } from './process';

type Doubles = Tensor<number>;

/** A loss with settled arguments, in each of its four forms. */
interface Case {
	readonly name: string;
	readonly loss: () => Doubles;
	readonly backward: (above: Doubles) => { readonly input: Doubles };
	readonly timeline: () => Timeline<
		'loss' | 'phase' | 'element',
		LossStep<number, LossElement<number>>
	>;
	readonly backwardTimeline: (
		above: Doubles
	) => Timeline<'loss' | 'element', LossBackwardStep<number, LossElement<number>>>;
	readonly shape: readonly number[];
}

const random = seededRandom(1763);
const pairShape = [2, 3];
const anywhere = randomTensor(pairShape, random);
const shares = randomTensor(pairShape, random, 0.1, 0.9);
const signs = engine.mapTensor(shares, (share) => (share < 0.5 ? -1 : 1));
const logits = randomTensor([2, 3, 2], random);
const labels = { shape: [2, 2], data: [0, 2, -100, 1] };
const soft = engine.softmax(randomTensor([2, 3, 2], random), { dim: 1 });
const weight = { shape: [3], data: [0.5, 2, 1.25] };

function casesOf(reduction: Reduction): readonly Case[] {
	const exactCases = (['mseLoss', 'l1Loss', 'smoothL1Loss', 'huberLoss', 'hingeLoss'] as const).map(
		(name): Case => {
			const target = name === 'hingeLoss' ? signs : shares;
			const options = { reduction };
			return {
				name,
				loss: () => engine[name](anywhere, target, options, float64),
				backward: (above) => engine[`${name}Backward`](anywhere, target, options, above, float64),
				timeline: () => engine[`${name}Timeline`](anywhere, target, options, float64),
				backwardTimeline: (above) =>
					engine[`${name}BackwardTimeline`](anywhere, target, options, above, float64),
				shape: pairShape
			};
		}
	);
	const doubleCases = (
		[
			['bceLoss', shares, signs.data.map((sign) => (sign + 1) / 2), {}],
			['bceWithLogitsLoss', anywhere, shares.data, { posWeight: weight }],
			['klDivLoss', anywhere, shares.data, {}]
		] as const
	).map(([name, input, data, options]): Case => {
		const target = { shape: pairShape, data };
		const all = { ...options, reduction };
		return {
			name,
			loss: () => engine[name](input, target, all),
			backward: (above) => engine[`${name}Backward`](input, target, all, above),
			timeline: () => engine[`${name}Timeline`](input, target, all),
			backwardTimeline: (above) => engine[`${name}BackwardTimeline`](input, target, all, above),
			shape: pairShape
		};
	});
	const classCases = (
		[
			['nllLoss', labels, { weight }],
			['crossEntropyLoss', labels, { weight, labelSmoothing: 0.2 }],
			['crossEntropyLoss', soft, { weight, labelSmoothing: 0.2 }]
		] as const
	).map(([name, target, options]): Case => {
		const all = { ...options, reduction };
		return {
			name,
			loss: () => engine[name](logits, target, all),
			backward: (above) => engine[`${name}Backward`](logits, target, all, above),
			timeline: () => engine[`${name}Timeline`](logits, target, all),
			backwardTimeline: (above) => engine[`${name}BackwardTimeline`](logits, target, all, above),
			shape: [2, 2]
		};
	});
	return [...exactCases, ...doubleCases, ...classCases];
}

describe.each(engine.reductions)('the steps of a loss with reduction %s', (reduction) => {
	it.each(casesOf(reduction))('end in $name', ({ loss, timeline, shape }) => {
		const [whole, phase, element] = timeline();
		const last = element.trace.at(element.trace.length - 1);
		const values = reduction === 'none' ? last.losses : [last.value];
		expect(values).toEqual(loss().data);
		const count = engine.elementCount(shape);
		const phases = {
			none: ['losses'],
			sum: ['losses', 'sum'],
			mean: ['losses', 'sum', 'division']
		};
		expect(range(phase.trace.length).map((index) => phase.trace.at(index).phase)).toEqual(
			phases[reduction]
		);
		expect(element.trace.length).toBe(
			{ none: 1, sum: 2, mean: 2 }[reduction] * count + (reduction === 'mean' ? 1 : 0)
		);
		expect(whole.trace.length).toBe(1);
		for (const place of range(count)) {
			const step = element.trace.at(place);
			expect(step.losses.at(-1)).toBe(step.element.value);
			expect(step.index).toEqual(engine.indexAt(shape, place));
			expect([step.sum, step.value]).toEqual([null, null]);
		}
		expectOneProcess(timeline());
		expectRandomAccess(timeline);
	});

	it.each(casesOf(reduction))('back write the gradient of $name', (one) => {
		const above = randomTensor(one.loss().shape, random);
		const { input } = one.backward(above);
		const [, element] = one.backwardTimeline(above);
		const cells = new Map<number, number>();
		for (const index of range(element.trace.length).reverse()) {
			const step = element.trace.at(index);
			step.cells.forEach((cell, k) => cells.set(offset(input.shape, cell), step.gradients[k]));
			expect(step.gradients).toEqual(step.slopes.map((slope) => float64.mul(slope, step.share)));
		}
		expect(range(input.data.length).map((place) => cells.get(place))).toEqual(input.data);
		expectOneProcess(one.backwardTimeline(above));
		expectRandomAccess(() => one.backwardTimeline(above));
	});
});

describe('the steps of a loss by hand', () => {
	const [input, target] = [exact([3], [1, 4, '1/2']), exact([3], [0, 2, 1])];

	it('work out each square, add them and divide by their number', () => {
		const trace = engine.mseLossTrace(input, target, {}, rational);
		expect(trace.length).toBe(7);
		expect(written(trace.at(1).element)).toBe(
			written({
				...{ input: rational.from(4), target: rational.from(2) },
				...{ parts: { difference: rational.from(2) }, value: rational.from(4) }
			})
		);
		const sums = range(7).map((index) => trace.at(index).sum?.toFraction() ?? null);
		expect(sums).toEqual([null, null, null, '1', '5', '21/4', '21/4']);
		expect(trace.at(6)).toMatchObject({ phase: 'division', index: [2] });
		expect(trace.at(6).value?.toFraction()).toBe('7/4');
		const back = engine.mseLossBackwardTrace(input, target, {}, null, rational);
		expect(back.at(1).gradients.map(String)).toEqual([rational.from('4/3').toString()]);
		expect(back.at(1).share.toFraction()).toBe('1/3');
	});

	it('show of each position the class weight, the softened target and p − y', () => {
		const even = { shape: [2, 2], data: [0, 0, 0, 0] };
		const options = {
			weight: { shape: [2], data: [1, 3] },
			labelSmoothing: 0.5
		};
		const classes = { shape: [2], data: [0, 1] };
		const trace = engine.crossEntropyLossTrace(even, classes, options);
		expect(trace.at(0).element).toMatchObject({ target: 0, count: 1, shares: [0.75, 0.75] });
		expect(trace.at(1).element).toMatchObject({ target: 1, count: 3, shares: [0.25, 2.25] });
		expect(trace.at(1).element.terms).toEqual([0.25 * Math.LN2, 2.25 * Math.LN2]);
		expect(trace.at(4)).toMatchObject({ phase: 'division', divisor: 4, value: Math.LN2 });
		const back = engine.crossEntropyLossBackwardTrace(even, classes, options, null);
		expect(back.at(1)).toMatchObject({ slopes: [1, -1], share: 0.25, gradients: [0.25, -0.25] });
		expect(back.at(1).cells).toEqual([
			[1, 0],
			[1, 1]
		]);
	});

	it('tell the two parts of binary cross-entropy apart', () => {
		const half = { shape: [2], data: [0, 0] };
		const options = { posWeight: { shape: [], data: [3] } };
		const trace = engine.bceWithLogitsLossTrace(half, { shape: [2], data: [1, 0] }, options);
		const parts = { probability: 0.5, posWeight: 3 };
		expect(trace.at(0).element.parts).toEqual({ ...parts, positive: 3 * Math.LN2, negative: 0 });
		expect(trace.at(1).element.parts).toEqual({ ...parts, positive: 0, negative: Math.LN2 });
	});

	it('refuse what the loss refuses, when opened', () => {
		const bad = { shape: [1], data: [2] };
		expect(() => engine.bceLossTimeline(bad, bad, {})).toThrow(
			'bceLossTimeline: input 2 is not between 0 and 1'
		);
		expect(() => engine.hingeLossBackwardTrace(bad, bad, {}, null, float64)).toThrow(
			'hingeLossBackwardTimeline: target 2 is not -1 or 1'
		);
		expect(() => engine.mseLossBackwardTimeline(bad, bad, {}, bad, float64)).toThrow(
			'mseLossBackwardTimeline: gradOutput of shape [1] is not of shape []'
		);
	});
});
