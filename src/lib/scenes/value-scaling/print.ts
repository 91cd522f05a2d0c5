import { formatNumber } from '$lib/numbers';
import { numberOf } from './scaling';
import type { Value } from './scaling';

/** A value as a decimal: exact where it is short, else rounded with an ≈; never as a fraction. */
export function printValue(value: Value): string {
	if (typeof value === 'number' && Number.isInteger(value))
		return formatNumber(value, { float: 'exact' }).text;
	const number = formatNumber(value);
	return number.kind === 'fraction' ? formatNumber(numberOf(value)).text : number.text;
}
