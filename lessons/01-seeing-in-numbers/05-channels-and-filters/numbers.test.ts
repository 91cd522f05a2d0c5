import { conv2dScene } from '$lib/scenes/conv2d/conv2d-scene';
import { wiringScene } from '$lib/scenes/filter-wiring/wiring-scene';
import { describe, expect, it } from 'vitest';
import lesson from './lesson';
import { numbers, states } from './numbers';

describe('the numbers of the lesson', () => {
	it('are those that its text was written for', () => {
		expect(numbers).toMatchObject({
			...{ input: '3×5×5', terms: 27, shares: ['41', '−1', '−1'], bias: '−6', center: '33' },
			first: { output: '32×3×3', parameters: '896', weightsPerFilter: 27 },
			second: { parameters: '18,496', weightsPerFilter: 288 },
			secondPointwise: { parameters: '2,112' },
			depthwise: { parameters: '320', perFilter: 1 },
			full: { parameters: '9,248' },
			grouped: { parameters: '2,336', perFilter: 8 }
		});
	});
});

describe('a link of the text', () => {
	const inSlide = ['terms', 'bias', 'two', 'pointwise', 'depthwise'] as const;
	const opened = conv2dScene.codec.decode(lesson.scenes.slide.state);

	it('starts from a state that can be read', () => expect(opened.problems).toEqual([]));

	it.each(inSlide)('to %s opens the convolution', (name) => {
		const { state, problems } = conv2dScene.codec.decode(states[name], opened.state);
		expect(problems).toEqual([]);
		const run = conv2dScene.run(state.params);
		const step = run.timeline.find(({ id }) => id === state.grain)?.trace.at(state.index);
		if (name === 'terms') expect([step?.done, step?.output]).toEqual([1, [0, 0, 1, 1]]);
		if (name === 'bias') expect([step?.done, step?.output]).toEqual([28, [0, 0, 1, 1]]);
		if (name === 'two') expect(run.output.shape).toEqual([1, 2, 3, 3]);
		if (name === 'pointwise') expect(run.output.shape).toEqual([1, 1, 5, 5]);
		if (name === 'depthwise') expect(run.output.shape).toEqual([1, 3, 3, 3]);
	});

	it.each(['first', 'second', 'grouped', 'wiredDepthwise', 'many'] as const)(
		'to %s opens the wiring',
		(name) => {
			const base = wiringScene.codec.decode(lesson.scenes.wiring.state).state;
			expect(wiringScene.codec.decode(states[name], base).problems).toEqual([]);
		}
	);
});
