import { EngineError } from '../errors';

/** Throws an EngineError, under the name `op`, unless an array holds a plane of that size. */
export function requireCells(
	op: string,
	argument: string,
	length: number,
	[height, width]: readonly [height: number, width: number]
): void {
	const expected = height * width;
	if (length === expected) return;
	const shape = `${height}×${width}`;
	const reason = `${argument} has ${length} elements where ${shape} asks for ${expected}`;
	throw new EngineError(op, 'wrongLength', { argument, length, shape, expected }, reason);
}
