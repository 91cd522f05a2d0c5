import { conv2d, elementCount, matmul, rational, tensor } from '$lib/engine';
import { matrixPytorch } from '$lib/export/matrix-pytorch';
import { convolutionMatrixWords } from '$messages/convolution-matrix';
import { en } from '$messages/en';
import { zh } from '$messages/zh';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hueOf } from './hues';
import { linksOf, wireKey } from './links';
import type { MatrixFigure } from './links';
import { matrixScene, shapesOf } from './matrix-scene';
import { connections } from './parameters';
import type { MatrixParameters } from './parameters';
import { zerosOf } from './run';
import { describeMatrixPlace } from './words';

const { defaults, constraint, fields } = {
	...matrixScene.parameters,
	fields: { size: [2, 4], kernel: [2, 3], stride: [1, 2], padding: [0, 1] }
} as const;
const int = ([min, max]: readonly [number, number]) => fc.integer({ min, max });
const anyParameters: fc.Arbitrary<MatrixParameters> = fc
	.record({
		connection: fc.constantFrom(...connections),
		size: int(fields.size),
		kernel: int(fields.kernel),
		stride: int(fields.stride),
		padding: int(fields.padding)
	})
	.filter((params) => constraint(params) === null);

describe('a layer as a matrix', () => {
	it('has 36, 16 and 4 free weights for 3×3 under 2×2', () => {
		const run = matrixScene.run(defaults);
		expect(run.weights).toEqual({ dense: 36, local: 16, convolution: 4 });
		expect(run.matrix.shape).toEqual([4, 9]);
		expect(run.matrix.data.map(rational.toNumber)).toEqual([
			...[1, 2, 0, 3, 4, 0, 0, 0, 0],
			...[0, 1, 2, 0, 3, 4, 0, 0, 0],
			...[0, 0, 0, 1, 2, 0, 3, 4, 0],
			...[0, 0, 0, 0, 1, 2, 0, 3, 4]
		]);
		expect(zerosOf(run)).toBe(20);
	});

	it('of a convolution, times the input, is the convolution', () => {
		fc.assert(
			fc.property(anyParameters, (params) => {
				const { input, kernel, output } = matrixScene.run({
					...params,
					connection: 'convolution'
				});
				const { stride, padding } = params;
				const expected = conv2d(input, kernel, null, { stride, padding }, rational);
				expect(output.data).toEqual(expected.data);
			}),
			{ numRuns: 40 }
		);
	});

	it('gives at every grain what the product gives, and its wires are what is not 0', () => {
		fc.assert(
			fc.property(anyParameters, (params) => {
				const run = matrixScene.run(params);
				const [rows, columns] = run.matrix.shape;
				const column = tensor([columns, 1], run.input.data);
				expect(run.output).toEqual(matmul(run.matrix, column, rational));
				const [whole, cells, terms] = run.timeline.map(({ trace }) => trace);
				expect([whole.length, cells.length]).toEqual([1, rows]);
				expect(terms.length).toBe(run.wires.flat().length);
				expect(whole.at(0)).toMatchObject({ row: rows - 1, sum: run.output.data[rows - 1] });
				let term = 0;
				for (let row = 0; row < rows; row += 1) {
					expect(cells.at(row)).toMatchObject({ row, sum: run.output.data[row] });
					for (const { column: at, w } of run.wires[row]) {
						expect(w).toEqual(run.matrix.data[row * columns + at]);
						expect(w.n).not.toBe(0n);
						expect(terms.at(term)).toMatchObject({ row });
						term += 1;
					}
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('has fewer free weights the more is left out and shared', () => {
		fc.assert(
			fc.property(anyParameters, (params) => {
				const { weights, wires, matrix, connection } = matrixScene.run(params);
				expect(weights.dense).toBe(elementCount(matrix.shape));
				expect(weights.local).toBeLessThanOrEqual(weights.dense);
				expect(weights.convolution).toBeLessThanOrEqual(params.kernel ** 2);
				const used = new Set(wires.flat().map(({ weight }) => weight));
				expect(used.size).toBe(weights[connection]);
			}),
			{ numRuns: 40 }
		);
	});

	it('says every step and place in every language, and comes back from a link', () => {
		const figures: readonly MatrixFigure[] = ['input', 'kernel', 'matrix', 'output'];
		fc.assert(
			fc.property(anyParameters, fc.nat(), (params, seed) => {
				const run = matrixScene.run(params);
				const { id: grain, trace } = run.timeline[seed % 3];
				const index = seed % trace.length;
				const step = trace.at(index);
				for (const messages of [en, zh]) {
					const words = convolutionMatrixWords[messages.language];
					const told = figures.map((figure) => {
						const [height, width] = shapesOf(run)[figure].slice(-2);
						const cell = { row: seed % height, column: seed % width };
						const place = { figure, channel: 0, cell };
						const { wires } = linksOf(run, place);
						if (figure === 'matrix') expect(wires).toContain(wireKey(cell.row, cell.column));
						return describeMatrixPlace(place, run, step, words);
					});
					for (const text of [...told, matrixScene.narrate(step, run, messages)]) {
						expect(text).toMatch(/\S/);
						expect(text).not.toMatch(/undefined|NaN/);
					}
					expect(matrixScene.table(step, run, messages).rows).toHaveLength(step.wires.length);
				}
				const state = { params, grain, index, pinned: null };
				const { codec } = matrixScene;
				expect(codec.decode(codec.encode(state))).toEqual({ state, problems: [] });
			}),
			{ numRuns: 60 }
		);
	});

	it('lights every copy of a shared weight', () => {
		const run = matrixScene.run(defaults);
		const place = { figure: 'matrix', channel: 0, cell: { row: 0, column: 0 } } as const;
		const { wires, inputs, outputs, weights } = linksOf(run, place);
		expect([...wires]).toEqual(['0:0', '1:1', '2:3', '3:4']);
		expect([[...inputs], [...outputs], [...weights]]).toEqual([[0], [0], [0]]);
	});

	it('gives as many hues as there are shared weights', () => {
		for (const count of [4, 9]) {
			const hues = Array.from({ length: count }, (_, weight) => hueOf(weight, count));
			expect(new Set(hues).size).toBe(count);
		}
	});

	it('is written in PyTorch without what has its default', () => {
		const { matrix } = matrixScene.run(defaults);
		expect(matrixPytorch({ ...defaults, matrix })).toContain('y = F.conv2d(x, w)\n');
		expect(matrixPytorch({ ...defaults, matrix, stride: 2, padding: 1 })).toContain(
			'y = F.conv2d(x, w, stride=2, padding=1)'
		);
	});
});
