import { describe, expect, it } from 'vitest';
import {
	biasRepeated,
	denseCounted,
	forgotBias,
	forgotChannels,
	forgotGroups,
	groupsMultiply,
	nothingShared,
	oneFilter,
	oneGroup,
	parametersOf
} from './counting';

/** Six channels and four filters of 3×3 in two groups: three kernels of nine weights each. */
const layer = { inChannels: 6, outChannels: 4, kernel: 3, groups: 2 };

describe('misconceptions about parameters, on paper', () => {
	it.each([
		// 4·(3·9 + 1)
		['none', parametersOf, 112],
		['forgotBias', forgotBias, 108],
		// 4·3·(9 + 1)
		['biasRepeated', biasRepeated, 120],
		// 4·(9 + 1)
		['forgotChannels', forgotChannels, 40],
		['oneFilter', oneFilter, 28],
		['oneGroup', oneGroup, 56],
		// 4·(6·9 + 1)
		['forgotGroups', forgotGroups, 220],
		['groupsMultiply', groupsMultiply, 440]
	] as const)('%s', (_, mistake, expected) => {
		expect(mistake(layer)).toBe(expected);
	});

	it('counts no bias where there is none', () => {
		const plain = { ...layer, bias: false };
		expect([parametersOf, forgotBias, biasRepeated].map((count) => count(plain))).toEqual([
			108, 108, 108
		]);
	});

	it('counts weights that are not shared', () => {
		expect([denseCounted(9, 4), nothingShared(4, 9)]).toEqual([36, 36]);
	});
});
