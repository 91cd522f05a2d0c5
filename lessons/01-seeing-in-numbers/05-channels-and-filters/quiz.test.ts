import { describe, expect, it } from 'vitest';
import { exactText } from '$lib/quiz/print';
import { forQuestions, itKeepsTheLaws, itLeadsToAFigure, templateNamed } from '$lib/quiz/testing';
import { conv2dScene } from '$lib/scenes/conv2d/conv2d-scene';
import { wiringScene } from '$lib/scenes/filter-wiring/wiring-scene';
import lesson from './lesson';
import templates from './quiz';

describe.each(templates)('the question $id', (template) => {
	itKeepsTheLaws(template);

	itLeadsToAFigure(template, lesson, { slide: conv2dScene.codec, wiring: wiringScene.codec });

	it('leads to a state of the figure that shows the answer, whatever the figure opened with', () => {
		forQuestions(template, (question) => {
			const { state, answer } = question;
			expect(state?.figure).toSatisfy((name: string) => name in lesson.scenes);
			const text = state?.text ?? '';
			if (state?.figure === 'slide') {
				const opened = conv2dScene.codec.decode(lesson.scenes.slide.state).state;
				const read = conv2dScene.codec.decode(text, opened);
				expect(read.problems).toEqual([]);
				const { timeline } = conv2dScene.run(read.state.params);
				const { sum } = timeline[1].trace.at(read.state.index);
				if (question.kind === 'number') expect(sum).toEqual(answer);
				else expect(question.explanation.en).toContain(exactText(sum));
				return;
			}
			const read = wiringScene.codec.decode(text);
			expect(read.problems).toEqual([]);
			const { geometry, cost, ways } = wiringScene.run(read.state.params);
			const right =
				question.kind === 'choice'
					? question.options.find(({ id }) => id === question.answer)?.text?.en
					: `${answer.toString()}`;
			const shown: Readonly<Record<string, string | number | undefined>> = {
				'map-count': geometry.outputShape[1],
				'output-shape': geometry.outputShape.slice(1).join(),
				'parameter-count': cost.parameters,
				'grouped-weights': cost.weights,
				'possible-groups': geometry.groups,
				'two-steps': ways.find(({ id }) => id === 'separable')?.cost.weights
			};
			if (question.kind === 'error')
				expect(question.explanation.en).toContain(`${cost.parameters}`);
			else expect(right).toBe(`${shown[template.id]}`);
		});
	});
});

it('only the right number of groups is one that the layer takes', () => {
	const template = templateNamed(templates, 'possible-groups');
	forQuestions(
		template,
		(question) => {
			if (question.kind !== 'choice') throw new Error('possible-groups asks to choose');
			const { params } = wiringScene.codec.decode(question.state?.text ?? '').state;
			for (const { id, text } of question.options) {
				const groups = Number(text?.en);
				const refusal = wiringScene.parameters.constraint({ ...params, groups });
				expect(refusal === null).toBe(id === question.answer);
			}
		},
		200
	);
});
