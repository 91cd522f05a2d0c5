import { describe, expect, it } from 'vitest';
import {
	channelsFirst,
	channelsLast,
	columnsFirst,
	columnsOfMapsFirst,
	countedFromOne,
	forgotChannels,
	forgotEarlierMaps
} from './memory';

describe('misconceptions about places in memory, on paper', () => {
	// Row 1, column 2, channel 1 of 3 rows, 4 columns, 2 channels.
	it.each([
		// (1·4 + 2)·2 + 1
		['channelsLast', channelsLast, 13],
		// (1·3 + 1)·4 + 2
		['channelsFirst', channelsFirst, 18],
		// (2·3 + 1)·2 + 1
		['columnsFirst', columnsFirst, 15],
		// (1·4 + 2)·3 + 1
		['columnsOfMapsFirst', columnsOfMapsFirst, 19],
		['forgotChannels', forgotChannels, 7],
		['forgotEarlierMaps', forgotEarlierMaps, 6]
	] as const)('%s', (_, placeOf, expected) => {
		expect(placeOf([3, 4, 2], [1, 2, 1])).toBe(expected);
	});

	it('counts from 1', () => {
		expect(countedFromOne(13)).toBe(14);
	});
});
