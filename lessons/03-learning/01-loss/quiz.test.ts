import { describe, expect, it } from 'vitest';
import { grainOf } from '$lib/engine';
import type { Question } from '$lib/quiz/question';
import { forQuestions, itKeepsTheLaws, itLeadsToAFigure, templateNamed } from '$lib/quiz/testing';
import { binaryLossScene } from '$lib/scenes/binary-loss/binary-loss-scene';
import { classificationLossScene } from '$lib/scenes/classification-loss/classification-loss-scene';
import { regressionLossesScene } from '$lib/scenes/regression-losses/regression-losses-scene';
import lesson from './lesson';
import templates from './quiz';

describe.each(templates)('the question $id', (template) => {
	itKeepsTheLaws(template);

	itLeadsToAFigure(template, lesson, {
		costs: regressionLossesScene.codec,
		staircase: binaryLossScene.codec,
		classes: classificationLossScene.codec
	});
});

/** The step of the losses of predictions that a question leads to, and their run. */
function shownBy({ state }: Question) {
	const { params, grain, index } = regressionLossesScene.codec.decode(state?.text ?? '').state;
	const run = regressionLossesScene.run(params);
	return { run, step: grainOf(run.timeline, grain).trace.at(index) };
}

describe('the figure', () => {
	it('shows the answer of mse-value', () => {
		forQuestions(templateNamed(templates, 'mse-value'), (question) => {
			expect(shownBy(question).step.value).toEqual(question.answer);
		});
	});

	it('shows the answer of mse-gradient', () => {
		forQuestions(templateNamed(templates, 'mse-gradient'), (question) => {
			expect(shownBy(question).step.gradients.at(-1)).toEqual(question.answer);
		});
	});

	it('shows the answer of next-sum', () => {
		forQuestions(templateNamed(templates, 'next-sum'), (question) => {
			expect(shownBy(question).step.sum).toEqual(question.answer);
		});
	});

	it.each(['smooth-value', 'read-smooth'])('shows the answer of %s', (id) => {
		forQuestions(templateNamed(templates, id), (question) => {
			expect(shownBy(question).run.chosen.value).toEqual(question.answer);
		});
	});
});
