import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '$lib/quiz/random';
import { itKeepsTheLaws } from '$lib/quiz/testing';
import { digitScene } from '$lib/scenes/digit-cnn/digit-scene';
import { costsScene } from '$lib/scenes/layer-costs/costs-scene';
import lesson from './lesson';
import { network } from './network';
import templates from './quiz';

const anySeed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const scene = digitScene(network);

describe.each(templates)('the question $id', (template) => {
	itKeepsTheLaws(template);

	it('leads to a state that the figure can show', () => {
		fc.assert(
			fc.property(anySeed, (seed) => {
				const { state } = template.generate(seededRandom(seed));
				expect(state?.figure).toSatisfy((name: string) => name in lesson.scenes);
				const { codec } = state?.figure === 'network' ? scene : costsScene;
				expect(codec.decode(state?.text ?? '').problems).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	});
});

describe('the question depth-and-parameters', () => {
	it('always has the dense layer as the larger one', () => {
		const template = templates.find(({ id }) => id === 'depth-and-parameters');
		fc.assert(
			fc.property(anySeed, (seed) => {
				const { en = '' } = template?.generate(seededRandom(seed)).explanation ?? {};
				const [deep, dense] = [...en.matchAll(/= (\d+)\./g)].map(([, count]) => Number(count));
				expect(dense).toBeGreaterThan(deep);
			}),
			{ numRuns: 200 }
		);
	});
});
