import { NumberFormatError, parseRational } from '$lib/engine';

/** The whole number that a text says, in any of the forms that readers may type; null for none. */
export function readWholeNumber(text: string): number | null {
	try {
		const number = parseRational(text);
		return number.d === 1n ? Number(number.s * number.n) : null;
	} catch (error) {
		if (error instanceof NumberFormatError) return null;
		throw error;
	}
}
