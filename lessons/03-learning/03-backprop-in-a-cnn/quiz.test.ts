import { describe, expect, it } from 'vitest';
import { grainOf } from '$lib/engine';
import type { Question } from '$lib/quiz/question';
import { rowsOf } from '$lib/quiz/rows';
import { forQuestions, itKeepsTheLaws, itLeadsToAFigure, templateNamed } from '$lib/quiz/testing';
import { activationBackwardScene } from '$lib/scenes/activation-backward/activation-backward-scene';
import { conv2dBackwardScene } from '$lib/scenes/conv2d-backward/conv2d-backward-scene';
import { denseBackwardScene } from '$lib/scenes/dense-backward/dense-backward-scene';
import { poolBackwardScene } from '$lib/scenes/pool-backward/pool-backward-scene';
import { tinyCnnScene } from '$lib/scenes/tiny-cnn/tiny-cnn-scene';
import lesson from './lesson';
import templates from './quiz';

const codecs = {
	back: conv2dBackwardScene.codec,
	weights: conv2dBackwardScene.codec,
	strided: conv2dBackwardScene.codec,
	gate: activationBackwardScene.codec,
	route: poolBackwardScene.codec,
	head: denseBackwardScene.codec,
	network: tinyCnnScene.codec
};

describe.each(templates)('the question $id', (template) => {
	itKeepsTheLaws(template);
	itLeadsToAFigure(template, lesson, codecs);
});

/** The run of the convolution that a question leads to, and its step. */
function convolutionOf({ state }: Question) {
	const { params, grain, index } = conv2dBackwardScene.codec.decode(state?.text ?? '').state;
	const run = conv2dBackwardScene.run(params);
	return { run, step: grainOf(run.timeline, grain).trace.at(index) };
}

describe('the figure', () => {
	it.each(['input-gradient', 'strided-row', 'padded-row'])('shows the answer of %s', (id) => {
		forQuestions(templateNamed(templates, id), (question) => {
			expect(rowsOf(convolutionOf(question).run.gradients.input)).toEqual(question.answer);
		});
	});

	it('shows the answer of weight-gradient', () => {
		forQuestions(templateNamed(templates, 'weight-gradient'), (question) => {
			expect(rowsOf(convolutionOf(question).run.gradients.weight)).toEqual(question.answer);
		});
	});

	it.each(['cell-gradient', 'bias-gradient'])('shows the answer of %s', (id) => {
		forQuestions(templateNamed(templates, id), (question) => {
			const { step } = convolutionOf(question);
			expect(step.target === 'inputScatter' ? null : step.sum).toEqual(question.answer);
		});
	});

	it('shows the answer of overlapping-pool', () => {
		forQuestions(templateNamed(templates, 'overlapping-pool'), ({ state, answer }) => {
			const { params } = poolBackwardScene.codec.decode(state?.text ?? '').state;
			expect(rowsOf(poolBackwardScene.run(params).gradInput)).toEqual(answer);
		});
	});

	it('shows the answer of dense-weight', () => {
		forQuestions(templateNamed(templates, 'dense-weight'), ({ state, answer }) => {
			const { params, grain, index } = denseBackwardScene.codec.decode(state?.text ?? '').state;
			const { timeline } = denseBackwardScene.run(params);
			expect(grainOf(timeline, grain).trace.at(index).value).toEqual(answer);
		});
	});
});
