import { describe, expect, it } from 'vitest';
import { conv2dBackwardScene } from '$lib/scenes/conv2d-backward/conv2d-backward-scene';
import { convTranspose2dScene } from '$lib/scenes/conv-transpose2d/conv-transpose2d-scene';
import { sizeAmbiguityScene } from '$lib/scenes/size-ambiguity/size-ambiguity-scene';
import { thereAndBackCodec } from '$lib/scenes/there-and-back/parameters';
import { runThereAndBack } from '$lib/scenes/there-and-back/run';
import { upsampleScene } from '$lib/scenes/upsample/upsample-scene';
import lesson from './lesson';
import { numbers, states, worked } from './numbers';

const { codec } = convTranspose2dScene;

describe('the numbers of the text', () => {
	it('are those of the course', () => {
		expect([numbers.input, numbers.kernel, numbers.output]).toEqual(['2×2', '4×4', '7×7']);
		expect(numbers.overlap).toEqual({ sum: '1 · 4 + 2 · 1', value: '6', stamps: 2 });
		expect(numbers.centre).toEqual({
			sum: '1 · 16 + 2 · 13 + 3 · 4 + 4 · 1',
			value: '58',
			stamps: 4
		});
		expect([numbers.between, numbers.border, numbers.stuffed]).toEqual([2, 3, '10×10']);
		expect([numbers.rows, numbers.columns, numbers.cropped]).toEqual([49, 4, '5×5']);
		expect([numbers.doubled, numbers.odd, numbers.even]).toEqual([32, 31, 32]);
		expect(numbers.sizes).toBe('7, 8');
	});

	it('are those of the figure that the page opens with', () => {
		const { params } = codec.decode(lesson.scenes.readings.state).state;
		const { input, weight } = convTranspose2dScene.run(params);
		expect([input, weight].map(({ shape }) => shape.slice(-2))).toEqual([
			worked.inputSize,
			worked.kernelSize
		]);
		expect(params.stride).toEqual([worked.stride, worked.stride]);
	});
});

describe('the links of the text', () => {
	const inReadings = [
		...(['overlap', 'centre', 'insert', 'insertTerm'] as const),
		...(['matrix', 'cropped', 'doubled', 'dilated', 'tent'] as const)
	];

	it.each(inReadings)('%s opens the readings', (name) => {
		const base = codec.decode(lesson.scenes.readings.state).state;
		expect(codec.decode(states[name], base).problems).toEqual([]);
	});

	it.each([
		['overlap', [0, 0, 0, 3]],
		['centre', [0, 0, 3, 3]]
	] as const)('%s shows the stamp that lands there', (name, cell) => {
		const { params, index } = codec.decode(states[name]).state;
		const step = convTranspose2dScene.run(params).timeline[2].trace.at(index);
		expect(step.reading === 'stamp' && step.stamps[step.done - 1].cell).toEqual(cell);
	});

	it('open the other figures', () => {
		for (const name of ['larger', 'threeSizes'] as const)
			expect(sizeAmbiguityScene.codec.decode(states[name]).problems).toEqual([]);
		for (const name of ['nearest', 'bilinear'] as const)
			expect(upsampleScene.codec.decode(states[name]).problems).toEqual([]);
		for (const name of ['one', 'skipped'] as const)
			expect(thereAndBackCodec.decode(states[name]).problems).toEqual([]);
		const { params } = thereAndBackCodec.decode(states.one);
		expect(runThereAndBack(params).same).toBe(params.size ** 2);
	});

	it('open the way back through a convolution at the same numbers', () => {
		const { state, problems } = conv2dBackwardScene.codec.decode(states.backward);
		expect(problems).toEqual([]);
		const { params } = codec.decode(lesson.scenes.readings.state).state;
		expect(conv2dBackwardScene.run(state.params).gradients.input).toEqual(
			convTranspose2dScene.run(params).output
		);
	});
});
