import { describe, expect, it } from 'vitest';
import { forQuestions, itKeepsTheLaws, itLeadsToAFigure, templateNamed } from '$lib/quiz/testing';
import { paddingModesScene } from '$lib/scenes/padding-modes/padding-modes-scene';
import { readCountsScene } from '$lib/scenes/read-counts/read-counts-scene';
import lesson from './lesson';
import templates from './quiz';

describe.each(templates)('the question $id', (template) => {
	itKeepsTheLaws(template);

	itLeadsToAFigure(template, lesson, {
		modes: paddingModesScene.codec,
		reads: readCountsScene.codec
	});
});

describe('the figure of a question about reads', () => {
	it('shows the answer', () => {
		const template = templateNamed(templates, 'pixel-reads');
		forQuestions(template, (question) => {
			const { state } = readCountsScene.codec.decode(question.state?.text ?? '');
			const [, row, column] = state.pinned?.index ?? [];
			const run = readCountsScene.run(state.params);
			expect(`${question.answer.toString()}`).toBe(`${run.counts[row][column]}`);
		});
	});
});

describe('the figure of a question about pixels that are read equally often', () => {
	it('counts as many reads at those pixels and nowhere else', () => {
		forQuestions(templateNamed(templates, 'read-equally'), (question) => {
			if (question.kind !== 'cells') throw new Error('read-equally asks for cells');
			const { state } = readCountsScene.codec.decode(question.state?.text ?? '');
			const { counts } = readCountsScene.run(state.params);
			const [[row, column]] = question.answer;
			const places = counts.flatMap((reads, r) =>
				reads.flatMap((count, c) => (count === counts[row][column] ? [[r, c]] : []))
			);
			expect(question.answer).toEqual(places);
		});
	});
});
