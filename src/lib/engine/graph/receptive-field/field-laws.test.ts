import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork, cellHull, networkReads, receptiveCells, receptiveFields } from '../../index';
import { fieldSpan, resolveNetwork, sequential } from '../../index';
import type { AxisField, FieldAxis, Layer, MapCell, ResolvedNetwork, Span } from '../../index';
import type { NetworkReads } from './network-reads';
import { placesOf } from './testing/dependence';
import { chains, graphs, slidingLayers } from './testing/random-networks';

/** Whether all that a cell depends on, at every layer, lies within that layer. */
function isInside(reads: NetworkReads, name: string, axis: FieldAxis, cell: number): boolean {
	const inputs = reads.nodes.get(name)?.inputs ?? [];
	return inputs.every(({ input, reads: own }) => {
		if (own.kind === 'flattened') return false;
		const { law, inputSize } = own[axis];
		if (law === null || law === 'whole') return false;
		const turns = Math.floor(cell / law.period);
		return law.reads[cell - turns * law.period]
			.map((source) => source + turns * law.advance)
			.every((source) => source >= 0 && source < inputSize && isInside(reads, input, axis, source));
	});
}

const spanAt = (field: AxisField, cell: number): Span | null =>
	field.kind === 'sliding' ? fieldSpan(field, cell) : null;

/** What the formula says of every cell of every node with a sliding field, beside the exact cells. */
function compare(
	network: ResolvedNetwork,
	judge: (
		formula: readonly [rows: Span | null, columns: Span | null],
		exact: ReturnType<typeof cellHull>,
		isWhollyInside: boolean
	) => void
): void {
	const reads = networkReads(network);
	const { fields } = receptiveFields(reads);
	for (const [name, { mapSize }] of reads.nodes) {
		const field = fields.get(name);
		if (field?.rows.kind !== 'sliding' || field.columns.kind !== 'sliding') continue;
		for (let place = 0; place < mapSize[0] * mapSize[1]; place++) {
			const cell: MapCell = [Math.floor(place / mapSize[1]), place % mapSize[1]];
			const inside =
				isInside(reads, name, 'rows', cell[0]) && isInside(reads, name, 'columns', cell[1]);
			const formula = [spanAt(field.rows, cell[0]), spanAt(field.columns, cell[1])] as const;
			judge(formula, cellHull(receptiveCells(reads, name, cell)), inside);
		}
	}
}

const holds = (outer: Span | null, inner: Span) =>
	outer !== null && outer.first <= inner.first && inner.last <= outer.last;

describe('the formula of a field', () => {
	it('is the hull of the cells that are read, wherever no padding is', () => {
		fc.assert(
			fc.property(chains(slidingLayers), (network) => {
				compare(network, ([rows, columns], exact, isWhollyInside) => {
					if (isWhollyInside) expect(exact).toEqual(rows && columns && { rows, columns });
				});
			}),
			{ numRuns: 100 }
		);
	});

	it('has all cells that are read in it, beside padding and through branches too', () => {
		fc.assert(
			fc.property(graphs(slidingLayers), (network) => {
				compare(network, ([rows, columns], exact) => {
					if (!exact) return;
					expect(holds(rows, exact.rows) && holds(columns, exact.columns)).toBe(true);
				});
			}),
			{ numRuns: 100 }
		);
	});
});

const conv = (kernelSize: number, padding = 0, stride = 1): Layer => ({
	...{ type: 'conv2d', outChannels: 1, kernelSize, padding, stride }
});

const rowsOf = (layers: Readonly<Record<string, Layer>>, size = 24) => {
	const network = resolveNetwork(sequential(layers), [1, 1, size, size]);
	return receptiveFields(networkReads(network)).fields.get(Object.keys(layers).at(-1) ?? '')?.rows;
};

describe('a field', () => {
	it('has its centre half a cell on behind an even kernel', () => {
		const field = rowsOf({ a: conv(2) });
		expect(field).toMatchObject({ size: 2, start: 0 });
		expect(field?.kind === 'sliding' && field.centre?.toFraction()).toBe('1/2');
	});

	it('has a fractional jump, and a size by phase, above a transposed convolution', () => {
		const up: Layer = { type: 'convTranspose2d', outChannels: 1, kernelSize: 3, stride: 2 };
		const field = rowsOf({ a: conv(3), up });
		expect(field).toMatchObject({ period: 2, advance: 1, size: 4 });
		expect(field?.kind === 'sliding' && field.jump.toFraction()).toBe('1/2');
		// Output 2t gathers from cells t − 1 and t, output 2t + 1 from t alone.
		expect(field?.kind === 'sliding' && field.phases).toEqual([
			{ first: -1, last: 2 },
			{ first: 0, last: 2 }
		]);
	});

	it('is nothing where a transposed convolution leaves gaps', () => {
		const up: Layer = { type: 'convTranspose2d', outChannels: 1, kernelSize: 1, stride: 2 };
		expect(rowsOf({ up })).toMatchObject({ phases: [{ first: 0, last: 0 }, null], start: 0 });
	});

	it('leaves out what dilation steps over', () => {
		const dilated: Layer = { type: 'conv2d', outChannels: 1, kernelSize: [3, 2], dilation: [2, 3] };
		const network = resolveNetwork(sequential({ dilated }), [1, 1, 9, 9]);
		const cells = receptiveCells(networkReads(network), 'dilated', [1, 2]);
		expect(cells).toEqual([{ rows: [1, 3, 5], columns: [2, 5] }]);
	});

	it('is a cross where 1×3 and 3×1 stand side by side', () => {
		const side = (height: number, width: number): Layer => ({
			...{ type: 'conv2d', outChannels: 1, kernelSize: [height, width] },
			padding: [(height - 1) / 2, (width - 1) / 2]
		});
		const fork = buildNetwork((b) => {
			const x = b.input('x');
			const ends = [b.node('flat', side(1, 3), x), b.node('tall', side(3, 1), x)];
			b.node('both', { type: 'concat', dim: 1 }, ...ends);
		});
		const reads = networkReads(resolveNetwork(fork, [1, 1, 5, 5]));
		const cells = receptiveCells(reads, 'both', [2, 2]);
		expect(placesOf(cells, [5, 5])).toEqual([7, 11, 12, 13, 17]);
		expect(cellHull(cells)).toEqual({
			rows: { first: 1, last: 3 },
			columns: { first: 1, last: 3 }
		});
		expect(receptiveFields(reads).misalignments).toEqual([]);
	});
});

