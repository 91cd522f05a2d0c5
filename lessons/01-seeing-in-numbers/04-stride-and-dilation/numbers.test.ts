import { expect, it } from 'vitest';
import { conv2dScene } from '$lib/scenes/conv2d/conv2d-scene';
import { outputSizeScene } from '$lib/scenes/output-size/output-size-scene';
import lesson from './lesson';
import { numbers, slide, states } from './numbers';

it('the text speaks of the numbers that it was written for', () => {
	const { first, plain, padded, alexNet, leap, dilated } = numbers;
	expect([first, plain, padded, alexNet, leap, dilated].map(({ output }) => output)).toEqual([
		2, 3, 3, 55, 2, 3
	]);
	expect([first.dropped, leap.dropped, leap.leftover, alexNet.leftover]).toEqual([1, 3, 2, 1]);
	expect(dilated.span).toBe(5);
	expect([numbers.smaller, numbers.larger]).toEqual([5, 6]);
	expect([numbers.strided, numbers.weights]).toEqual(['4×4', 9]);
	expect([numbers.dilatedCenter, numbers.dilatedMost, numbers.gridded]).toEqual([1, 4, 56]);
});

it.each(['first', 'plain', 'padded', 'alexNet', 'leap', 'dilated'] as const)(
	'the link to the state %s opens the numbers that the text names',
	(name) => {
		const { codec } = outputSizeScene;
		const opened = codec.decode(lesson.scenes.size.state).state;
		const { state, problems } = codec.decode(states[name], opened);
		expect(problems).toEqual([]);
		const { axis } = outputSizeScene.run(state.params);
		const { size, kernel, stride, dilation, padding, output } = numbers[name];
		expect(axis).toMatchObject({
			...{ size, kernel, stride, dilation },
			...{ paddingBefore: padding, paddingAfter: padding, outputSize: output }
		});
	}
);

it('the text speaks of the digit and the kernel of the figure', () => {
	const { input, weight } = conv2dScene.run(
		conv2dScene.codec.decode(lesson.scenes.slide.state).state.params
	);
	expect([input, weight].map(({ shape }) => shape.slice(-2))).toEqual([
		slide.inputSize,
		slide.kernelSize
	]);
});
