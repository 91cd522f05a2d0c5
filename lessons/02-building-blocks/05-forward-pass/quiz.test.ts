import { describe, expect, it } from 'vitest';
import { forQuestions, itKeepsTheLaws, itLeadsToAFigure, templateNamed } from '$lib/quiz/testing';
import { digitScene } from '$lib/scenes/digit-cnn/digit-scene';
import { costsScene } from '$lib/scenes/layer-costs/costs-scene';
import lesson from './lesson';
import { network } from './network';
import templates from './quiz';

describe.each(templates)('the question $id', (template) => {
	itKeepsTheLaws(template);

	itLeadsToAFigure(template, lesson, {
		network: digitScene(network).codec,
		costs: costsScene.codec
	});
});

describe('the question depth-and-parameters', () => {
	it('always has the dense layer as the larger one', () => {
		const template = templateNamed(templates, 'depth-and-parameters');
		forQuestions(
			template,
			({ explanation }) => {
				const [deep, dense] = [...explanation.en.matchAll(/= (\d+)\./g)].map(([, count]) =>
					Number(count)
				);
				expect(dense).toBeGreaterThan(deep);
			},
			200
		);
	});
});
