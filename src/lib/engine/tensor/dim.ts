import { EngineError } from '../errors';

/**
 * An axis counted from the front: −1 is the last one, as in PyTorch. Throws an EngineError unless
 * `value` is an integer from −rank to rank − 1.
 */
export function resolveDim(op: string, argument: string, value: number, rank: number): number {
	if (Number.isInteger(value) && value >= -rank && value < rank) {
		return value < 0 ? value + rank : value;
	}
	const reason = `${argument} ${value} is not an integer from ${-rank} to ${rank - 1}`;
	throw new EngineError(op, 'indexOutOfRange', { argument, value, length: rank }, reason);
}
