import { describe, expect, it } from 'vitest';
import { forQuestions, itKeepsTheLaws, itLeadsToAFigure } from '$lib/quiz/testing';
import { outputSizeScene } from '$lib/scenes/output-size/output-size-scene';
import { positionsRead } from '$lib/scenes/output-size/run';
import lesson from './lesson';
import templates from './quiz';

describe.each(templates)('the question $id', (template) => {
	itKeepsTheLaws(template);

	itLeadsToAFigure(template, lesson, { size: outputSizeScene.codec });

	it('leads to a state of the calculator that shows the answer', () => {
		forQuestions(template, ({ state, answer, stem }) => {
			const read = outputSizeScene.codec.decode(state?.text ?? '');
			const { axis, dropped } = outputSizeScene.run(read.state.params);
			const shown: Readonly<Record<string, number | string>> = {
				'size-formula': 'bothEnds,span,stride',
				'window-count': axis.outputSize,
				'window-start': positionsRead(axis, read.state.index)[0] + 1,
				'never-read': dropped.length,
				'dropped-cells': dropped.flatMap((cell) => [0, cell]).join(),
				'largest-input': axis.size,
				'dilated-span': axis.effectiveKernel,
				'dilated-weights': axis.kernel ** 2
			};
			if (template.id === 'which-settings')
				expect(stem.en).toContain(`an output of ${axis.outputSize} cells`);
			else expect(`${answer.toString()}`).toBe(`${shown[template.id]}`);
		});
	});
});
