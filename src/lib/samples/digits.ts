import digits from './digits.json';

/** The digits that there is a sample of. */
export const sampleDigits: readonly number[] = digits.map(({ digit }) => digit);

/** The 28×28 bytes of the MNIST sample of a digit, row by row. */
export function digitBytes(digit: number): number[] {
	return Array.from(atob(digits[digit].pixels), (character) => character.charCodeAt(0));
}
