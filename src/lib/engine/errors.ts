/** What is wrong with an argument; together with an error's `values` enough to say it in any language. */
export type EngineErrorCode =
	| 'notPositiveInteger' // argument, value
	| 'notInteger' // argument, value
	| 'notFinite' // argument, value
	| 'negativePadding' // argument, value
	| 'paddingTooLarge' // argument, value, paddingMode, size, largest
	| 'paddingOverHalf' // argument, value, kernel, largest
	| 'emptyWindow' // axis, output, kernel, dilation, padding
	| 'outputPaddingTooLarge' // argument, value, stride, dilation, largest
	| 'emptyOutput' // input, kernel, stride, dilation, padding, outputPadding, output
	| 'kernelDoesNotFit' // kernel, dilation, effectiveKernel, input, padding
	| 'channelsDoNotMatch' // inChannels, groups, expected, actual
	| 'groupsDoNotDivide' // argument, value, groups
	| 'wrongRank' // argument, shape, rank, expected
	| 'wrongShape' // argument, shape, expected
	| 'wrongLength' // argument, length, shape, expected
	| 'indexOutOfRange' // argument, value, length
	| 'outOfRange' // argument, value, range: `[0, 1)`
	| 'divisionByZero' // argument: the quantity that is zero
	| 'missing' // argument
	| 'repeatedIndex' // argument, value
	| 'conflictingOptions' // options
	| 'notPositiveNumber' // argument, value
	| 'unknownName' // argument, value, allowed
	| 'repeatedName' // argument, value
	| 'notInOrder' // node, input
	| 'cycle' // node, path
	| 'wrongInputCount' // node, layer, count, expected
	| 'inexactLayer' // node, layer
	| 'locked'; // nothing: it could be, but not where it is asked for

/** The facts behind an engine error, by name; shapes and sizes are written as they are read: `5×5`. */
export type EngineErrorValues = Readonly<Record<string, string | number>>;

/**
 * An argument that an operation cannot accept. The message names operation, argument, value and
 * reason for a developer; `code` and `values` let the interface say the same in the reader's words.
 */
export class EngineError extends RangeError {
	override readonly name = 'EngineError';

	constructor(
		readonly op: string,
		readonly code: EngineErrorCode,
		readonly values: EngineErrorValues,
		reason: string
	) {
		super(`${op}: ${reason}`);
	}
}

/** The result of `run`, or the EngineError that it throws; every other error passes through. */
export function attempt<Result>(run: () => Result): Result | EngineError {
	try {
		return run();
	} catch (error) {
		if (error instanceof EngineError) return error;
		throw error;
	}
}

/** The EngineError that `run` throws, or null if it accepts its arguments. */
export function refusalOf(run: () => unknown): EngineError | null {
	const result = attempt(run);
	return result instanceof EngineError ? result : null;
}

/** Throws unless `value` is 1, 2, 3, …; `argument` is how the message names it. */
export function requirePositiveInteger(op: string, argument: string, value: number): void {
	if (Number.isSafeInteger(value) && value >= 1) return;
	const reason = `${argument} ${value} is not a positive integer`;
	throw new EngineError(op, 'notPositiveInteger', { argument, value }, reason);
}

/** Throws unless `value` is one of `allowed`. */
export function requireKnownName(
	op: string,
	argument: string,
	value: string,
	allowed: readonly string[]
): void {
	if (allowed.includes(value)) return;
	const names = allowed.join(', ');
	const reason = `${argument} '${value}' is not one of ${names}`;
	throw new EngineError(
		op,
		'unknownName',
		{ argument, value: String(value), allowed: names },
		reason
	);
}

/** Throws unless `value` is an index of a list with `length` elements: 0 … length − 1. */
export function requireIndex(op: string, argument: string, value: number, length: number): void {
	if (Number.isInteger(value) && value >= 0 && value < length) return;
	const reason = `${argument} ${value} is not an integer from 0 to ${length - 1}`;
	throw new EngineError(op, 'indexOutOfRange', { argument, value, length }, reason);
}

/** Throws unless `value` is a number other than NaN and ±∞. */
export function requireFinite(op: string, argument: string, value: number): void {
	if (Number.isFinite(value)) return;
	const reason = `${argument} ${value} is not a finite number`;
	throw new EngineError(op, 'notFinite', { argument, value }, reason);
}

/** Throws unless `holds`; `range` says what is asked of the value, as it is read: `more than 0`. */
export function requireRange(
	op: string,
	argument: string,
	value: number,
	holds: boolean,
	range: string
): void {
	if (holds) return;
	const reason = `${argument} ${value} is not ${range}`;
	throw new EngineError(op, 'outOfRange', { argument, value, range }, reason);
}
