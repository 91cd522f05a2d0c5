import { describe, expect, it } from 'vitest';
import { rational } from '$lib/engine';
import type { Question } from '$lib/quiz/question';
import { forQuestions, itKeepsTheLaws, itLeadsToAFigure, templateNamed } from '$lib/quiz/testing';
import { computationGraphScene } from '$lib/scenes/computation-graph/computation-graph-scene';
import lesson from './lesson';
import templates from './quiz';

const { codec, run: runScene } = computationGraphScene;

describe.each(templates)('the question $id', (template) => {
	itKeepsTheLaws(template);
	itLeadsToAFigure(template, lesson, { graph: codec, join: codec, gate: codec });
});

/** The gradient of a node in the figure that a question leads to. */
function gradientIn({ state }: Question, name: string) {
	const { names, gradients } = runScene(codec.decode(state?.text ?? '').state.params);
	return gradients[names.indexOf(name)];
}

describe('the figure', () => {
	it.each([
		['product-gradient', 'x'],
		['weight-gradient', 'w'],
		['joined-paths', 'a'],
		['next-arrival', 'a'],
		['relu-gate', 'w']
	])('shows the answer of %s', (id, name) => {
		forQuestions(templateNamed(templates, id), (question) => {
			expect(gradientIn(question, name)).toEqual(question.answer);
		});
	});

	it('shows the answer of max-route', () => {
		forQuestions(templateNamed(templates, 'max-route'), (question) => {
			const shown = [['a', 'b'].map((name) => gradientIn(question, name))];
			expect(shown).toEqual(question.answer);
		});
	});
});

it('asks for shut gates and for open ones', () => {
	const shut: boolean[] = [];
	forQuestions(templateNamed(templates, 'relu-gate'), (question) => {
		shut.push(question.kind === 'number' && rational.equals(question.answer, rational.zero));
	});
	expect(new Set(shut).size).toBe(2);
});