describe('branches that meet', () => {
	const meet = (...branches: readonly Layer[]) => {
		const joined = buildNetwork((b) => {
			const x = b.input('x');
			b.node('sum', { type: 'add' }, ...branches.map((layer, i) => b.node(`branch${i}`, layer, x)));
		});
		return receptiveFields(networkReads(resolveNetwork(joined, [1, 1, 12, 12])));
	};

	it('see the hull of what each sees, and nothing is wrong if their centres agree', () => {
		const { fields, misalignments } = meet(conv(5, 2), conv(3, 1));
		expect(fields.get('sum')?.rows).toMatchObject({ size: 5, start: -2, advance: 1 });
		expect(misalignments).toEqual([]);
	});

	it('are misaligned if their centres differ', () => {
		const { fields, misalignments } = meet(conv(3, 1, 2), conv(1, 0, 2));
		expect(misalignments).toEqual([]);
		const shifted = meet(conv(2, 0, 2), conv(1, 0, 2));
		expect(shifted.misalignments.map(({ node, axis }) => [node, axis])).toEqual([
			['sum', 'rows'],
			['sum', 'columns']
		]);
		const centres = shifted.misalignments[0].branches.map(
			({ field }) => field.kind === 'sliding' && field.centre?.toFraction()
		);
		expect(centres).toEqual(['1/2', '0']);
		expect(fields.get('sum')?.rows).toMatchObject({ size: 3 });
	});

	it('have no one field if their jumps differ, but still say what each cell sees', () => {
		const { fields, misalignments } = meet(conv(7), { ...conv(2, 0, 2) });
		expect(fields.get('sum')?.rows).toEqual({ kind: 'irregular' });
		expect(misalignments).toHaveLength(2);
	});

	it('see everything if one of them does, as in a gate made of means', () => {
		const gated = buildNetwork((b) => {
			const x = b.input('x');
			const maps = b.node('maps', { ...conv(3, 1) }, x);
			const gate = b.sequence(maps, { mean: { type: 'globalAvgPool2d' }, gate: { type: 'relu' } });
			b.node('product', { type: 'multiply' }, maps, gate);
		});
		const reads = networkReads(resolveNetwork(gated, [1, 1, 4, 5]));
		const { fields, misalignments } = receptiveFields(reads);
		expect(fields.get('product')).toEqual({ rows: { kind: 'whole' }, columns: { kind: 'whole' } });
		expect(misalignments).toEqual([]);
		const cells = receptiveCells(reads, 'product', [0, 0]);
		expect(cells).toEqual([{ rows: [0, 1, 2, 3], columns: [0, 1, 2, 3, 4] }]);
	});
});

describe('softmax', () => {
	const along = (dim: number) => {
		const softmax: Layer = { type: 'softmax', dim };
		const reads = networkReads(resolveNetwork(sequential({ softmax }), [1, 2, 3, 4]));
		return receptiveCells(reads, 'softmax', [1, 2]);
	};
	it('stays in its place over channels, and sees the whole axis along rows or columns', () => {
		expect(along(1)).toEqual([{ rows: [1], columns: [2] }]);
		expect(along(2)).toEqual([{ rows: [0, 1, 2], columns: [2] }]);
		expect(along(-1)).toEqual([{ rows: [1], columns: [0, 1, 2, 3] }]);
	});
	it('sees every feature of a row', () => {
		const classes = sequential({ flat: { type: 'flatten' }, softmax: { type: 'softmax', dim: 1 } });
		const reads = networkReads(resolveNetwork(classes, [1, 2, 2, 2]));
		expect(receptiveCells(reads, 'flat', [0, 5])).toEqual([{ rows: [0], columns: [1] }]);
		expect(receptiveCells(reads, 'softmax', [0, 5])).toEqual([{ rows: [0, 1], columns: [0, 1] }]);
	});
});
