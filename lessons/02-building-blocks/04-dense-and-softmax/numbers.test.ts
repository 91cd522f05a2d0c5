import { describe, expect, it } from 'vitest';
import { denseScene } from '$lib/scenes/dense/dense-scene';
import { featuresOf } from '$lib/scenes/dense/run';
import { lastStep } from '$lib/scenes/softmax/run';
import { softmaxScene } from '$lib/scenes/softmax/softmax-scene';
import { formatNumber } from '$lib/numbers';
import lesson from './lesson';
import { numbers, states } from './numbers';

describe('the numbers of the text', () => {
	it('are those of the course', () => {
		expect(numbers.deepFeatures).toBe('1,024');
		expect(numbers.deepParameters).toBe('131,200');
		expect(numbers.wideFeatures).toBe('4,096');
		expect(numbers.movedShares).toBe(numbers.shares);
	});

	it('are those of the figures', () => {
		const run = denseScene.run(denseScene.parameters.defaults);
		expect(featuresOf(run)).toBe(numbers.features);
		expect(`${run.parameters}`).toBe(numbers.parameters);
		expect(run.weights).toBe(numbers.weights);
		const { outputs } = lastStep(softmaxScene.run(softmaxScene.parameters.defaults));
		expect(outputs.map((share) => formatNumber(share).text).join(', ')).toBe(numbers.shares);
	});

	it.each(['terms', 'pinned', 'convolution'] as const)('%s opens the dense layer', (name) => {
		const base = denseScene.codec.decode(lesson.scenes.dense.state).state;
		expect(denseScene.codec.decode(states[name], base).problems).toEqual([]);
	});

	it.each(['constant', 'cold', 'hot', 'phases'] as const)('%s opens the softmax', (name) => {
		const base = softmaxScene.codec.decode(lesson.scenes.shares.state).state;
		expect(softmaxScene.codec.decode(states[name], base).problems).toEqual([]);
	});
});
