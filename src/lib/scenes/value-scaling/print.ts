import { formatNumber } from '$lib/numbers';
import { numberOf } from './scaling';
import type { Scaling, Value } from './scaling';

/** A value as a decimal: exact where it is short, else rounded with an ≈; never as a fraction. */
export function printValue(value: Value): string {
	if (typeof value === 'number' && Number.isInteger(value))
		return formatNumber(value, { float: 'exact' }).text;
	const number = formatNumber(value);
	return number.kind === 'fraction' ? formatNumber(numberOf(value)).text : number.text;
}

/** What the slots of the formula show; what is rounded makes the whole of it so. */
export function slotsOf({ subtract, divide }: Scaling): Readonly<Record<string, string>> {
	const [shift, factor] = [subtract, divide].map(printValue);
	const plain = (text: string) => text.replace('≈', '');
	const isNegative = numberOf(subtract) < 0;
	return {
		equals: `${shift}${factor}`.includes('≈') ? '≈' : '=',
		shift: isNegative ? `+ ${plain(shift).replace('−', '')}` : `− ${plain(shift)}`,
		divide: plain(factor)
	};
}
