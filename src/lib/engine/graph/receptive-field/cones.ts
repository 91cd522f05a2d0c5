import { requireIndex } from '../../errors';
import type { Span } from './axis-field';
import { cellsRead, cellsReading, joinCells, type CellSet } from './cell-set';
import { requireNode, type NetworkReads, type NodeReads } from './network-reads';

/** A cell of a map; a feature of a row is [0, feature]. */
export type MapCell = readonly [row: number, column: number];

/** For each node, by name, some of its cells; a node without any is left out. */
export type Cone = ReadonlyMap<string, CellSet>;

function requireCell(op: string, { mapSize }: NodeReads, [row, column]: MapCell): CellSet {
	requireIndex(op, 'row', row, mapSize[0]);
	requireIndex(op, 'column', column, mapSize[1]);
	return [{ rows: [row], columns: [column] }];
}

/**
 * Which cells of every node below feed a cell, and the cell itself: exactly those, without the holes
 * that dilation leaves and the cells that a stride steps over. Copies in the padding count as the
 * cells that they copy. Throws an EngineError if there is no such node or cell.
 */
export function receptiveCone(network: NetworkReads, name: string, cell: MapCell): Cone {
	const node = requireNode('receptiveCone', network, name);
	const cone = new Map([[name, requireCell('receptiveCone', node, cell)]]);
	for (const { name: own, inputs } of [...network.nodes.values()].reverse()) {
		const cells = cone.get(own);
		if (!cells) continue;
		for (const { input, reads } of inputs) {
			const read = joinCells([cone.get(input) ?? [], cellsRead(reads, cells)]);
			if (read.length > 0) cone.set(input, read);
		}
	}
	return cone;
}

/** The cells of the input that a cell of a node depends on; see `receptiveCone`. */
export function receptiveCells(network: NetworkReads, name: string, cell: MapCell): CellSet {
	return receptiveCone(network, name, cell).get(network.input) ?? [];
}

/**
 * Which cells of every node above a cell reaches, and the cell itself. Throws an EngineError if
 * there is no such node or cell.
 */
export function projectiveCone(network: NetworkReads, name: string, cell: MapCell): Cone {
	const node = requireNode('projectiveCone', network, name);
	const cone = new Map([[name, requireCell('projectiveCone', node, cell)]]);
	for (const { name: own, inputs, mapSize } of network.nodes.values()) {
		const reached = inputs.flatMap(({ input, reads }) => {
			const cells = cone.get(input);
			return cells ? [cellsReading(reads, cells, mapSize)] : [];
		});
		const cells = joinCells(reached);
		if (cells.length > 0) cone.set(own, cells);
	}
	return cone;
}

/** Whether a cell is one of a set. */
export function hasCell(cells: CellSet, [row, column]: MapCell): boolean {
	return cells.some(({ rows, columns }) => rows.includes(row) && columns.includes(column));
}

/** The first and last row and column of a set, holes included; null if it is empty. */
export function cellHull(cells: CellSet): { readonly rows: Span; readonly columns: Span } | null {
	if (cells.length === 0) return null;
	const spanOf = (lists: readonly (readonly number[])[]) => ({
		first: Math.min(...lists.map((list) => list[0])),
		last: Math.max(...lists.map((list) => list[list.length - 1]))
	});
	return {
		rows: spanOf(cells.map(({ rows }) => rows)),
		columns: spanOf(cells.map(({ columns }) => columns))
	};
}
