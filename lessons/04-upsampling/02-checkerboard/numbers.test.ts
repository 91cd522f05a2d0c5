import { describe, expect, it } from 'vitest';
import { checkerboardCodec } from '$lib/scenes/checkerboard/parameters';
import { overlapCountsScene } from '$lib/scenes/overlap-counts/overlap-counts-scene';
import { readCountsScene } from '$lib/scenes/read-counts/read-counts-scene';
import lesson from './lesson';
import { numbers, states, worked } from './numbers';

const { codec } = overlapCountsScene;

describe('the numbers of the text', () => {
	it('are those of the course', () => {
		expect([numbers.along, numbers.both, numbers.output]).toEqual(['2, 1', '4, 2, 1', '9×9']);
		expect([numbers.even, numbers.evenBoth]).toEqual([2, '4']);
		expect([numbers.wide, numbers.gaps]).toEqual(['2, 2, 1', '1, 1, 0']);
		expect([numbers.twice, numbers.twiceMost, numbers.thriceMost]).toEqual(['3, 2, 3, 1', 9, 25]);
		expect(numbers.tentPhases).toBe('2, 2');
		expect([numbers.unequalFirst, numbers.unequalSecond]).toEqual(['1 + 1 = 2', '3 + 2 = 5']);
	});

	it('are those of the figure that the page opens with', () => {
		const { params } = codec.decode(lesson.scenes.overlap.state).state;
		const { kernel, stride, size } = worked;
		expect(params).toMatchObject({
			...{ kernel: [kernel, kernel], stride: [stride, stride], size: [size, size] },
			...{ padding: 0, layers: 1 }
		});
	});
});

describe('the links of the text', () => {
	const inOverlap = [
		...(['second', 'term', 'even', 'gaps', 'wide', 'cropped', 'twice', 'thrice'] as const)
	];
	const inPatterns = [
		...(['uniform', 'divisible', 'divisibleRandom', 'trained', 'layers'] as const),
		...(['photoLayers', 'bilinear', 'gradient'] as const)
	];

	it.each(inOverlap)('%s opens the stamps', (name) => {
		const base = codec.decode(lesson.scenes.overlap.state).state;
		expect(codec.decode(states[name], base).problems).toEqual([]);
	});

	it.each(inPatterns)('%s opens the pictures', (name) => {
		expect(checkerboardCodec.decode(states[name]).problems).toEqual([]);
	});

	it('open the reads of a convolution with the same window', () => {
		const { state, problems } = readCountsScene.codec.decode(states.reads);
		expect(problems).toEqual([]);
		const stamps = overlapCountsScene.run(codec.decode(lesson.scenes.overlap.state).state.params);
		expect(readCountsScene.run(state.params).counts).toEqual(stamps.counts);
	});
});
