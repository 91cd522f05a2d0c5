import { consumersOf, positionAt, type Span } from '$lib/engine';
import type { StackRun, StackStep } from './run';

/** A cell of a line of a stack. */
export interface StackCell {
	readonly line: number;
	readonly cell: number;
}

/** A cell that reads another on the line below. */
export interface Link {
	readonly from: number;
	readonly to: number;
}

/** What a cell sees and where it is seen. */
export interface StackCone {
	readonly focus: StackCell;
	/**
	 * For each line from 0 on up to that of the cell: the positions that feed it, padding included, each
	 * with the number of ways from it to the cell. Lines below the last one that is asked for are empty.
	 */
	readonly seen: readonly ReadonlyMap<number, number>[];
	/** For each line, the cells that the cell feeds; empty up to its own line. */
	readonly reached: readonly ReadonlySet<number>[];
	/** links[l]: who on line l reads whom on line l − 1, within the cone. */
	readonly links: readonly (readonly Link[])[];
}

const isCell = (run: StackRun, line: number, position: number) =>
	position >= 0 && position < run.lines[line].size;

/** What the cells of a line read of the line below; cells of the padding read nothing. */
function linksDown(run: StackRun, line: number, positions: Iterable<number>): Link[] {
	const { axis } = run.lines[line];
	if (!axis) return [];
	return [...positions].flatMap((from) =>
		isCell(run, line, from)
			? Array.from({ length: axis.kernel }, (_, k) => ({ from, to: positionAt(axis, from, k) }))
			: []
	);
}

/** The cone of a cell: down to the line `until`, and up to the top. */
export function coneOf(run: StackRun, focus: StackCell, until = 0): StackCone {
	const { lines } = run;
	const seen = lines.map(() => new Map<number, number>());
	const reached = lines.map(() => new Set<number>());
	const links: Link[][] = lines.map(() => []);
	seen[focus.line].set(focus.cell, 1);
	for (let line = focus.line; line > until; line--) {
		links[line] = linksDown(run, line, seen[line].keys());
		for (const { from, to } of links[line]) {
			const ways = seen[line].get(from) ?? 0;
			seen[line - 1].set(to, (seen[line - 1].get(to) ?? 0) + ways);
		}
	}
	let below: Iterable<number> = [focus.cell];
	for (let line = focus.line + 1; line < lines.length; line++) {
		const { axis } = lines[line];
		if (!axis) continue;
		links[line] = [...below].flatMap((to) =>
			consumersOf(axis, to).map(({ output }) => ({ from: output, to }))
		);
		for (const { from } of links[line]) reached[line].add(from);
		below = reached[line];
	}
	return { focus, seen, reached, links };
}

/** The middle cell of a line, the left one of two. */
export function middleOf(run: StackRun, line: number): StackCell {
	return { line, cell: Math.floor((run.lines[line].size - 1) / 2) };
}

/** The cone that a step of the recursion speaks of: that of a middle cell, as far as it has come. */
export function coneOfStep(run: StackRun, { direction, layer }: StackStep): StackCone {
	if (direction === 'up') return coneOf(run, middleOf(run, layer));
	return coneOf(run, middleOf(run, run.lines.length - 1), layer - 1);
}

/** The cells of the input that a cell sees by the formula, padding counted as if the input went on. */
export function fieldOf({ lines }: StackRun, { line, cell }: StackCell): Span {
	const { start, jump, size } = lines[line].field;
	const first = start + cell * jump;
	return { first, last: first + size - 1 };
}

/** Cells of the padding that a field lies in, at both ends of the input together. */
export function beyondEdge({ lines }: StackRun, { first, last }: Span): number {
	const before = Math.min(Math.max(-first, 0), last - first + 1);
	const after = Math.min(Math.max(last - lines[0].size + 1, 0), last - first + 1);
	return before + after;
}
