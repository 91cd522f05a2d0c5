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

	it('tell points apart that a line cannot only with something between', () => {
		const { points, rightWithout, rightRelu, rightHalves, rightRing } = numbers;
		expect([rightRelu, rightHalves]).toEqual([points, points]);
		for (const right of [rightWithout, rightRing, numbers.rightStuck])
			expect(right).toBeLessThan(points);
	});
});
