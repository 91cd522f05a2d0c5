import type { Machine } from './machine';
import { numberBytes } from './memory';

/** One number of a plane that is copied or added to another plane. */
export type Move = readonly [target: number, source: number];

/** Numbers that follow on one another in both planes. */
export interface Run {
	readonly target: number;
	readonly source: number;
	readonly length: number;
}

/** The moves, which come in order, put together where they follow on one another. */
export function runsOf(moves: readonly Move[]): Run[] {
	const runs: Run[] = [];
	for (const [target, source] of moves) {
		const last = runs.at(-1);
		const followsOn =
			last && last.target + last.length === target && last.source + last.length === source;
		if (followsOn) runs[runs.length - 1] = { ...last, length: last.length + 1 };
		else runs.push({ target, source, length: 1 });
	}
	return runs;
}

/** Moves numbers of `planes` planes, from one place in memory to another. */
export type MovePlanes = (source: number, target: number, planes: number) => void;

/** Plans moves from planes of `sourceSize` numbers to planes of `targetSize`; adds, or overwrites. */
export function planRuns(
	{ kernels, memory }: Machine,
	runs: readonly Run[],
	sourceSize: number,
	targetSize: number,
	how: 'add' | 'overwrite'
): MovePlanes {
	const entries = runs.flatMap(({ target, source, length }) => [
		...[target * numberBytes, source * numberBytes],
		length
	]);
	// Padding that is wider than the image by a dilated kernel may leave nothing to move.
	const list = entries.length === 0 ? 0 : memory.list(entries);
	const [sourcePlane, targetPlane] = [sourceSize * numberBytes, targetSize * numberBytes];
	const isAdding = how === 'add';
	return (source, target, planes) =>
		kernels.moveRuns(source, sourcePlane, target, targetPlane, planes, list, runs.length, isAdding);
}
