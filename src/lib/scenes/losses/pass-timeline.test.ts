import { grainOf, mseLossBackwardTimeline, mseLossTimeline, rational, tensor } from '$lib/engine';
import { describe, expect, it } from 'vitest';
import { addedCount, currentPlace, passGrains, passLength, passTimeline } from './pass-timeline';

const numbers = (...values: readonly (number | string)[]) =>
	tensor([values.length], values.map(rational.from));
const input = numbers('2.5', 0, 2, 8);
const target = numbers(3, '-0.5', 2, 7);

function timelineOf(reduction: 'mean' | 'sum') {
	const options = { reduction };
	return passTimeline(
		mseLossTimeline(input, target, options, rational),
		mseLossBackwardTimeline(input, target, options, null, rational)
	);
}
const texts = (values: readonly unknown[]) => values.map(String);

describe('a loss there and back', () => {
	it.each(['mean', 'sum'] as const)('has as many steps as is said, by %s', (reduction) => {
		const timeline = timelineOf(reduction);
		expect(timeline.map(({ id }) => id)).toEqual(passGrains);
		for (const grain of passGrains)
			expect(grainOf(timeline, grain).trace.length).toBe(
				passLength(grain, 4, reduction === 'mean')
			);
	});

	it('adds the losses, divides, and then finds the gradients one by one', () => {
		const { trace } = grainOf(timelineOf('mean'), 'term');
		const steps = Array.from({ length: trace.length }, (_, index) => trace.at(index));
		expect(texts(steps[1].losses)).toEqual(['0.25', '0.25']);
		expect([steps[1].sum, addedCount(steps[1])]).toEqual([null, 0]);
		expect([`${steps[6].sum}`, addedCount(steps[6])]).toEqual(['0.5', 3]);
		expect([`${steps[8].value}`, currentPlace(steps[8])]).toEqual(['0.375', null]);
		expect(steps[8].gradients).toEqual([]);
		expect([texts(steps[10].gradients), currentPlace(steps[10])]).toEqual([['-0.25', '0.25'], 1]);
		expect(texts(steps[12].gradients)).toEqual(['-0.25', '0.25', '0', '0.5']);
		expect(texts(steps[12].losses)).toEqual(['0.25', '0.25', '0', '1']);
	});

	it('shows the end to those who step by the batch', () => {
		const { trace } = grainOf(timelineOf('mean'), 'batch');
		expect(trace.at(0)).toMatchObject({ grain: 'batch', phase: 'gradient' });
		expect([`${trace.at(0).value}`, trace.at(0).gradients.length]).toEqual(['0.375', 4]);
	});
});
