import { describe, expect, it } from 'vitest';
import { fromRows } from '$lib/engine';
import { forQuestions, itKeepsTheLaws, itLeadsToAFigure, templateNamed } from '$lib/quiz/testing';
import { checkerboardCodec } from '$lib/scenes/checkerboard/parameters';
import { overlapCountsScene } from '$lib/scenes/overlap-counts/overlap-counts-scene';
import lesson from './lesson';
import templates from './quiz';
import { makeRows } from '$lib/quiz/rows';

describe.each(templates)('the question $id', (template) => {
	itKeepsTheLaws(template);

	itLeadsToAFigure(template, lesson, {
		overlap: overlapCountsScene.codec,
		patterns: checkerboardCodec
	});
});

describe('the figure', () => {
	it('shows the answer of count-row', () => {
		forQuestions(templateNamed(templates, 'count-row'), ({ state, answer }) => {
			const { params } = overlapCountsScene.codec.decode(state?.text ?? '').state;
			const { counts } = overlapCountsScene.run(params);
			const rows = makeRows(1, counts[0].length, (_, column) => counts[0][column]);
			expect([fromRows(rows).data]).toEqual(answer);
		});
	});

	it('shows the count that where-so-many asks for at its answers', () => {
		forQuestions(templateNamed(templates, 'where-so-many'), (question) => {
			if (question.kind !== 'cells') throw new Error('cells are asked for');
			const { params } = overlapCountsScene.codec.decode(question.state?.text ?? '').state;
			const { counts } = overlapCountsScene.run(params);
			const found = new Set(question.answer.map(([row, column]) => counts[row][column]));
			expect(found.size).toBe(1);
			const [wanted] = found;
			expect(counts.flat().filter((count) => count === wanted)).toHaveLength(
				question.answer.length
			);
		});
	});
});
