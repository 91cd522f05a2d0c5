import digits from './digits.json';

/** The digits that there is a sample of. */
export const sampleDigits: readonly number[] = digits.map(({ digit }) => digit);

/** The 28×28 bytes of the MNIST sample of a digit, row by row. */
export function digitBytes(digit: number): number[] {
	const tokens = digits[digit].pixels.match(/[g-z]|../g) ?? [];
	return tokens.flatMap((token) =>
		token.length === 1 ? Array<number>(parseInt(token, 36) - 15).fill(0) : [parseInt(token, 16)]
	);
}
