import { describe, expect, it } from 'vitest';
import { choicesOf, matchOf, orderOf } from './ask-many';
import { seededRandom } from './random';

const text = (name: string) => ({ en: name, zh: name });
const item = (id: string) => ({ id, text: text(id) });
const feedback = text('why');
const random = () => seededRandom(1);

describe('several choices', () => {
	const { options, answer, mistakes } = choicesOf(
		random(),
		[
			{ id: 'a', option: { text: text('a') }, missed: { misconception: 'forgotBias', feedback } },
			{ id: 'b', option: { text: text('b') }, missed: null }
		],
		[{ misconception: 'forgotStride', option: { text: text('c') }, feedback }]
	);

	it('shows all options and takes the right ones', () => {
		expect(options.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'forgotStride']);
		expect(answer).toEqual(['a', 'b']);
	});
	it('knows what is chosen too much, and what is missing', () => {
		expect(mistakes.map(({ misconception, value }) => [misconception, value])).toEqual([
			['forgotStride', ['a', 'b', 'forgotStride']],
			['forgotBias', ['b']]
		]);
	});
});

describe('an order', () => {
	it('is not given away', () => {
		const names = ['a', 'b'];
		for (let seed = 0; seed < 20; seed += 1) {
			const { items, answer } = orderOf(seededRandom(seed), names.map(item));
			expect(items.map(({ id }) => id)).toEqual(names.toReversed());
			expect(answer).toEqual(names);
		}
	});
});

describe('a match', () => {
	it('has a partner for each item, and others in a mistake', () => {
		const { answer, mistakes } = matchOf(
			random(),
			[
				{ ...item('a'), partner: 'x' },
				{ ...item('b'), partner: 'y' }
			],
			['x', 'y', 'z'].map(item),
			[{ misconception: 'forgotBias', feedback, instead: { b: 'z' } }]
		);
		expect(answer).toEqual(['x', 'y']);
		expect(mistakes).toEqual([{ misconception: 'forgotBias', feedback, value: ['x', 'z'] }]);
	});
});
