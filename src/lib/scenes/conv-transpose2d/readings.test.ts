import { convolutionMatrix, offset, rational, transposedMatrixRow } from '$lib/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stuffedExtent } from '../window/stuffed';
import { convTranspose2dParameters as set } from './parameters';
import { compareReadings, readingsOf } from './readings';
import { cellAt, runConvTranspose2d } from './run';
import { sampleParameters } from './sample-parameters';
import { viewOf } from './step-view';

const readings = ['stamp', 'zeroInsert', 'matrix'] as const;

describe('the three readings', () => {
	it('agree cell by cell at every step of every one of them, whatever the options', () => {
		fc.assert(
			fc.property(
				sampleParameters,
				fc.constantFrom(...readings),
				fc.nat(),
				(given, reading, seed) => {
					const run = runConvTranspose2d({ ...given, reading });
					for (const [grain, { trace }] of run.timeline.entries()) {
						const step = trace.at(grain === 0 ? trace.length - 1 : seed % trace.length);
						const view = readingsOf(run, step);
						expect(compareReadings(run, view).areEqual).toBe(true);
						if (!view.cell) continue;
						const place = offset(run.output.shape, view.cell);
						const [stamped, inserted, multiplied] = readings.map((by) => view.valueBy(by, place));
						expect(inserted).toEqual(stamped);
						expect(multiplied).toEqual(stamped);
					}
				}
			),
			{ numRuns: 100 }
		);
	});

	it('end with the output of the operation, in every reading', () => {
		fc.assert(
			fc.property(sampleParameters, fc.constantFrom(...readings), (given, reading) => {
				const run = runConvTranspose2d({ ...given, reading });
				const { trace } = run.timeline[0];
				const view = readingsOf(run, trace.at(trace.length - 1));
				run.output.data.forEach((value, place) => {
					expect(view.isComplete(place)).toBe(true);
					for (const by of readings) expect(view.valueBy(by, place)).toEqual(value);
				});
			}),
			{ numRuns: 30 }
		);
	});

	it('write out terms that come to what is shown', () => {
		fc.assert(
			fc.property(
				sampleParameters,
				fc.constantFrom(...readings),
				fc.nat(),
				(given, reading, seed) => {
					const run = runConvTranspose2d({ ...given, reading });
					const { trace } = run.timeline[2];
					const step = trace.at(seed % trace.length);
					const { terms, done, sum, current } = viewOf(run, step, readingsOf(run, step));
					const total = terms
						.slice(0, done)
						.reduce((so, { product }) => rational.add(so, product), rational.zero);
					expect(total).toEqual(sum);
					expect(current).toBe(done - 1);
				}
			),
			{ numRuns: 60 }
		);
	});
});

describe('the figures', () => {
	it('show as the matrix what its rows are made of, and zeros where taps lie', () => {
		fc.assert(
			fc.property(sampleParameters, fc.nat(), (given, seed) => {
				const run = runConvTranspose2d(given);
				const { geometry, input, weight, matrix } = run;
				const place = seed % run.output.data.length;
				const [, outputs] = convolutionMatrix(geometry.convolution, weight, rational).shape;
				const row = transposedMatrixRow(input, weight, geometry, rational, cellAt(run, place));
				row.forEach(({ w }, at) => expect(matrix.data[at * outputs + place]).toEqual(w));
				const { rows, columns, border } = stuffedExtent({
					...{ geometry: geometry.convolution, weight, gradOutput: input }
				});
				const view = readingsOf(run, run.timeline[1].trace.at(0));
				for (const { position } of view.taps.terms) {
					expect(position[0]).toBeGreaterThanOrEqual(-border.top);
					expect(position[0]).toBeLessThan(rows + border.bottom);
					expect(position[1]).toBeGreaterThanOrEqual(-border.left);
					expect(position[1]).toBeLessThan(columns + border.right);
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('reach the worked example', () => {
		const run = runConvTranspose2d(set.defaults);
		expect(run.output.shape).toEqual([1, 1, 7, 7]);
		const view = readingsOf(run, run.timeline[1].trace.at(1));
		expect(run.output.data[3]).toEqual(rational.from(6));
		expect(view.stamp?.x).toEqual(rational.from(2));
	});
});
