import { formatNumber } from '$lib/numbers';
import type { Value } from './scaling';

/** A value as text: an integer that a double happens to be is one, every other double has its ≈. */
export function printValue(value: Value): string {
	if (typeof value === 'number' && Number.isInteger(value))
		return formatNumber(value, { float: 'exact' }).text;
	return formatNumber(value).text;
}
