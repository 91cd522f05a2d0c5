import { describe, expect, it } from 'vitest';
import { forQuestions, itKeepsTheLaws } from '$lib/quiz/testing';
import { beyondEdge, fieldOf } from '$lib/scenes/receptive-field/cone';
import { receptiveFieldScene } from '$lib/scenes/receptive-field/receptive-field-scene';
import lesson from './lesson';
import templates from './quiz';

describe.each(templates)('the question $id', (template) => {
	itKeepsTheLaws(template);

	it('leads to a state of the stack that shows the answer', () => {
		forQuestions(template, ({ state, answer, stem }) => {
			if (!state) return;
			expect(state.figure).toSatisfy((name: string) => name in lesson.scenes);
			const read = receptiveFieldScene.codec.decode(state.text);
			expect(read.problems).toEqual([]);
			const run = receptiveFieldScene.run(read.state.params);
			const top = run.lines.length - 1;
			const { size, jump } = run.lines[top].field;
			const [channels = '1'] = /\d+(?= channels in)/.exec(stem.en) ?? [];
			const shown: Readonly<Record<string, number>> = {
				'field-size': size,
				'cells-below': size,
				jump,
				'layers-needed': top,
				'padded-size': size,
				'field-start': -fieldOf(run, { line: top, cell: 0 }).first,
				'tower-weights': run.weights.reduce((sum, count) => sum + count, 0) * Number(channels) ** 2
			};
			expect(`${answer.toString()}`).toBe(`${shown[template.id]}`);
			expect(beyondEdge(run, fieldOf(run, { line: top, cell: 0 }))).toBeLessThan(size);
		});
	});
});
