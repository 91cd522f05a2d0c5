import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '$lib/quiz/random';
import { itKeepsTheLaws } from '$lib/quiz/testing';
import { paddingModesScene } from '$lib/scenes/padding-modes/padding-modes-scene';
import { readCountsScene } from '$lib/scenes/read-counts/read-counts-scene';
import lesson from './lesson';
import templates from './quiz';

const anySeed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe.each(templates)('the question $id', (template) => {
	itKeepsTheLaws(template);

	it('leads to a state that the figure can show', () => {
		fc.assert(
			fc.property(anySeed, (seed) => {
				const { state } = template.generate(seededRandom(seed));
				expect(state?.figure).toSatisfy((name: string) => name in lesson.scenes);
				const { codec } = state?.figure === 'modes' ? paddingModesScene : readCountsScene;
				expect(codec.decode(state?.text ?? '').problems).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	});
});

describe('the figure of a question about reads', () => {
	it('shows the answer', () => {
		const template = templates.find(({ id }) => id === 'pixel-reads');
		fc.assert(
			fc.property(anySeed, (seed) => {
				const question = template?.generate(seededRandom(seed));
				const { state } = readCountsScene.codec.decode(question?.state?.text ?? '');
				const [, row, column] = state.pinned?.index ?? [];
				const run = readCountsScene.run(state.params);
				expect(`${question?.answer.toString()}`).toBe(`${run.counts[row][column]}`);
			}),
			{ numRuns: 60 }
		);
	});
});
