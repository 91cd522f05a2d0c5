import { describe, expect, it } from 'vitest';
import { rational } from '$lib/engine';
import { forQuestions, itKeepsTheLaws, itLeadsToAFigure, templateNamed } from '$lib/quiz/testing';
import { activationsScene } from '$lib/scenes/activations/activations-scene';
import { numberOf } from '$lib/scenes/activations/functions';
import { linearLayersScene } from '$lib/scenes/linear-layers/linear-layers-scene';
import lesson from './lesson';
import templates from './quiz';

describe.each(templates)('the question $id', (template) => {
	itKeepsTheLaws(template);

	itLeadsToAFigure(template, lesson, {
		curves: activationsScene.codec,
		layers: linearLayersScene.codec
	});
});

describe('the figure', () => {
	it.each(['relu-sum', 'leaky-value'])('shows the answer of %s', (id) => {
		const template = templateNamed(templates, id);
		forQuestions(template, (question) => {
			const { params } = activationsScene.codec.decode(question.state?.text ?? '').state;
			const { output } = activationsScene.run(params);
			const sum = output.data.reduce<number>((total, value) => total + numberOf(value), 0);
			expect(question.kind).toBe('number');
			if (question.kind === 'number')
				expect(sum).toBeCloseTo(rational.toNumber(question.answer), 9);
		});
	});
});
