import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasCell, networkReads, projectiveCone, receptiveCells, receptiveCone } from '../../index';
import { resolveNetwork, sequential } from '../../index';
import type { MapCell, MapSize, NetworkReads, ResolvedNetwork } from '../../index';
import { dependences, invertDependence, placesOf } from './testing/dependence';
import { chains, graphs, readingLayers, slidingLayers } from './testing/random-networks';

const cellsOf = ([height, width]: MapSize): MapCell[] =>
	Array.from({ length: height * width }, (_, place) => [Math.floor(place / width), place % width]);

const sizeOf = (reads: NetworkReads, name: string) => reads.nodes.get(name)?.mapSize ?? [0, 0];

/** Asserts that the cones are what the true forward pass depends on, for all pairs of cells. */
function expectDependence(network: ResolvedNetwork): void {
	const reads = networkReads(network);
	const inputSize = sizeOf(reads, reads.input);
	const upward = cellsOf(inputSize).map((cell) => projectiveCone(reads, reads.input, cell));
	for (const [name, lit] of dependences(network)) {
		const size = sizeOf(reads, name);
		expect(upward.map((cone) => placesOf(cone.get(name) ?? [], size))).toEqual(lit);
		const seen = cellsOf(size).map((cell) =>
			placesOf(receptiveCells(reads, name, cell), inputSize)
		);
		expect(seen).toEqual(invertDependence(lit, size[0] * size[1]));
	}
}

describe('the cells that a cell depends on', () => {
	it('are those of the true forward pass, through chains of windows', () => {
		fc.assert(fc.property(chains(slidingLayers), expectDependence));
	});
	it('are those of the true forward pass, through chains of all layers', () => {
		fc.assert(fc.property(chains(readingLayers), expectDependence));
	});
	it('are those of the true forward pass, through branches', () => {
		fc.assert(fc.property(graphs(readingLayers), expectDependence));
	});
});

describe('a cone', () => {
	it('reaches up to a cell from every cell that this one depends on, at every layer', () => {
		fc.assert(
			fc.property(graphs(readingLayers), fc.nat(), (network, drawn) => {
				const reads = networkReads(network);
				const { name } = network.nodes[network.nodes.length - 1];
				const top = cellsOf(sizeOf(reads, name));
				const cell = top[drawn % top.length];
				const cone = receptiveCone(reads, name, cell);
				for (const { name: below } of network.nodes) {
					const cells = cellsOf(sizeOf(reads, below));
					const reaching = cells.filter((from) =>
						hasCell(projectiveCone(reads, below, from).get(name) ?? [], cell)
					);
					expect(reaching).toEqual(cells.filter((from) => hasCell(cone.get(below) ?? [], from)));
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('refuses what there is not', () => {
		const reads = networkReads(resolveNetwork(sequential({ a: { type: 'relu' } }), [1, 1, 2, 3]));
		expect(() => receptiveCone(reads, 'b', [0, 0])).toThrow("receptiveCone: node 'b'");
		expect(() => receptiveCone(reads, 'a', [2, 0])).toThrow('receptiveCone: row 2');
		expect(() => projectiveCone(reads, 'x', [0, -1])).toThrow('projectiveCone: column -1');
		expect(() => networkReads(resolveNetwork(sequential({}), [1, 1, 2, 3]), 'y')).toThrow(
			"networkReads: input 'y'"
		);
	});
});
