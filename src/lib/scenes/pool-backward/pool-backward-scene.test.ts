import {
	cellGrains,
	offset,
	parseRational,
	rational,
	seededRandom,
	tensor,
	traceOf
} from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { en } from '$messages/en';
import { zh } from '$messages/zh';
import { poolBackwardWords } from '$messages/pool-backward';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, linksOf } from './links';
import { isMaximum, operations } from './parameters';
import type { PoolBackwardParameters } from './parameters';
import { poolBackwardScene } from './pool-backward-scene';
import { provePooling } from './proof';
import { describePoolPlace } from './words';

const { parameters: set, codec, run: runScene, narrate, table } = poolBackwardScene;

/** Few different numbers, so that windows have equals. */
function drawn(shape: readonly number[], seed: number): Tensor<Rational> {
	const random = seededRandom(seed);
	const count = shape.reduce((product, extent) => product * extent);
	return tensor(
		shape,
		Array.from({ length: count }, () => rational.from(Math.floor(random() * 5) - 2))
	);
}

const pair = (min: number, max: number) =>
	fc.tuple(fc.integer({ min, max }), fc.integer({ min, max }));

const parameters: fc.Arbitrary<PoolBackwardParameters> = fc
	.record({
		operation: fc.constantFrom(...operations),
		seed: fc.nat(999),
		channels: fc.constantFrom(1, 2),
		size: pair(2, 5),
		kernel: pair(1, 3),
		stride: pair(1, 3),
		padding: pair(0, 1),
		dilation: pair(1, 2),
		ceilMode: fc.boolean(),
		countIncludePad: fc.boolean()
	})
	.map(({ channels, size, ...rest }): PoolBackwardParameters => ({
		...{ ...set.defaults, ...rest },
		cells: drawn([1, channels, ...size], rest.seed)
	}))
	.filter((candidate) => set.constraint(candidate) === null);

describe('the way back through pooling', () => {
	it('comes at every step of every grain to what the operation gives', () => {
		fc.assert(
			fc.property(parameters, (given) => {
				const { timeline, gradInput } = runScene(given);
				const steps = timeline.flatMap(({ trace }) =>
					Array.from({ length: trace.length }, (_, index) => trace.at(index))
				);
				const told = steps.map(({ value }) => value.toFraction());
				const expected = steps.map(({ cell, terms, done }) => {
					const found = gradInput.data[offset(gradInput.shape, cell.index)];
					const missing = terms.slice(done).map(({ product }) => product);
					return missing.reduce(rational.sub, found).toFraction();
				});
				expect(told).toEqual(expected);
			}),
			{ numRuns: 30 }
		);
	});

	it('hands out all of the gradient unless shares fall on padding, and none twice', () => {
		fc.assert(
			fc.property(parameters, (given) => {
				const isPadded = given.padding.some((cells) => cells > 0);
				if (given.operation === 'average' && isPadded && given.countIncludePad) return;
				const { gradInput, gradOutput } = runScene(given);
				const [before, after] = [gradInput, gradOutput].map(({ data }) =>
					data.reduce((sum, value) => rational.add(sum, value), rational.zero).toFraction()
				);
				expect(before).toBe(after);
			})
		);
	});

	it('finds gradient and difference quotient equal, unless a winner is another', () => {
		fc.assert(
			fc.property(parameters, fc.nat(60), fc.integer({ min: -9, max: 9 }), (given, nudgeAt, n) => {
				const epsilon = tensor([1], [parseRational(`${n || 1}/6`)]);
				const { areEqual, switched, room } = provePooling(runScene({ ...given, nudgeAt, epsilon }));
				if (switched.length === 0 || !isMaximum(given.operation)) expect(areEqual).toBe(true);
				// Within the room the largest numbers are the same windows' as before, or as large.
				if (room === null || room.gte(epsilon.data[0].abs())) expect(areEqual).toBe(true);
				else expect(switched).not.toEqual([]);
			}),
			{ numRuns: 60 }
		);
	});

	it('opens an old link to ReLU at pooling, and says so', () => {
		const { state, problems } = codec.decode('1~operation:relu~gradient:ones~at:cell.2');
		expect(state.params.operation).toBe('max');
		expect(state.params.gradient).toBe('ones');
		expect(problems).toHaveLength(1);
	});

	it('says every step in every language, and the table fits its head', () => {
		fc.assert(
			fc.property(parameters, fc.nat(), fc.constantFrom(...cellGrains), (given, seed, grain) => {
				const run = runScene(given);
				const steps = run.timeline.find(({ id }) => id === grain) ?? run.timeline[0];
				const step = steps.trace.at(seed % steps.trace.length);
				for (const messages of [en, zh]) {
					expect(narrate(step, run, messages)).not.toMatch(/undefined|NaN|^\s*$/);
					const { rows, head } = table(step, run, messages);
					expect(rows.every((row) => row.length === head.length)).toBe(true);
				}
			}),
			{ numRuns: 50 }
		);
	});

	it('links an input cell and the output gradients that it reads both ways', () => {
		fc.assert(
			fc.property(parameters, fc.nat(), (given, seed) => {
				const run = runScene(given);
				const { at, length } = traceOf(run.timeline, 'cell');
				const step = at(seed % length);
				const [, channel, row, column] = step.cell.index;
				const place = { figure: 'input' as const, channel, cell: { row, column } };
				const { after, terms } = linksOf(run, step, place);
				expect(terms.size).toBe(step.terms.length);
				for (const { reads } of step.terms) {
					const [, c, oh, ow] = reads[0].index;
					expect(after).toContain(keyOf(reads[0].index));
					const above = {
						figure: 'gradOutput' as const,
						channel: c,
						cell: { row: oh, column: ow }
					};
					expect(linksOf(run, step, above).before).toContain(keyOf(step.cell.index));
					for (const messages of [en, zh])
						expect(describePoolPlace(above, run, messages)).not.toMatch(/undefined|NaN/);
				}
			}),
			{ numRuns: 30 }
		);
	});

	it('comes back from a link as it was', () => {
		fc.assert(
			fc.property(parameters, fc.nat(), (given, seed) => {
				const params = { ...given, gradients: runScene(given).gradOutput };
				const { length } = traceOf(runScene(params).timeline, 'cell');
				const state = { params, grain: 'cell', index: seed % length, pinned: null } as const;
				const { state: read, problems } = codec.decode(codec.encode(state));
				expect(problems).toEqual([]);
				expect(codec.encode(read)).toBe(codec.encode(state));
			}),
			{ numRuns: 30 }
		);
	});

	it('tells an equal that came later why it gets nothing', () => {
		const run = runScene(set.defaults);
		const { at, length } = traceOf(run.timeline, 'term');
		const steps = Array.from({ length }, (_, index) => at(index));
		const second = steps.find(({ cell }) => cell.index.join() === '0,0,0,1');
		expect(second && narrate(second, run, en)).toBe(poolBackwardWords.en.maxTies(1, 1, '0'));
		const first = steps[0];
		const gradient = run.gradOutput.data[0].toFraction().replace('-', '−');
		expect(narrate(first, run, en)).toBe(poolBackwardWords.en.maxWins(1, 1, gradient, gradient));
		expect(parseRational(gradient).n).not.toBe(0n);
	});
});
