/** Digits by threes, with the comma that English and Chinese share. */
const groupedDigits = new Intl.NumberFormat('en');

/** A count as it is read: `18,496`. */
export function printCount(count: number): string {
	return groupedDigits.format(count);
}
