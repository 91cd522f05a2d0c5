import { conv2dTaps, rational, resolveConv2d, sequential, summary, zeros } from '$lib/engine';
import { layerPytorch } from '$lib/export/layer-pytorch';
import { en } from '$messages/en';
import { filterWiringWords } from '$messages/filter-wiring';
import { zh } from '$messages/zh';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WiringParameters } from './parameters';
import { shapesOf } from './parameters';
import { filtersReading } from './run';
import { layOutWiring } from './wiring-layout';
import { wiringScene } from './wiring-scene';
import { describeTerm, describeWires, slotsOf, wiringTerms } from './words';

const { defaults, constraint } = wiringScene.parameters;
const int = (min: number, max: number) => fc.integer({ min, max });
const anyParameters: fc.Arbitrary<WiringParameters> = fc
	.record({
		groups: int(1, 4),
		inPerGroup: int(1, 4),
		outPerGroup: int(1, 4),
		kernel: int(1, 5),
		size: int(1, 9),
		bias: fc.boolean()
	})
	.map(({ inPerGroup, outPerGroup, groups, ...rest }) => ({
		...{ ...rest, groups, inChannels: inPerGroup * groups, outChannels: outPerGroup * groups }
	}))
	.filter((params) => constraint(params) === null);

describe('the wiring of filters', () => {
	it.each<[string, Partial<WiringParameters>, number]>([
		['3→32 k=3', { outChannels: 32 }, 896],
		['32→64 k=3', { inChannels: 32, outChannels: 64 }, 18496],
		['32→32 k=3 depthwise', { inChannels: 32, outChannels: 32, groups: 32 }, 320],
		['32→64 k=1', { inChannels: 32, outChannels: 64, kernel: 1 }, 2112],
		[
			'6→4 k=1 g=2, no bias',
			{ inChannels: 6, outChannels: 4, kernel: 1, groups: 2, bias: false },
			12
		]
	])('%s', (_, change, parameters) => {
		const run = wiringScene.run({ ...defaults, ...change });
		expect(run.cost.parameters).toBe(parameters);
	});

	it('counts what a network of such layers counts, depthwise and 1×1 together too', () => {
		fc.assert(
			fc.property(anyParameters, (params) => {
				const { inChannels, outChannels, kernel, groups, size, bias } = params;
				const { cost, ways } = wiringScene.run(params);
				const shared = { type: 'conv2d', bias } as const;
				const totals = (layers: Parameters<typeof sequential>[0]) => {
					const { trainable, multiplyAdds } = summary(sequential(layers), [
						1,
						inChannels,
						size,
						size
					]).totals;
					return { parameters: trainable, multiplyAdds };
				};
				const layer = { ...shared, outChannels, kernelSize: kernel, groups };
				expect(cost).toMatchObject(totals({ layer }));
				expect(ways.find(({ isNow }) => isNow)?.cost).toEqual(cost);
				const depthwise = {
					...{ ...shared, outChannels: inChannels, kernelSize: kernel, groups: inChannels }
				};
				const pointwise = { ...shared, outChannels, kernelSize: 1 };
				expect(ways.find(({ id }) => id === 'separable')?.cost).toMatchObject(
					totals({ depthwise, pointwise })
				);
			}),
			{ numRuns: 60 }
		);
	});

	it('wires a filter to the channels that the convolution reads, both ways', () => {
		fc.assert(
			fc.property(anyParameters, (params) => {
				const run = wiringScene.run(params);
				const { input, weight } = shapesOf(params);
				const geometry = resolveConv2d(input, weight, { groups: params.groups });
				const [x, w] = [zeros(input, rational), zeros(weight, rational)];
				const { trace } = run.timeline[0];
				expect(trace.length).toBe(params.outChannels);
				for (let filter = 0; filter < trace.length; filter += 1) {
					const taps = conv2dTaps(x, w, geometry, rational, [0, filter, 0, 0]);
					const read = [...new Set(taps.map(({ channel }) => channel))];
					expect(trace.at(filter).channels).toEqual(read);
					for (const channel of read) expect(filtersReading(run, channel)).toContain(filter);
				}
				expect(trace.at(trace.length - 1).soFar).toBe(run.cost.parameters);
			}),
			{ numRuns: 60 }
		);
	});

	it('refuses groups that do not divide, for the engine’s reason', () => {
		expect(constraint({ ...defaults, groups: 2 })?.code).toBe('groupsDoNotDivide');
		expect(constraint({ ...defaults, groups: 6 })?.code).toBe('groupsDoNotDivide');
		expect(constraint({ ...defaults, kernel: 6 })?.code).toBe('kernelDoesNotFit');
	});

	it('says every step, wire and term in every language, and comes back from a link', () => {
		fc.assert(
			fc.property(anyParameters, fc.nat(), (params, seed) => {
				const run = wiringScene.run(params);
				const index = seed % params.outChannels;
				const step = run.timeline[0].trace.at(index);
				for (const messages of [en, zh]) {
					const words = filterWiringWords[messages.language];
					const told = [
						wiringScene.narrate(step, run, messages),
						describeWires({ column: 'output', index }, run, words),
						describeWires({ column: 'input', index: seed % params.inChannels }, run, words),
						...wiringTerms.map((term) => describeTerm(term, run, words)),
						...Object.values(slotsOf(run))
					];
					for (const text of told) {
						expect(text).toMatch(/\S/);
						expect(text).not.toMatch(/undefined|NaN|Infinity/);
					}
					const { rows, current } = wiringScene.table(step, run, messages);
					expect(rows).toHaveLength(params.outChannels);
					expect(current).toBe(index);
				}
				const state = { params, grain: 'map', index, pinned: null } as const;
				const { codec } = wiringScene;
				expect(codec.decode(codec.encode(state))).toEqual({ state, problems: [] });
			}),
			{ numRuns: 60 }
		);
	});

	it('draws every node within its frame, and none over another', () => {
		fc.assert(
			fc.property(int(1, 64), int(1, 64), fc.constantFrom(320, 1000), (inputs, maps, width) => {
				const layout = layOutWiring(width, inputs, maps, inputs);
				for (const column of [layout.inputs, layout.filters, layout.maps]) {
					column.forEach(({ x, y, side }, index) => {
						expect(x).toBeGreaterThanOrEqual(0);
						expect(x + side).toBeLessThanOrEqual(width);
						expect(y - side / 2).toBeGreaterThanOrEqual(0);
						expect(y + side / 2).toBeLessThanOrEqual(layout.height);
						if (index > 0) expect(y - column[index - 1].y).toBeGreaterThanOrEqual(side);
					});
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('writes the layer in PyTorch, without what has its default', () => {
		expect(layerPytorch(defaults)).toContain('nn.Conv2d(3, 6, kernel_size=3)');
		const grouped = layerPytorch({ ...defaults, groups: 3, bias: false });
		expect(grouped).toContain('nn.Conv2d(3, 6, kernel_size=3, groups=3, bias=False)');
	});
});
