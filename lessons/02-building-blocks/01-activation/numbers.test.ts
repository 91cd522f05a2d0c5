import { activationsScene } from '$lib/scenes/activations/activations-scene';
import { linearLayersScene } from '$lib/scenes/linear-layers/linear-layers-scene';
import { describe, expect, it } from 'vitest';
import lesson from './lesson';
import { matrices, numbers, states } from './numbers';

describe('the states of the activation lesson', () => {
	it.each([...Object.entries(states), ['layers', lesson.scenes.layers.state] as const])(
		'%s is valid',
		(_, state) => {
			const { codec } = state.includes('epoch') ? linearLayersScene : activationsScene;
			expect(codec.decode(state).problems).toEqual([]);
		}
	);
	it('opens the curves at a step that exists', () => {
		expect(activationsScene.codec.decode(lesson.scenes.curves.state).problems).toEqual([]);
	});
});

describe('the numbers of the activation lesson', () => {
	it('are those of the curriculum', () => {
		expect(numbers).toMatchObject({
			...{ sigmoidHalf: '0.5', sigmoidSlope: '0.25', tanhSlope: '1', reluAfter: '0' },
			...{ reluThree: '3', leaky: '−0.035', shrunkPower: '1048576' },
			...{ between: '5, −2', two: '9', one: '9', rectified: '5, 0', withRelu: '5' }
		});
		expect(matrices).toMatchObject({ product00: '0', product01: '3' });
	});

	it.each([
		['crossed', false],
		['rings', false],
		['stuck', false],
		['reluedEnd', true],
		['ringsTanh', true],
		['halves', true]
	] as const)('hold of the figure too, all points right or not: %s', (name, isWhole) => {
		const { state } = linearLayersScene.codec.decode(states[name]);
		const { timeline, points } = linearLayersScene.run(state.params);
		const { right } = timeline[0].trace.at(state.index);
		expect(points).toHaveLength(numbers.points);
		expect(right === points.length).toBe(isWhole);
	});
});
