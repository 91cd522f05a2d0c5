import type { Arithmetic } from '../arithmetic/arithmetic';
import { NumberFormatError } from '../arithmetic/parse-rational';
import { EngineError, requireFinite } from '../errors';
import type { WrittenNumber } from '../ops/interpolate2d/geometry';

/**
 * The value of a number as an option has it: 0.1 is one tenth, '1/9' one ninth. A double that takes
 * more than 12 digits to write stands for itself. Throws an EngineError if it is no finite number.
 */
export function writtenValue<T>(
	op: string,
	argument: string,
	value: WrittenNumber,
	arithmetic: Arithmetic<T>
): T {
	if (typeof value === 'number') requireFinite(op, argument, value);
	try {
		return arithmetic.from(String(value));
	} catch (error) {
		if (!(error instanceof NumberFormatError)) throw error;
		if (typeof value === 'number') return arithmetic.from(value);
		const reason = `${argument} '${value}' is not a number`;
		throw new EngineError(op, 'notFinite', { argument, value }, reason);
	}
}
