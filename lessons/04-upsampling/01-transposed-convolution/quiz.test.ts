import { describe, expect, it } from 'vitest';
import { grainOf, offset } from '$lib/engine';
import type { Question } from '$lib/quiz/question';
import { forQuestions, itKeepsTheLaws, itLeadsToAFigure, templateNamed } from '$lib/quiz/testing';
import { convTranspose2dScene } from '$lib/scenes/conv-transpose2d/conv-transpose2d-scene';
import { sizeAmbiguityScene } from '$lib/scenes/size-ambiguity/size-ambiguity-scene';
import { thereAndBackCodec } from '$lib/scenes/there-and-back/parameters';
import { upsampleScene } from '$lib/scenes/upsample/upsample-scene';
import lesson from './lesson';
import templates from './quiz';

describe.each(templates)('the question $id', (template) => {
	itKeepsTheLaws(template);

	itLeadsToAFigure(template, lesson, {
		readings: convTranspose2dScene.codec,
		sizes: sizeAmbiguityScene.codec,
		inverse: thereAndBackCodec,
		ways: upsampleScene.codec
	});
});

/** The run and the step of the readings that a question leads to. */
function shownBy({ state }: Question) {
	const { params, grain, index } = convTranspose2dScene.codec.decode(state?.text ?? '').state;
	const run = convTranspose2dScene.run(params);
	return { run, step: grainOf(run.timeline, grain).trace.at(index) };
}

describe('the figure', () => {
	it('shows the answer of overlap-value', () => {
		forQuestions(templateNamed(templates, 'overlap-value'), (question) => {
			const { run, step } = shownBy(question);
			if (step.reading !== 'matrix') throw new Error('the question leads elsewhere');
			expect(run.output.data[offset(run.output.shape, step.output)]).toEqual(question.answer);
		});
	});

	it('shows the answer of output-row', () => {
		forQuestions(templateNamed(templates, 'output-row'), (question) => {
			expect([shownBy(question).run.output.data]).toEqual(question.answer);
		});
	});

	it('shows the answer of transposed-size', () => {
		forQuestions(templateNamed(templates, 'transposed-size'), (question) => {
			expect(`${question.answer.toString()}`).toBe(`${shownBy(question).run.output.shape[3]}`);
		});
	});

	it('shows the answers of which-sizes and output-padding', () => {
		forQuestions(templateNamed(templates, 'which-sizes'), ({ state, answer }) => {
			const { params } = sizeAmbiguityScene.codec.decode(state?.text ?? '').state;
			const { candidates } = sizeAmbiguityScene.run(params);
			expect(candidates.map(({ size }) => `${size}`)).toEqual(answer);
		});
		forQuestions(templateNamed(templates, 'output-padding'), ({ state, answer }) => {
			const { params, index } = sizeAmbiguityScene.codec.decode(state?.text ?? '').state;
			const { outputPadding } = sizeAmbiguityScene.run(params).candidates[index];
			expect(`${answer.toString()}`).toBe(`${outputPadding}`);
		});
	});
});
