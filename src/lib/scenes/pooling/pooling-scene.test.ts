import { elementCount, rational } from '$lib/engine';
import type { Rational } from '$lib/engine';
import { en } from '$messages/en';
import { poolingWords } from '$messages/pooling';
import { zh } from '$messages/zh';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellKey } from '../places';
import { shiftMaps, poolSamples, sampleMaps } from './inputs';
import { linksOf } from './links';
import { layouts, reducers } from './parameters';
import type { PoolingParameters } from './parameters';
import { poolingScene } from './pooling-scene';
import { stepOf, winnerOf } from './run';
import { tellShift } from './words';
import { winnerKeys } from './winners';

const { defaults, constraint } = poolingScene.parameters;
const pairOf = (min: number, max: number) =>
	fc.tuple(fc.integer({ min, max }), fc.integer({ min, max }));

/** Parameters that a reader can reach with some reducers, impossible ones left out. */
const parametersWith = (
	...some: readonly PoolingParameters['reducer'][]
): fc.Arbitrary<PoolingParameters> =>
	fc
		.record({
			reducer: fc.constantFrom(...some),
			layout: fc.constantFrom(...layouts),
			input: fc.constantFrom(...poolSamples),
			cells: fc.constant(null),
			shift: pairOf(-2, 2),
			kernel: pairOf(1, 4),
			stride: pairOf(1, 3),
			padding: pairOf(0, 2),
			dilation: pairOf(1, 2),
			ceilMode: fc.boolean(),
			countIncludePad: fc.boolean(),
			outputSize: pairOf(1, 4)
		})
		.filter((candidate) => constraint(candidate) === null);
const anyParameters = parametersWith(...reducers);

const worked = (change: Partial<PoolingParameters>) => {
	const { output } = poolingScene.run({ ...defaults, ...change });
	return output.data.map((value) => value.toFraction());
};

