import { lessonBySlug } from '$lib/course';
import { conv2dScene } from '$lib/scenes/conv2d/conv2d-scene';
import { describe, expect, it } from 'vitest';
import { numbers, states } from './01-seeing-in-numbers/02-convolution/numbers';

describe('states that lessons open', () => {
	const placed = [...lessonBySlug.values()].flatMap(({ slug, scenes }) =>
		Object.entries(scenes)
			.filter(([, { scene }]) => scene === 'conv2d')
			.map(([name, { state = '' }]) => [`${slug}: ${name}`, state] as const)
	);
	const linked = Object.entries(states).map(([name, state]) => [`link: ${name}`, state] as const);

	it.each([...placed, ...linked])('%s is valid', (_, state) => {
		expect(conv2dScene.codec.decode(state).problems).toEqual([]);
		expect(state).not.toBe('');
	});
});

describe('the numbers of the convolution lesson', () => {
	it('are those of the curriculum', () => {
		expect(numbers).toMatchObject({
			countingInput: '5×5',
			countingOutput: '3×3',
			smallInput: '3×3',
			smallKernel: '2×2',
			smallOutput: '2×2',
			smallValues: '19, 25, 37, 43',
			laplacianOfDot: '−8'
		});
	});
});
