import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	convTranspose2d,
	convTranspose2dBackward,
	convTranspose2dBackwardTimeline,
	convTranspose2dReadings,
	convTranspose2dStampedSoFar,
	convTranspose2dTimeline,
	convTranspose2dTrace,
	elementCount,
	indexAt,
	offset,
	rational,
	resolveConvTranspose2d
} from '../../index';
import type { ConvTranspose2dBackwardTarget, ConvTranspose2dReading } from '../../index';
import { exact, matrix } from '../../testing/exact';
import {
	expectGrowingSums,
	expectOneProcess,
	expectRandomAccess,
	range
} from '../../testing/timelines';
import {
	convTranspose2dCalls,
	type DrawnConvTranspose2d
} from '../../testing/transposed-arbitraries';

const always = (law: (call: DrawnConvTranspose2d) => void, numRuns = 40) =>
	fc.assert(fc.property(convTranspose2dCalls, law), { numRuns });

const timelineOf = <Reading extends ConvTranspose2dReading>(
	{ x, weight, bias, options }: DrawnConvTranspose2d,
	reading: Reading
) => convTranspose2dTimeline(x, weight, bias, options, rational, reading);

const backTo = <Target extends ConvTranspose2dBackwardTarget>(
	{ x, weight, bias, options, gradOutput }: DrawnConvTranspose2d,
	target: Target
) => convTranspose2dBackwardTimeline(x, weight, bias, options, gradOutput, rational, target);

describe('the readings of a transposed convolution by hand: [1, 2] with [1, 10, 100] at s=2', () => {
	const [x, kernel] = [matrix([[1, 2]]), matrix([[1, 10, 100]])];
	const open = <Reading extends ConvTranspose2dReading>(reading: Reading) =>
		convTranspose2dTrace(
			...([x, kernel, exact([1], ['1/2']), { stride: [1, 2] }, rational, reading] as const)
		);

	it('stamps 1 and then 2, which overlap in one cell; the bias is there before', () => {
		const trace = open('stamp');
		expect(trace.length).toBe(2);
		const { input, x: stamping, stamps, touched } = trace.at(1);
		expect([input, String(stamping)]).toEqual([[0, 0, 0, 1], '2']);
		expect(stamps.map(({ product }) => String(product))).toEqual(['2', '20', '200']);
		expect(touched.map(({ cell, before, now }) => `${cell[3]}: ${before} → ${now}`)).toEqual([
			...['2: 100.5 → 102.5', '3: 0.5 → 20.5', '4: 0.5 → 200.5']
		]);
	});

	it('reads 0 0 1 0 2 0 0 through the rotated kernel', () => {
		const trace = open('zeroInsert');
		expect(trace.length).toBe(5);
		const { taps, sum, done } = trace.at(2);
		expect(taps.map(({ w, x: read }) => `${w} · ${read}`)).toEqual(['100 · 1', '10 · 0', '1 · 2']);
		expect(taps.map(({ kind }) => kind)).toEqual(['cell', 'inserted', 'cell']);
		expect([String(sum), done]).toEqual(['102.5', 4]);
		expect(trace.at(0).taps.map(({ kind }) => kind)).toEqual(['border', 'border', 'cell']);
	});

	it('has a row of the matrix for each output cell', () => {
		const trace = open('matrix');
		const rows = range(5).map((index) => trace.at(index).entries.map(({ w }) => String(w)));
		expect(rows).toEqual([
			['1', '0'],
			['10', '0'],
			['100', '1'],
			['0', '10'],
			['0', '100']
		]);
		expect(trace.at(1).entries.map(({ weight }) => weight)).toEqual([[0, 0, 0, 1], null]);
	});
});

