import { en } from '$messages/en';
import { receptiveFieldWords } from '$messages/receptive-field';
import { zh } from '$messages/zh';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	effectiveField,
	float64,
	forward,
	fieldSpan,
	initialParameters,
	mapTensor,
	networkReads,
	projectiveCone,
	receptiveCone,
	receptiveFields,
	resolveNetwork,
	seededRandom,
	sequential,
	tensor,
	type Layer
} from '$lib/engine';
import { beyondEdge, coneOf, coneOfStep, fieldOf, middleOf } from './cone';
import { readyStackOf } from './parameters';
import type { StackParameters } from './parameters';
import { receptiveFieldScene } from './receptive-field-scene';
import { cellText, isLit, recursionColumns, recursionRows } from './recursion-table';
import { cellAtPoint, cellByKey, layOutStack } from './stack-layout';
import { layerKinds, MOST_LAYERS, refuseStack } from './stack-layer';
import type { StackLayer } from './stack-layer';
import { readyStackIds, readyStacks } from './stacks';
import { describeStackCell, fieldSlots, fieldTerms, layerText } from './words';

const { defaults } = receptiveFieldScene.parameters;
const int = (min: number, max: number) => fc.integer({ min, max });
const anyLayer: fc.Arbitrary<StackLayer> = fc.record({
	kind: fc.constantFrom(...layerKinds),
	kernel: int(1, 5),
	stride: int(1, 3),
	padding: int(0, 2),
	dilation: int(1, 3)
});
const anyParameters: fc.Arbitrary<StackParameters> = fc
	.record({
		size: int(8, 32),
		layers: fc.array(anyLayer, { minLength: 1, maxLength: 4 }),
		direction: fc.constantFrom('up' as const, 'down' as const)
	})
	.filter(({ size, layers }) => refuseStack(size, layers) === null);

/** The same stack as the engine's network. */
function networkOf({ size, layers }: StackParameters, pool: 'maxPool2d' | 'conv2d' = 'maxPool2d') {
	const entries = layers.map(({ kind, kernel, ...options }, index): [string, Layer] => [
		`line${index + 1}`,
		kind === 'pool' && pool === 'maxPool2d'
			? { type: 'maxPool2d', kernelSize: kernel, ...options }
			: { type: 'conv2d', outChannels: 1, kernelSize: kernel, bias: false, ...options }
	]);
	return resolveNetwork(sequential(Object.fromEntries(entries)), { x: [1, 1, size, size] });
}

const nameOf = (line: number) => (line === 0 ? 'x' : `line${line}`);

