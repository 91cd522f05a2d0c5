/** A number that is added, as a formula has it: with its sign, and nothing for 0. */
export function plus(value: number): string {
	return value === 0 ? '' : `${value < 0 ? '−' : '+'}${Math.abs(value)}`;
}

/** A number that multiplies, as a formula has it: a factor of 1 is not written. */
export function factor(value: number): string {
	return value === 1 ? '' : `${value}`;
}
