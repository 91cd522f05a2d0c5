import digits from './digits.json';

/** The digits that there is a sample of. */
export const sampleDigits: readonly number[] = digits.map(({ digit }) => digit);

/** The 28×28 bytes of the MNIST sample of a digit, row by row. */
export function digitBytes(digit: number): number[] {
	const { pixels } = digits[digit];
	return Array.from({ length: pixels.length / 2 }, (_, index) =>
		Number.parseInt(pixels.slice(2 * index, 2 * index + 2), 16)
	);
}
