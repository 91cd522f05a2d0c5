import { describe, expect, it } from 'vitest';
import { placeName, responses } from '$lib/quiz/answers';
import type { Question } from '$lib/quiz/question';
import { forQuestions, itKeepsTheLaws, itLeadsToAFigure, templateNamed } from '$lib/quiz/testing';
import { beyondEdge, coneOf, fieldOf } from '$lib/scenes/receptive-field/cone';
import { receptiveFieldScene } from '$lib/scenes/receptive-field/receptive-field-scene';
import type { StackRun } from '$lib/scenes/receptive-field/run';
import lesson from './lesson';
import templates from './quiz';

describe.each(templates)('the question $id', (template) => {
	itKeepsTheLaws(template);

	itLeadsToAFigure(template, lesson, { stack: receptiveFieldScene.codec });
});

/** The stack that a question leads to. */
function runOf({ state }: Question) {
	const read = receptiveFieldScene.codec.decode(state?.text ?? '');
	return { run: receptiveFieldScene.run(read.state.params), pinned: read.state.pinned };
}

/** The question's answer by what its figure shows. */
const shown: Readonly<Record<string, (run: StackRun, question: Question) => number>> = {
	'field-size': (run) => topOf(run).size,
	'cells-below': (run) => topOf(run).size,
	jump: (run) => topOf(run).jump,
	'padded-size': (run) => topOf(run).size,
	'field-start': (run) => -firstOf(run).first,
	'tower-weights': ({ weights }, { stem }) => {
		const [channels = '1'] = /\d+(?= channels in)/.exec(stem.en) ?? [];
		return weights.reduce((sum, count) => sum + count, 0) * Number(channels) ** 2;
	}
};
const topOf = ({ lines }: StackRun) => lines[lines.length - 1].field;
const firstOf = (run: StackRun) => fieldOf(run, { line: run.lines.length - 1, cell: 0 });

describe('the figure', () => {
	it.each(Object.keys(shown))('shows the answer of %s', (id) => {
		forQuestions(templateNamed(templates, id), (question) => {
			const { run } = runOf(question);
			expect(`${question.answer.toString()}`).toBe(`${shown[id](run, question)}`);
			expect(beyondEdge(run, firstOf(run))).toBeLessThan(topOf(run).size);
		});
	});

	it('shows the tower of layers-needed, as far as it goes', () => {
		forQuestions(templateNamed(templates, 'layers-needed'), (question) => {
			const layers = runOf(question).run.lines.length - 1;
			expect(layers).toBeLessThanOrEqual(Number(question.answer.toString()));
		});
	});

	it('pins the cell of seen-cells, which sees the answer', () => {
		forQuestions(templateNamed(templates, 'seen-cells'), (question) => {
			const { run, pinned } = runOf(question);
			const cone = coneOf(run, { line: 2, cell: pinned?.index.at(-1) ?? -1 });
			const seen = [...cone.seen[0].keys()].filter((cell) => cell >= 0 && cell < run.lines[0].size);
			expect(responses(question)[0]).toEqual(seen.map((cell) => placeName([0, cell])).toSorted());
		});
	});
});