describe('the three readings and convTranspose2d agree', () => {
	it('at every output cell', () => {
		let cells = 0;
		always((call) => {
			const { x, weight, bias, options } = call;
			const y = convTranspose2d(x, weight, bias, options, rational);
			const geometry = resolveConvTranspose2d(x.shape, weight.shape, options);
			const zeroInsert = timelineOf(call, 'zeroInsert')[1].trace;
			const rows = timelineOf(call, 'matrix')[1].trace;
			const stamps = timelineOf(call, 'stamp')[2].trace.length;
			expect([zeroInsert.length, rows.length]).toEqual([y.data.length, y.data.length]);
			y.data.forEach((value, index) => {
				const [n, oc, oh, ow] = indexAt(y.shape, index);
				const output = [n, oc, oh, ow] as const;
				const stamped = convTranspose2dStampedSoFar(
					...([x, weight, bias, geometry, rational, output, stamps] as const)
				);
				const [inserted, row] = [zeroInsert.at(index), rows.at(index)];
				expect([inserted.output, row.output]).toEqual([output, output]);
				expect([stamped, inserted.sum, row.sum].map(String)).toEqual(
					[1, 2, 3].map(() => `${value}`)
				);
				expect(inserted.taps).toHaveLength(geometry.termsPerCell);
				expect(row.entries).toHaveLength(elementCount(x.shape.slice(1)));
				const used = (terms: readonly { product: unknown }[]) => terms.length;
				const sources = inserted.taps.filter(({ source }) => source);
				expect(used(row.entries.filter((entry) => entry.weight))).toBe(used(sources));
				cells++;
			});
		});
		expect(cells).toBeGreaterThan(500);
	});

	it('at every moment of the stamping', () => {
		let touchedCells = 0;
		always((call) => {
			const { x, weight, bias, options } = call;
			const y = convTranspose2d(x, weight, bias, options, rational);
			const { trace } = timelineOf(call, 'stamp')[2];
			const soFar = y.data.map(
				(_, place) => bias?.data[indexAt(y.shape, place)[1]] ?? rational.zero
			);
			range(Math.min(trace.length, 120)).forEach((moment) => {
				const { stamps, done, touched } = trace.at(moment);
				const { cell: stamped, product } = stamps[done - 1];
				if (stamped) {
					const place = offset(y.shape, stamped);
					soFar[place] = rational.add(soFar[place], product);
				}
				for (const { cell, now } of touched) {
					expect(String(now)).toBe(String(soFar[offset(y.shape, cell)]));
					touchedCells++;
				}
			});
			if (trace.length > 120) return;
			expect(soFar.map(String)).toEqual(y.data.map(String));
		}, 25);
		expect(touchedCells).toBeGreaterThan(1000);
	});

	it('term by term the sums grow', () => {
		let completed = 0;
		always((call) => {
			const withBias = <T>(terms: T[], bias: T | null) =>
				bias === null ? terms : [...terms, bias];
			completed += expectGrowingSums(timelineOf(call, 'zeroInsert'), rational, ({ taps, bias }) =>
				withBias(
					taps.map(({ product }) => product),
					bias
				)
			);
			completed += expectGrowingSums(timelineOf(call, 'matrix'), rational, ({ entries, bias }) =>
				withBias(
					entries.map(({ product }) => product),
					bias
				)
			);
		}, 25);
		expect(completed).toBeGreaterThan(300);
	});

	it('every reading is one process at every grain, in any order', () => {
		always((call) => {
			for (const reading of convTranspose2dReadings) {
				expectOneProcess(timelineOf(call, reading));
				expectRandomAccess(() => timelineOf(call, reading));
			}
		}, 15);
	});
});

describe('the steps of the way back and convTranspose2dBackward agree', () => {
	it('for every input cell, weight and bias', () => {
		let biases = 0;
		always((call) => {
			const { x, weight, bias, options, gradOutput } = call;
			const gradients = convTranspose2dBackward(
				...([x, weight, bias, options, gradOutput, rational] as const)
			);
			for (const target of ['input', 'weight'] as const) {
				const { trace } = backTo(call, target)[1];
				expect(trace.length).toBe(gradients[target].data.length);
				gradients[target].data.forEach((value, index) => {
					const step = trace.at(index);
					expect(step.cell).toEqual(indexAt(gradients[target].shape, index));
					expect(String(step.sum)).toBe(String(value));
					for (const tap of step.taps) {
						const other = target === 'input' ? weight : x;
						const factorAt = target === 'input' ? tap.weight : tap.input;
						expect(tap.factor).toBe(other.data[offset(other.shape, factorAt)]);
					}
				});
			}
			gradients.bias?.data.forEach((value, index) => {
				expect(String(backTo(call, 'bias')[1].trace.at(index).sum)).toBe(String(value));
				biases++;
			});
		}, 25);
		expect(biases).toBeGreaterThan(10);
	});

	it('each is one process at every grain, in any order', () => {
		always((call) => {
			for (const target of ['input', 'weight', ...(call.bias ? ['bias' as const] : [])] as const) {
				expectOneProcess(backTo(call, target));
				expectRandomAccess(() => backTo(call, target));
			}
		}, 15);
	});
});
