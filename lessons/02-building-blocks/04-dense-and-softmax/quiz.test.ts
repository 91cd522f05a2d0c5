import { describe, expect, it } from 'vitest';
import { forQuestions, itKeepsTheLaws } from '$lib/quiz/testing';
import { denseScene } from '$lib/scenes/dense/dense-scene';
import { vectorPlaceOf } from '$lib/scenes/dense/run';
import { softmaxScene } from '$lib/scenes/softmax/softmax-scene';
import lesson from './lesson';
import templates from './quiz';

describe.each(templates)('the question $id', (template) => {
	itKeepsTheLaws(template);

	it('leads to a state that the figure can show, and where it can, shows the answer', () => {
		forQuestions(template, ({ state, answer }) => {
			expect(state?.figure).toSatisfy((name: string) => name in lesson.scenes);
			const text = state?.text ?? '';
			if (state?.figure === 'shares') {
				expect(softmaxScene.codec.decode(text).problems).toEqual([]);
				return;
			}
			const read = denseScene.codec.decode(text);
			expect(read.problems).toEqual([]);
			const run = denseScene.run(read.state.params);
			const [c, h, w] = read.state.pinned?.index ?? [];
			if (template.id === 'flatten-place')
				expect(`${vectorPlaceOf(run, c, h, w)}`).toBe(`${answer}`);
			if (template.id === 'neuron-output') expect(`${run.output.data[0]}`).toBe(`${answer}`);
		});
	});
});
