import { NumberFormatError, parseRational, rational } from '$lib/engine';
import { parsePrinted } from '$lib/numbers/parse-printed';

/**
 * Whether a typed number is the printed one: exactly, as a fraction or a decimal; a printed rounding is met by all that
 * it is the rounding of. A NumberFormatError if no number was typed.
 */
export function markNumber(typed: string, printed: string): boolean | NumberFormatError {
	try {
		const difference = rational.sub(parseRational(typed), parsePrinted(printed)).abs();
		return difference.compare(toleranceOf(printed)) <= 0;
	} catch (error) {
		if (error instanceof NumberFormatError) return error;
		throw error;
	}
}

/** Half a unit of the last digit that a rounding shows; 0 for a number that is exact. */
function toleranceOf(printed: string) {
	if (!printed.startsWith('≈')) return rational.zero;
	const [digits, power = ''] = printed.split('×');
	const decimals = digits.split('.').at(1)?.length ?? 0;
	const unit = parsePrinted(`1${power && `×${power}`}`);
	return unit.div(2).div(10n ** BigInt(decimals));
}
