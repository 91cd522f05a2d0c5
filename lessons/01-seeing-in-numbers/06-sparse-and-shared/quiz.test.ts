import { describe, expect, it } from 'vitest';
import { forQuestions, itKeepsTheLaws } from '$lib/quiz/testing';
import { matrixScene } from '$lib/scenes/convolution-matrix/matrix-scene';
import { zerosOf } from '$lib/scenes/convolution-matrix/run';
import { shiftCodec } from '$lib/scenes/shift/parameters';
import lesson from './lesson';
import templates from './quiz';

describe.each(templates)('the question $id', (template) => {
	itKeepsTheLaws(template);

	it('leads to a state that the figure can show, and to the answer where it has it', () => {
		forQuestions(template, (question) => {
			const { state, answer } = question;
			expect(state?.figure).toSatisfy((name: string) => name in lesson.scenes);
			const text = state?.text ?? '';
			if (state?.figure === 'shift') {
				expect(shiftCodec.decode(text).problems).toEqual([]);
				return;
			}
			const read = matrixScene.codec.decode(text);
			expect(read.problems).toEqual([]);
			const run = matrixScene.run(read.state.params);
			if (template.id === 'zeros') expect(`${answer.toString()}`).toBe(`${zerosOf(run)}`);
			if (template.id === 'matrix-size' && question.kind === 'choice') {
				const right = question.options.find(({ id }) => id === question.answer);
				expect(right?.text?.en).toBe(run.matrix.shape.join('×'));
			}
		});
	});
});
