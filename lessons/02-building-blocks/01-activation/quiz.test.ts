import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rational } from '$lib/engine';
import { seededRandom } from '$lib/quiz/random';
import { itKeepsTheLaws } from '$lib/quiz/testing';
import { activationsScene } from '$lib/scenes/activations/activations-scene';
import { numberOf } from '$lib/scenes/activations/functions';
import { linearLayersScene } from '$lib/scenes/linear-layers/linear-layers-scene';
import lesson from './lesson';
import templates from './quiz';

const anySeed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe.each(templates)('the question $id', (template) => {
	itKeepsTheLaws(template);

	it('leads to a state that the figure can show', () => {
		fc.assert(
			fc.property(anySeed, (seed) => {
				const question = template.generate(seededRandom(seed));
				const { figure, text } = question.state ?? { figure: '', text: '' };
				expect(figure).toSatisfy((name: string) => name in lesson.scenes);
				const { codec } = figure === 'layers' ? linearLayersScene : activationsScene;
				expect(codec.decode(text).problems).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	});
});

describe('the figure', () => {
	it.each(['relu-sum', 'leaky-value'])('shows the answer of %s', (id) => {
		const template = templates.find((candidate) => candidate.id === id);
		fc.assert(
			fc.property(anySeed, (seed) => {
				const question = template?.generate(seededRandom(seed));
				const { params } = activationsScene.codec.decode(question?.state?.text ?? '').state;
				const { output } = activationsScene.run(params);
				const sum = output.data.reduce<number>((total, value) => total + numberOf(value), 0);
				expect(question?.kind).toBe('number');
				if (question?.kind === 'number')
					expect(sum).toBeCloseTo(rational.toNumber(question.answer), 9);
			}),
			{ numRuns: 60 }
		);
	});
});
