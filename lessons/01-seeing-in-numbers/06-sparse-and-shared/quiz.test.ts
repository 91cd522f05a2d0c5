import { describe, expect, it } from 'vitest';
import { forQuestions, itKeepsTheLaws, itLeadsToAFigure } from '$lib/quiz/testing';
import { matrixScene } from '$lib/scenes/convolution-matrix/matrix-scene';
import { zerosOf } from '$lib/scenes/convolution-matrix/run';
import { shiftCodec, shiftKernels } from '$lib/scenes/shift/parameters';
import lesson from './lesson';
import templates from './quiz';
import { followedChanges } from './quiz/changes';

describe.each(templates)('the question $id', (template) => {
	itKeepsTheLaws(template);

	itLeadsToAFigure(template, lesson, { matrix: matrixScene.codec, shift: shiftCodec });

	it('leads to the answer where the figure has it', () => {
		forQuestions(template, (question) => {
			const { state, answer } = question;
			if (state?.figure !== 'matrix') return;
			const read = matrixScene.codec.decode(state.text);
			const run = matrixScene.run(read.state.params);
			if (template.id === 'zeros') expect(`${answer.toString()}`).toBe(`${zerosOf(run)}`);
			if (template.id === 'matrix-size' && question.kind === 'choice') {
				const right = question.options.find(({ id }) => id === question.answer);
				expect(right?.text?.en).toBe(run.matrix.shape.join('×'));
			}
		});
	});
});

it.each(shiftKernels)('%s follows the same changes of a dot as of the figure’s digit', (kernel) => {
	const shift = { kernel, down: 2, right: 3 };
	expect(followedChanges(shift, 'digit')).toEqual(followedChanges(shift));
});