describe('the pooling scene', () => {
	it('works the examples of the lesson', () => {
		expect(worked({})).toEqual(['5', '2', '2', '8']);
		expect(worked({ reducer: 'average' })).toEqual(['13/4', '5/4', '1', '6']);
		expect(worked({ input: 'five', kernel: [3, 3] })).toEqual(['9', '9', '9', '9']);
		expect(worked({ input: 'five' })).toHaveLength(4);
		expect(worked({ input: 'five', ceilMode: true })).toHaveLength(9);
		const padded = { reducer: 'average', padding: [1, 1] } as const;
		expect(worked(padded)[0]).toBe('1/4');
		expect(worked({ ...padded, countIncludePad: false })[0]).toBe('1');
		expect(worked({ layout: 'global' })).toEqual(['8']);
		expect(worked({ layout: 'global', input: 'roof' })).toHaveLength(3);
	});

	it('reads what its output is made of, in every layout', () => {
		fc.assert(
			fc.property(anyParameters, fc.nat(), (parameters, seed) => {
				const run = poolingScene.run(parameters);
				const index = seed % elementCount(run.output.shape);
				const step = run.timeline[1].trace.at(index);
				const values = step.readings.flatMap(({ value }) => value ?? []);
				const [, , height, width] = run.input.shape;
				for (const { position, isPadding, value } of step.readings) {
					if (isPadding) continue;
					const [row, column] = position;
					const at = (step.output[1] * height + row) * width + column;
					expect(value).toEqual(run.input.data[at]);
				}
				const expected = step.divisor
					? rational.div(values.reduce(rational.add), step.divisor)
					: values.reduce((a, b) => (rational.compare(b, a) > 0 ? b : a));
				expect(step.value).toEqual(expected);
				expect(run.output.data[index]).toEqual(expected);
				expect(step.done).toBe(step.readings.length);
			}),
			{ numRuns: 150 }
		);
	});

	it('names the winner that the operation names', () => {
		fc.assert(
			fc.property(parametersWith('max'), fc.nat(), (parameters, seed) => {
				const run = poolingScene.run(parameters);
				const [, , height, width] = run.output.shape;
				const index = seed % elementCount(run.output.shape);
				const place = [
					Math.floor(index / (height * width)),
					Math.floor(index / width) % height,
					index % width
				] as const;
				const { winner, readings } = stepOf(run, place);
				const [row, column] = readings[winner ?? -1].position;
				expect(row * run.input.shape[3] + column).toBe(winnerOf(run, place));
				const { current } = winnerKeys(run, run.timeline[1].trace.at(index));
				expect(current).toEqual(new Set([cellKey(place[0], row, column)]));
			}),
			{ numRuns: 100 }
		);
	});

	it('links an input cell to the outputs that read it, and back', () => {
		fc.assert(
			fc.property(anyParameters, fc.nat(), (parameters, seed) => {
				const run = poolingScene.run(parameters);
				const step = run.timeline[1].trace.at(0);
				const [, channels, height, width] = run.output.shape;
				const place = {
					figure: 'output',
					channel: seed % channels,
					cell: { row: (seed >> 3) % height, column: (seed >> 6) % width }
				} as const;
				const key = cellKey(place.channel, place.cell.row, place.cell.column);
				for (const read of linksOf(run, step, place).input) {
					const [channel, row, column] = read.split(':').map(Number);
					const back = linksOf(run, step, { figure: 'input', channel, cell: { row, column } });
					expect(back.output.has(key)).toBe(true);
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('counts as changed exactly the outputs that differ after the input has moved', () => {
		fc.assert(
			fc.property(anyParameters, (parameters) => {
				const run = poolingScene.run(parameters);
				const still = poolingScene.run({ ...parameters, shift: [0, 0] });
				const differing = run.output.data.filter(
					(value, index) => !rational.equals(value, still.output.data[index])
				);
				expect(run.shift?.changed.size ?? 0).toBe(differing.length);
				expect(still.shift).toBeNull();
				const told = tellShift(run, run.timeline[1].trace.at(0), poolingWords.en);
				expect(told.length > 0).toBe(run.shift !== null);
			}),
			{ numRuns: 60 }
		);
	});

	it('moves an input back to where it was, but for what has left', () => {
		const maps = sampleMaps('four');
		const values = (data: readonly Rational[]) => data.map(rational.toNumber);
		expect(values(shiftMaps(maps, [0, 1]).data.slice(0, 4))).toEqual([0, 1, 3, 2]);
		expect(values(shiftMaps(maps, [-1, 0]).data.slice(12))).toEqual([0, 0, 0, 0]);
		const back = shiftMaps(shiftMaps(maps, [1, 0]), [-1, 0]);
		expect(back.data.slice(0, 12)).toEqual(maps.data.slice(0, 12));
	});

	it('says every step in every language, and its table ends with what the step has come to', () => {
		fc.assert(
			fc.property(anyParameters, fc.nat(), fc.constantFrom(0, 1, 2), (given, seed, grain) => {
				const run = poolingScene.run(given);
				const { trace } = run.timeline[grain];
				const step = trace.at(seed % trace.length);
				for (const messages of [en, zh]) {
					expect(poolingScene.narrate(step, run, messages)).toMatch(/\S/);
					expect(poolingScene.narrate(step, run, messages)).not.toMatch(/undefined|NaN/);
					const { rows, head } = poolingScene.table(step, run, messages);
					expect(rows.every((row) => row.length === head.length)).toBe(true);
					expect(rows.filter((row) => row.at(-1) !== '')).toHaveLength(step.done);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('comes back from a link as it was', () => {
		fc.assert(
			fc.property(anyParameters, fc.nat(), (params, seed) => {
				const { length } = poolingScene.run(params).timeline[2].trace;
				const state = { params, grain: 'term', index: seed % length, pinned: null } as const;
				const text = poolingScene.codec.encode(state);
				const { state: read, problems } = poolingScene.codec.decode(text);
				expect(problems).toEqual([]);
				expect(poolingScene.codec.encode(read)).toBe(text);
			}),
			{ numRuns: 60 }
		);
	});
});
