import { describe, expect, it } from 'vitest';
import { rational } from '$lib/engine';
import { rowsOf } from '$lib/quiz/rows';
import { forQuestions, itKeepsTheLaws, itLeadsToAFigure } from '$lib/quiz/testing';
import { poolingScene } from '$lib/scenes/pooling/pooling-scene';
import lesson from './lesson';
import templates from './quiz';

describe.each(templates)('the question $id', (template) => {
	itKeepsTheLaws(template);

	itLeadsToAFigure(template, lesson, { pool: poolingScene.codec, moved: poolingScene.codec });

	it('leads to a state of the figure that shows the answer', () => {
		const { codec } = poolingScene;
		const opened = codec.decode('1~input:roof~layout:global~shift:1~pin:input.0.0.1.1');
		forQuestions(template, (question) => {
			expect(question.state?.figure).toSatisfy((name: string) => name in lesson.scenes);
			const read = codec.decode(question.state?.text ?? '', opened.state);
			expect(read.problems).toEqual([]);
			expect(codec.valid(read.state)).toBe(true);
			const run = poolingScene.run(read.state.params);
			const grain = run.timeline.find(({ id }) => id === read.state.grain);
			switch (template.id) {
				case 'max-value':
				case 'padded-average':
				case 'negative-corner':
				case 'next-maximum':
					expect(grain?.trace.at(read.state.index).value).toEqual(question.answer);
					break;
				case 'pooled-map':
					expect(question.answer).toEqual(rowsOf(run.output));
					break;
				case 'ceil-size':
					expect(question.answer).toEqual(run.output.shape.slice(2));
					break;
				case 'moved-pixel':
					expect(question.answer).toEqual(rational.from(run.shift?.changed.size ?? 0));
					break;
				case 'overlap': {
					const kept = run.output.data.filter((value) => value.n !== 0n).length;
					expect(question.answer).toEqual(rational.from(kept));
				}
			}
		});
	});
});
