import { describe, expect, it } from 'vitest';
import { rational } from '$lib/engine';
import { firstCellKept, largestMagnitude, poolAverageForMax } from './pooling';

const window = [2, -7, 4, 0].map(rational.from);

describe('misconceptions about max pooling, on paper', () => {
	it.each([
		['poolAverageForMax', poolAverageForMax, '-1/4'],
		['firstCellKept', firstCellKept, '2'],
		['largestMagnitude', largestMagnitude, '-7']
	] as const)('%s', (_, mistake, expected) => {
		expect(mistake(window).toFraction()).toBe(expected);
	});
});
