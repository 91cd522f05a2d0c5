import { describe, expect, it } from 'vitest';
import { rational } from '$lib/engine';
import { forQuestions, itKeepsTheLaws, itLeadsToAFigure } from '$lib/quiz/testing';
import { digitCodec } from '$lib/scenes/digit-matrix/parameters';
import { memoryScene } from '$lib/scenes/memory-layout/memory-scene';
import { stepOf } from '$lib/scenes/memory-layout/run';
import { pixelsCodec } from '$lib/scenes/pixels/parameters';
import { scalingCodec } from '$lib/scenes/value-scaling/parameters';
import lesson from './lesson';
import { numbers, states } from './numbers';
import templates from './quiz';

const codecs = {
	zoom: pixelsCodec,
	digit: digitCodec,
	memory: memoryScene.codec,
	scaling: scalingCodec
};

describe.each(templates)('the question $id', (template) => {
	itKeepsTheLaws(template);

	itLeadsToAFigure(template, lesson, codecs);

	it('leads to the answer where the figure has it', () => {
		forQuestions(template, ({ state, answer }) => {
			if (state?.figure !== 'memory') return;
			const read = memoryScene.codec.decode(state.text);
			const run = memoryScene.run(read.state.params);
			if (template.id === 'count') expect(answer).toEqual(rational.from(run.memory.data.length));
			if (template.id === 'place-last')
				expect(answer).toEqual(rational.from(stepOf(run, read.state.index).place));
		});
	});
});

describe('the lesson', () => {
	it('has questions with names of their own', () => {
		const ids = templates.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.length).toBeGreaterThanOrEqual(6);
	});

	it('speaks of the numbers of the curriculum', () => {
		expect(numbers).toMatchObject({
			small: '4×4×3',
			smallNumbers: 48,
			digitNumbers: 784,
			lastPlace: 29,
			firstPlace: 41,
			leastUnit: '0',
			mostUnit: '1',
			blackHalf: '−1',
			whiteHalf: '1',
			middleHalf: '0',
			meanScore: '0'
		});
	});

	it.each([
		...Object.entries(lesson.scenes).map(([name, scene]) => [
			name,
			'state' in scene ? scene.state : ''
		]),
		['zoom', states.close],
		['zoom', states.rim],
		['zoom', states.light],
		['memory', states.first],
		['scaling', states.unit],
		['scaling', states.half],
		['scaling', states.zscore]
	])('opens %s at “%s”', (name, state) => {
		const codec = Object.entries(codecs).find(([figure]) => figure === name)?.[1];
		expect(codec?.decode(state).problems).toEqual([]);
	});
});
