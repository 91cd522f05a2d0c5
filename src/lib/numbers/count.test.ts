import { expect, it } from 'vitest';
import { printCount } from './count';

it.each([
	[5, '5'],
	[896, '896'],
	[18496, '18,496'],
	[1234567, '1,234,567']
])('the count %d is read as %s', (count, text) => expect(printCount(count)).toBe(text));
