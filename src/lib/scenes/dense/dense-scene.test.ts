import { rational } from '$lib/engine';
import { denseWords } from '$messages/dense';
import { en } from '$messages/en';
import { zh } from '$messages/zh';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { denseScene } from './dense-scene';
import { denseTerms, linksOf } from './links';
import type { DensePlace } from './links';
import { bounds, resized, views } from './parameters';
import type { DenseParameters } from './parameters';
import { featuresOf, mapPlaceOf, vectorPlaceOf } from './run';
import { describeDensePlace } from './words';

const { defaults } = denseScene.parameters;
const within = ([min, max]: readonly [number, number]) => fc.integer({ min, max });
const anyParameters: fc.Arbitrary<DenseParameters> = fc
	.record({
		size: fc.record({
			channels: within(bounds.channels),
			height: within(bounds.height),
			width: within(bounds.width),
			neurons: within(bounds.neurons)
		}),
		view: fc.constantFrom(...views)
	})
	.map(({ size, view }) => ({ ...resized(size), view }));

describe('a dense layer over maps', () => {
	it('counts a weight for every pair of value and neuron, and a bias for every neuron', () => {
		fc.assert(
			fc.property(anyParameters, (parameters) => {
				const run = denseScene.run(parameters);
				const neurons = run.bias.data.length;
				expect(run.parameters).toBe(featuresOf(run) * neurons + neurons);
			})
		);
	});

	it('is a convolution with kernels as large as the maps', () => {
		fc.assert(
			fc.property(anyParameters, (parameters) => {
				const { output, convolved } = denseScene.run(parameters);
				expect(convolved.shape).toEqual([1, output.shape[1], 1, 1]);
				expect(convolved.data.map(String)).toEqual(output.data.map(String));
			})
		);
	});

	it('flattens map after map, row after row', () => {
		const run = denseScene.run(defaults);
		run.vector.data.forEach((value, place) => {
			const { channel, row, column } = mapPlaceOf(run, place);
			expect(vectorPlaceOf(run, channel, row, column)).toBe(place);
			expect(run.maps.data[place]).toBe(value);
		});
		expect(mapPlaceOf(run, 14)).toEqual({ channel: 1, row: 1, column: 2 });
	});

	it('keeps what was typed where it grows and shrinks', () => {
		const data = defaults.maps.data.with(4, rational.from(9));
		const typed = { ...defaults, maps: { ...defaults.maps, data } };
		const larger = resized({ channels: 3, height: 3, width: 3, neurons: 4 }, typed);
		expect(larger.maps.data[4].toString()).toBe('9');
		expect(larger.weight.shape).toEqual([4, 27]);
		const smaller = resized(
			{ channels: 1, height: 2, width: 2, neurons: 1 },
			{ ...larger, view: 'dense' }
		);
		expect(smaller.maps.data.map(String)).toEqual(['0', '3', '1', '9']);
	});
});

describe('its links', () => {
	const run = denseScene.run(defaults);
	const step = run.timeline[1].trace.at(1);

	it('join a cell of the maps, its place and the weights on it', () => {
		const place: DensePlace = { figure: 'maps', channel: 1, cell: { row: 0, column: 2 } };
		const { inputs, weights, outputs, terms } = linksOf(run, step, place);
		expect([...inputs]).toEqual([11]);
		expect([...weights]).toEqual([11, 29, 47]);
		expect([...outputs]).toEqual([0, 1, 2]);
		expect([...terms]).toEqual([11]);
		const inVector: DensePlace = { figure: 'vector', channel: 0, cell: { row: 0, column: 11 } };
		expect(linksOf(run, step, inVector)).toEqual(linksOf(run, step, place));
	});

	it('join an output with everything', () => {
		const place: DensePlace = { figure: 'output', channel: 0, cell: { row: 1, column: 0 } };
		const { inputs, weights, terms } = linksOf(run, step, place);
		expect([inputs.size, weights.size, terms.size]).toEqual([18, 18, 19]);
	});

	it.each(denseTerms)('light the numbers of %s', (term) => {
		const found = linksOf(run, step, { figure: 'formula', term });
		const { inputs, weights, biases, outputs } = found;
		const sizes = [inputs, weights, biases, outputs].map(({ size }) => size);
		expect(sizes).toEqual(
			[0, 1, 2, 3].map((at) => (at === denseTerms.indexOf(term) ? [18, 18, 1, 1][at] : 0))
		);
	});
});

describe('its words', () => {
	it('tell every step and place in every language, and come back from a link', () => {
		fc.assert(
			fc.property(anyParameters, fc.nat(), fc.nat(), (params, seed, grainSeed) => {
				const run = denseScene.run(params);
				const { id: grain, trace } = run.timeline[grainSeed % run.timeline.length];
				const index = seed % trace.length;
				const step = trace.at(index);
				const cell = { row: 0, column: 0 };
				const figures = ['maps', 'vector', 'weight', 'bias', 'output'] as const;
				for (const messages of [en, zh]) {
					const words = denseWords[messages.language];
					const told = [
						denseScene.narrate(step, run, messages),
						...figures.map((figure) =>
							describeDensePlace({ figure, channel: 0, cell }, run, words)
						),
						...denseScene.table(step, run, messages).rows.flat()
					];
					expect(told.join(' ')).not.toMatch(/undefined|NaN|\[object/);
				}
				const state = { params, grain, index, pinned: null };
				const { codec } = denseScene;
				expect(codec.decode(codec.encode(state))).toEqual({ state, problems: [] });
			}),
			{ numRuns: 60 }
		);
	});

	it('open a damaged link at the nearest layer that there is', () => {
		const { state, problems } = denseScene.codec.decode('1~maps:1,2;3,4~neurons:9~at:cell.99');
		expect(problems.length).toBeGreaterThan(0);
		expect(denseScene.codec.valid(state)).toBe(true);
	});
});
