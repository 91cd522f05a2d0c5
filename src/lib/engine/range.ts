import { EngineError, requireRange } from './errors';

/** Bounds of a number: at least `from` or more than `above`, at most `to` or less than `below`. */
export interface Range {
	readonly from?: number;
	readonly above?: number;
	readonly to?: number;
	readonly below?: number;
}

/** How a range is written in messages: `[0, 1)`. */
function formatRange({ from, above, to, below }: Range): string {
	const start = from === undefined ? `(${above ?? '−∞'}` : `[${from}`;
	const end = to === undefined ? `${below ?? '∞'})` : `${to}]`;
	return `${start}, ${end}`;
}

/** Throws an EngineError unless `value` is finite and in the range; `argument` is its name there. */
export function requireInRange(op: string, argument: string, value: number, range: Range): void {
	const { from = -Infinity, above = -Infinity, to = Infinity, below = Infinity } = range;
	const isInside = value >= from && value > above && value <= to && value < below;
	requireRange(op, argument, value, Number.isFinite(value) && isInside, `in ${formatRange(range)}`);
}

/** Throws an EngineError unless `value` is one of 0, 1, 2, …; `argument` is its name there. */
export function requireCount(op: string, argument: string, value: number): void {
	requireInRange(op, argument, value, { from: 0 });
	if (Number.isSafeInteger(value)) return;
	const reason = `${argument} ${value} is not an integer`;
	throw new EngineError(op, 'notInteger', { argument, value }, reason);
}