describe('a stack of layers', () => {
	it.each([
		['three', [3, 5, 7], [1, 1, 1]],
		['seven', [7], [1]],
		['padded', [3, 5, 7], [1, 1, 1]],
		['strided', [3, 7, 15], [2, 4, 8]],
		['dilated', [3, 7, 15], [1, 1, 1]],
		['pooling', [3, 4, 8, 10], [1, 2, 2, 4]]
	] as const)('%s: sizes and jumps', (id, sizes, jumps) => {
		const { upwards } = receptiveFieldScene.run({ ...defaults, ...readyStacks[id] });
		expect(upwards.map(({ size }) => size)).toEqual(sizes);
		expect(upwards.map(({ jump }) => jump)).toEqual(jumps);
	});

	it('three 3×3 have 27 weights a pair of channels, one 7×7 has 49', () => {
		const weights = (id: 'three' | 'seven') =>
			receptiveFieldScene.run({ ...defaults, ...readyStacks[id] }).weights;
		expect(weights('three')).toEqual([9, 9, 9]);
		expect(weights('seven')).toEqual([49]);
	});

	it('has the cones of the engine, but for the padding', () => {
		fc.assert(
			fc.property(anyParameters, fc.nat(), fc.nat(), (params, a, b) => {
				const run = receptiveFieldScene.run(params);
				const reads = networkReads(networkOf(params));
				const line = a % run.lines.length;
				const cell = b % run.lines[line].size;
				const cone = coneOf(run, { line, cell });
				const down = receptiveCone(reads, nameOf(line), [cell, cell]);
				const up = projectiveCone(reads, nameOf(line), [cell, cell]);
				run.lines.forEach(({ size }, other) => {
					const seen = [...cone.seen[other].keys()].filter((at) => at >= 0 && at < size);
					const rows = (cells: typeof down) => cells.get(nameOf(other))?.[0]?.rows ?? [];
					if (other <= line) expect(seen.sort((p, q) => p - q)).toEqual(rows(down));
					else expect([...cone.reached[other]].sort((p, q) => p - q)).toEqual(rows(up));
				});
			}),
			{ numRuns: 60 }
		);
	});

	it('has the fields of the engine, and hulls that lie within them', () => {
		fc.assert(
			fc.property(anyParameters, fc.nat(), (params, seed) => {
				const run = receptiveFieldScene.run(params);
				const { fields } = receptiveFields(networkReads(networkOf(params)));
				const line = run.lines.length - 1;
				const cell = seed % run.lines[line].size;
				const field = fields.get(nameOf(line))?.columns;
				const span = fieldOf(run, { line, cell });
				expect(field?.kind === 'sliding' && fieldSpan(field, cell)).toEqual(span);
				for (const at of coneOf(run, { line, cell }).seen[0].keys()) {
					expect(at).toBeGreaterThanOrEqual(span.first);
					expect(at).toBeLessThanOrEqual(span.last);
				}
				expect(beyondEdge(run, span)).toBeGreaterThanOrEqual(0);
			}),
			{ numRuns: 60 }
		);
	});

	it('counts the ways from a cell as the gradient does where all weights are one', () => {
		for (const id of readyStackIds) {
			const params = { ...defaults, ...readyStacks[id] };
			const run = receptiveFieldScene.run(params);
			const network = networkOf(params, 'conv2d');
			const drawn = initialParameters(network, seededRandom(1));
			const ones = Object.fromEntries(
				Object.entries(drawn).map(([name, value]) => [name, mapTensor(value, () => 1)])
			);
			const x = tensor([1, 1, params.size, params.size], new Array(params.size ** 2).fill(0));
			const top = middleOf(run, run.lines.length - 1);
			const pass = forward(network, ones, { x }, float64);
			const { influence } = effectiveField(pass, nameOf(top.line), [top.cell, top.cell], float64);
			const ways = coneOf(run, top).seen[0];
			const at = (index: number) => ways.get(index) ?? 0;
			const expected = influence.data.map(
				(_, place) => at(Math.floor(place / params.size)) * at(place % params.size)
			);
			expect(influence.data).toEqual(expected);
		}
	});

	it('comes to the same from the top as from the input, line by line', () => {
		fc.assert(
			fc.property(anyParameters, (params) => {
				const { upwards, downwards } = receptiveFieldScene.run(params);
				expect(downwards.at(-1)?.below).toBe(upwards.at(-1)?.size);
				expect(downwards.at(-1)?.startBelow).toBe(upwards.at(-1)?.start);
			})
		);
	});

	it('says every step, term, cell and layer in every language, and fills the table to the step', () => {
		fc.assert(
			fc.property(anyParameters, fc.nat(), (params, seed) => {
				const run = receptiveFieldScene.run(params);
				const { trace } = run.timeline[0];
				expect(trace.length).toBe(params.layers.length);
				const step = trace.at(seed % trace.length);
				const cone = coneOfStep(run, step);
				for (const messages of [en, zh]) {
					const words = receptiveFieldWords[messages.language];
					const told = [
						receptiveFieldScene.narrate(step, run, messages),
						describeStackCell(run, cone.focus, words),
						...params.layers.map((layer) => layerText(layer, words)),
						...Object.values(fieldSlots(run, step)),
						...fieldTerms[step.direction].map((term) => words.terms[term])
					];
					for (const text of told) {
						expect(text).toMatch(/\S/);
						expect(text).not.toMatch(/undefined|NaN|-\d/);
					}
					const { rows } = receptiveFieldScene.table(step, run, messages);
					expect(rows).toHaveLength(run.lines[step.layer].size);
				}
				const columns = recursionColumns[step.direction];
				const rows = recursionRows(run, step);
				const last = columns.length - 1;
				const filled = rows.filter((row) => cellText(row, columns[last], row.numbers[last]) !== '');
				expect(filled.every(({ isDone }) => isDone)).toBe(true);
				for (const term of fieldTerms[step.direction]) {
					const lit = rows.flatMap((row) =>
						columns.filter((column) => isLit(row, column, step, term))
					);
					expect(lit).toHaveLength(1);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('draws everything within its width, and finds every cell where it is drawn', () => {
		fc.assert(
			fc.property(anyParameters, fc.constantFrom(330, 700), (params, width) => {
				const run = receptiveFieldScene.run(params);
				const layout = layOutStack(run, width);
				for (const { line, top, cells } of layout.lines) {
					for (const { index, isPadding, x, width: wide } of cells) {
						expect(x - wide / 2).toBeGreaterThanOrEqual(0);
						expect(x + wide / 2).toBeLessThanOrEqual(width);
						if (isPadding) continue;
						expect(cellAtPoint(layout, x, top + 5)).toEqual({ line, cell: index });
					}
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('keys lead from cell to cell and never out of the stack', () => {
		const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
		fc.assert(
			fc.property(anyParameters, fc.array(fc.constantFrom(...keys)), (params, pressed) => {
				const run = receptiveFieldScene.run(params);
				let at = { line: 0, cell: 0 };
				for (const key of pressed) at = cellByKey(run, at, key) ?? at;
				expect(at.cell).toBeGreaterThanOrEqual(0);
				expect(at.cell).toBeLessThan(run.lines[at.line].size);
			})
		);
		const run = receptiveFieldScene.run(defaults);
		expect(cellByKey(run, { line: 3, cell: 2 }, 'ArrowDown')).toEqual({ line: 2, cell: 3 });
		expect(cellByKey(run, { line: 3, cell: 2 }, 'a')).toBeNull();
	});

	it('comes back from a link as it was', () => {
		fc.assert(
			fc.property(anyParameters, fc.nat(), fc.nat(), (params, a, b) => {
				const { codec } = receptiveFieldScene;
				const { lines } = receptiveFieldScene.run(params);
				const line = a % lines.length;
				const pinned = { tensor: `line${line}`, index: [0, 0, b % lines[line].size] };
				const index = b % params.layers.length;
				const state = { params, grain: 'layer', index, pinned } as const;
				expect(codec.decode(codec.encode(state))).toEqual({ state, problems: [] });
			})
		);
	});

	it.each([
		['c3.x2', 'malformed'],
		['c30', 'outOfBounds'],
		[new Array(MOST_LAYERS + 1).fill('c1').join('.'), 'outOfBounds'],
		['c9.c9', 'impossible'],
		['', 'malformed']
	])('a damaged stack %j is told and mended', (text, code) => {
		const { state, problems } = receptiveFieldScene.codec.decode(`1~layers:${text}`);
		expect(problems.map((problem) => problem.code)).toEqual([code]);
		expect(receptiveFieldScene.parameters.valid(state.params)).toBe(true);
	});

	it('knows a ready stack from one of the reader’s own', () => {
		for (const id of readyStackIds) {
			expect(readyStackOf({ ...defaults, ...readyStacks[id] })).toBe(id);
		}
		expect(readyStackOf({ ...defaults, size: 12 })).toBeNull();
	});
});
