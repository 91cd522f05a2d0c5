import { describe, expect, it } from 'vitest';
import { grainOf } from '$lib/engine';
import type { Question } from '$lib/quiz/question';
import { forQuestions, itKeepsTheLaws, itLeadsToAFigure, templateNamed } from '$lib/quiz/testing';
import { denseScene } from '$lib/scenes/dense/dense-scene';
import { vectorPlaceOf } from '$lib/scenes/dense/run';
import { softmaxScene } from '$lib/scenes/softmax/softmax-scene';
import lesson from './lesson';
import templates from './quiz';

describe.each(templates)('the question $id', (template) => {
	itKeepsTheLaws(template);

	itLeadsToAFigure(template, lesson, { dense: denseScene.codec, shares: softmaxScene.codec });
});

/** The dense layer that a question leads to, at its step. */
function shownBy({ state }: Question) {
	const { params, pinned, grain, index } = denseScene.codec.decode(state?.text ?? '').state;
	const run = denseScene.run(params);
	return { run, pinned, step: grainOf(run.timeline, grain).trace.at(index) };
}

describe('the figure', () => {
	it('pins the cell of flatten-place', () => {
		forQuestions(templateNamed(templates, 'flatten-place'), (question) => {
			const { run, pinned } = shownBy(question);
			const [c, h, w] = pinned?.index ?? [];
			expect(`${vectorPlaceOf(run, c, h, w)}`).toBe(`${question.answer}`);
		});
	});

	it('shows the answer of neuron-output', () => {
		forQuestions(templateNamed(templates, 'neuron-output'), (question) => {
			expect(shownBy(question).run.output.data[0]).toEqual(question.answer);
		});
	});

	it('shows the answer of partial-sum', () => {
		forQuestions(templateNamed(templates, 'partial-sum'), (question) => {
			expect(shownBy(question).step.sum).toEqual(question.answer);
		});
	});
});
