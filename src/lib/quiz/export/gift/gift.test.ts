import { parse } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import { expectFaithful } from '../testing/expect-faithful';
import { readGift } from '../testing/read-gift';
import { exportedSamples } from '../testing/sample-questions';
import { escapeGift } from './gift-text';
import { gift } from './gift';

const text = gift(exportedSamples);

/** Kinds in which a wrong answer has its words where it is marked. */
const telling = new Set(['number', 'plot', 'predict', 'choice', 'error']);

describe('gift', () => {
	it('says what the questions say, whatever characters are in them', () => {
		expectFaithful(exportedSamples, readGift(text), ({ kind }) => telling.has(kind));
	});

	it('begins with the category of the questions, and has their titles and tags', () => {
		const [category, question] = parse(text);
		expect(category).toMatchObject({
			type: 'Category',
			title: '$course$/top/Receptive/en/In//out: 50 % $x'
		});
		expect(question).toMatchObject({
			type: 'Numerical',
			title: 'Samples: number {#1}',
			id: 'samples-number-en',
			tags: ['Samples & more']
		});
	});

	it('has no empty line within a question', () => {
		expect(escapeGift('a\n\n b')).toBe('a b');
		const blocks = text.trim().split('\n\n');
		expect(blocks.filter((block) => !block.startsWith('$'))).toHaveLength(exportedSamples.length);
	});
});
