import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuery, writeQuery } from './index';
import { anyTexts, damagedTexts, validParameters, validStates } from './sample-arbitraries';
import { sampleParameters, sampleStates } from './sample-scene';

const { encode, decode, valid } = sampleStates;

describe('every valid state', () => {
	test('comes back from its text', () => {
		fc.assert(
			fc.property(validStates, (state) => {
				expect(decode(encode(state))).toEqual({ state, problems: [] });
			}),
			{ numRuns: 300 }
		);
	});

	test('comes back from its difference to any other', () => {
		fc.assert(
			fc.property(validStates, validStates, (state, base) => {
				expect(decode(encode(state, base), base)).toEqual({ state, problems: [] });
			}),
			{ numRuns: 300 }
		);
	});

	test('comes back from all there is to say of it, whatever it is read on top of', () => {
		fc.assert(
			fc.property(validStates, validStates, (state, base) => {
				expect(decode(encode(state, null), base)).toEqual({ state, problems: [] });
			}),
			{ numRuns: 300 }
		);
	});

	test('comes back from a query, among other keys', () => {
		fc.assert(
			fc.property(validStates, fc.webQueryParameters(), (state, others) => {
				const query = writeQuery(others, 'state', encode(state));
				const url = new URL(`https://receptive.example/en/lesson${query}`);
				expect(decode(readQuery(url.search, 'state') ?? '')).toEqual({ state, problems: [] });
			})
		);
	});

	test('comes back although its text was percent-encoded once too often', () => {
		fc.assert(
			fc.property(validStates, (state) => {
				expect(decode(encodeURIComponent(encode(state)))).toEqual({ state, problems: [] });
			})
		);
	});

	test('is written without a character that a URL would change, but for those of notes', () => {
		fc.assert(
			fc.property(validStates, (state) => {
				const params = { ...state.params, note: '' };
				expect(encode({ ...state, params })).toMatch(/^[A-Za-z0-9~:,;!$./-]*$/);
			})
		);
	});
});

describe('whatever text stands where a state should', () => {
	test('a valid state is read, and one without problems is what the text says', () => {
		fc.assert(
			fc.property(anyTexts, validStates, (text, base) => {
				const { state, problems } = decode(text, base);
				expect(valid(state)).toBe(true);
				if (problems.length === 0) expect(decode(encode(state, base), base).state).toEqual(state);
				expect(problems.every((problem) => problem.text.length <= 41)).toBe(true);
			}),
			{ numRuns: 1000 }
		);
	});

	test('valid parameters are read', () => {
		fc.assert(
			fc.property(anyTexts, validParameters, (text, base) => {
				expect(sampleParameters.valid(sampleParameters.decode(text, base).params)).toBe(true);
			}),
			{ numRuns: 1000 }
		);
	});

	test('what was put right needs no second time', () => {
		fc.assert(
			fc.property(damagedTexts, (text) => {
				const { state } = decode(text);
				expect(decode(encode(state))).toEqual({ state, problems: [] });
			}),
			{ numRuns: 1000 }
		);
	});

	test('an unknown field, a repeated one and one without a value are told', () => {
		const extra = fc.constantFrom('zoom:1', 'Stride:2', 'stride', 'at:cell.0~at:cell.0');
		fc.assert(
			fc.property(validStates, extra, (state, part) => {
				const text = encode(state) || '1';
				expect(decode(`${text}~${part}`).problems.length).toBeGreaterThan(0);
			})
		);
	});
});
