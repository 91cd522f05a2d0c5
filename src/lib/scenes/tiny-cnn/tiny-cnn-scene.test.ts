import {
	backward,
	float64,
	forward,
	mapTensor,
	mixed,
	parseRational,
	rational,
	tensor,
	toFloat64
} from '$lib/engine';
import type { Arithmetic, Mixed, Rational, Tensor } from '$lib/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectTold } from '../testing';
import { cellAt, knownOf, placeAt, shownAt, stepOf } from './cells';
import { figureIds, shapeOf, tensorOf } from './figures';
import { lossKinds, networks } from './network';
import { learned, learnedKeys, tinyParameters } from './parameters';
import type { TinyParameters } from './parameters';
import { presets } from './presets';
import { proveTiny } from './proof';
import { runPasses, runTiny } from './run';
import { tinyCnnScene } from './tiny-cnn-scene';
import { openTimeline, tinyGrains } from './timeline';
import { lossVerdict } from './words';
import { workOf } from './work';

const { defaults } = tinyParameters;

/** A step as text, so that two can be compared by value. */
const written = (step: unknown): string =>
	JSON.stringify(step, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value));

/** An arithmetic that counts what it is asked for. */
function counting() {
	let count = 0;
	const counted: Arithmetic<Mixed> = {
		...mixed,
		add: (a, b) => (count++, mixed.add(a, b)),
		sub: (a, b) => (count++, mixed.sub(a, b)),
		mul: (a, b) => (count++, mixed.mul(a, b)),
		div: (a, b) => (count++, mixed.div(a, b)),
		compare: (a, b) => (count++, mixed.compare(a, b)),
		equals: (a, b) => (count++, mixed.equals(a, b))
	};
	return { counted, operations: () => count };
}

/** Parameters of small fractions over some denominators, many equal or 0, so that ties and kinks come up. */
function samplesOver(...denominators: readonly number[]): fc.Arbitrary<TinyParameters> {
	const fraction = fc
		.tuple(fc.integer({ min: -3, max: 3 }), fc.constantFrom(...denominators))
		.map(([above, below]) => parseRational(`${above}/${below}`));
	const filled = (shape: readonly number[]) => {
		const count = shape.reduce((product, extent) => product * extent);
		return fc
			.array(fraction, { minLength: count, maxLength: count })
			.map((data) => tensor(shape, data));
	};
	return fc.record({
		loss: fc.constantFrom(...lossKinds),
		x: filled(defaults.x.shape),
		convWeight: filled(defaults.convWeight.shape),
		convBias: filled(defaults.convBias.shape),
		denseWeight: filled(defaults.denseWeight.shape),
		denseBias: filled(defaults.denseBias.shape),
		label: fc.integer({ min: 0, max: 2 }),
		target: filled(defaults.target.shape),
		rate: fc.constantFrom('0', '1/50', '1/3').map((text) => tensor([1], [parseRational(text)])),
		nudge: fc.constantFrom(...learned),
		nudgeAt: fc.nat(23),
		epsilon: fc.constantFrom('1', '1/4', '1/1024').map((text) => tensor([1], [parseRational(text)]))
	});
}
const samples = samplesOver(1, 1, 2, 3);
/** Exact in doubles too: there, thirds that are equal come out unequal, and another cell would win. */
const binarySamples = samplesOver(1, 1, 2, 4);

/** Parameters without thirds, at which the passes take little time. */
const plain: TinyParameters = { ...defaults, loss: 'squaredError' };

describe('the timeline', () => {
	it('makes every cell that the network makes, there, back, in the update and there again', () => {
		fc.assert(
			fc.property(samples, (parameters) => {
				const run = runTiny(parameters);
				run.segments.forEach(({ stage, figure, timeline }, part) => {
					const isSecond = stage === 'again' || stage === 'update';
					const { data } = tensorOf(run, figure, isSecond);
					const { trace } = timeline[1];
					const isOneByOne = figure !== 'softmax' && figure !== 'loss';
					if (isOneByOne) expect(trace.length).toBe(data.length);
					data.forEach((value, place) => {
						const step = trace.at(isOneByOne ? place : trace.length - 1);
						const work = workOf(run, step, place);
						expect([step.part, work.place]).toEqual([part, place]);
						expect(work.value).toEqual(value);
					});
				});
			}),
			{ numRuns: 3 }
		);
	});

	it('is held to the network as one graph in one arithmetic', () => {
		fc.assert(
			fc.property(binarySamples, (parameters) => {
				const isExact = parameters.loss === 'squaredError';
				const run = runTiny(parameters);
				const { x, label, target } = parameters;
				const inputs = { x, target: isExact ? target : tensor([1], [rational.from(label)]) };
				const held = <T>(arithmetic: Arithmetic<T>, of: (exact: Tensor<Rational>) => Tensor<T>) => {
					const weights = learned.map((name) => [learnedKeys[name], of(parameters[name])]);
					const given = { x: of(inputs.x), target: of(inputs.target) };
					const network = networks[parameters.loss];
					const pass = forward(network, Object.fromEntries(weights), given, arithmetic);
					const one = mapTensor(pass.outputs.loss, () => arithmetic.one);
					const found = backward(pass, { loss: one }, arithmetic).parameters;
					for (const key of Object.values(learnedKeys))
						found[key].data.forEach((value, place) => {
							const own = run.gradients.parameters[key].data[place];
							if (isExact) expect(own).toEqual(value);
							else expect(mixed.toNumber(own)).toBeCloseTo(arithmetic.toNumber(value), 9);
						});
				};
				if (isExact) held(rational, (exact) => exact);
				else held(float64, (exact) => toFloat64(exact, rational));
			}),
			{ numRuns: 8 }
		);
	});

	it('shows by leaps what it shows in order, at every grain', () => {
		for (const loss of lossKinds) {
			const [inOrder, leaping] = [runTiny({ ...plain, loss }), runTiny({ ...plain, loss })];
			tinyGrains.forEach((_, level) => {
				const every = [1, 3, 16][level];
				const { trace } = inOrder.timeline[level];
				const some = Array.from({ length: Math.ceil(trace.length / every) }, (_, at) => at * every);
				const told = some.map((index) => written(trace.at(index)));
				for (const [at, index] of [...some.entries()].reverse())
					expect(written(leaping.timeline[level].trace.at(index))).toBe(told[at]);
			});
		}
	});

	it('takes as many operations for any step as for the next one', () => {
		const { counted, operations } = counting();
		const { timeline } = openTimeline(runPasses(plain), counted);
		const { trace } = timeline[2];
		const cost = (index: number) => {
			const before = operations();
			trace.at(index);
			return operations() - before;
		};
		const inOrder = Array.from({ length: trace.length }, (_, index) => cost(index));
		const leaps = inOrder.map((_, turn) => (turn * 701) % trace.length);
		expect(leaps.map(cost)).toEqual(leaps.map((index) => inOrder[index]));
		// The longest line has 18 products, those of a pixel's gradient; each is multiplied and added once.
		expect(Math.max(...inOrder)).toBeLessThanOrEqual(36);
	});
});

describe('the figures', () => {
	it('fill cell by cell, keep what is whole, and never show what is not made', () => {
		fc.assert(
			fc.property(samples, fc.nat(), (parameters, seed) => {
				const run = runTiny(parameters);
				const { trace } = run.timeline[2];
				const index = seed % trace.length;
				const step = trace.at(index);
				const work = workOf(run, step);
				const known = knownOf(run);
				for (const figure of figureIds) {
					if (figure === 'softmax' && parameters.loss === 'squaredError') continue;
					const shown = shownAt(run, step, work, figure, known);
					const [planes, rows, columns] = shapeOf(figure);
					for (let place = 0; place < planes * rows * columns; place++) {
						const { plane, cell } = cellAt(figure, place);
						expect(placeAt(figure, plane, cell)).toBe(place);
						const value = shown.at(place);
						const made = value === null ? null : stepOf(run, step, figure, place);
						if (!made || value === null) continue;
						const isPartial = figure === work.figure && place >= work.written;
						if (!isPartial) expect(workOf(run, made, place).value).toEqual(value);
					}
				}
			}),
			{ numRuns: 8 }
		);
	});
});

describe('the proof', () => {
	it('is an equality in fractions whenever nothing switches', () => {
		let equal = 0;
		fc.assert(
			fc.property(samples, ({ nudge, nudgeAt, epsilon, ...given }) => {
				const parameters = {
					...plain,
					...given,
					nudge,
					nudgeAt,
					epsilon,
					loss: 'squaredError'
				} as const;
				const proof = proveTiny(runPasses(parameters), nudge, nudgeAt, epsilon.data[0]);
				if (proof.switches.length > 0) return;
				equal += 1;
				expect(proof.areEqual).toBe(true);
			}),
			{ numRuns: 20 }
		);
		expect(equal).toBeGreaterThan(2);
		const usual = proveTiny(runPasses(plain), 'convWeight', 4, parseRational('1/8'));
		expect(usual).toMatchObject({ areEqual: true, switches: [] });
		expect(mixed.equals(usual.oneSided, usual.gradient)).toBe(false);
	});

	it('names what switches, and so why the numbers differ', () => {
		const passes = runPasses({ ...plain, ...presets.tie });
		const proof = proveTiny(passes, 'convWeight', 0, parseRational('1/8'));
		expect(proof.switches).toContainEqual({ figure: 'pool', place: 1 });
		const across = proveTiny(runPasses(plain), 'convBias', 0, parseRational('1'));
		expect(across.switches.map(({ figure }) => figure)).toContain('conv');
		expect(across.areEqual).toBe(false);
	});

	it('errs by ε² with softmax: half the ε, a quarter of the error', () => {
		const passes = runPasses(defaults);
		const error = (text: string) =>
			mixed.toNumber(proveTiny(passes, 'denseWeight', 3, parseRational(text)).error);
		expect(error('1/16') / error('1/32')).toBeCloseTo(4, 1);
		expect(error('1/32') / error('1/64')).toBeCloseTo(4, 1);
	});
});

describe('the scene', () => {
	it('begins with winners in no doubt, a ReLU that cuts, and a step that goes down', () => {
		for (const loss of lossKinds) {
			const run = runTiny({ ...defaults, loss });
			const { conv, pool } = run.first.outputs;
			expect(conv.data.filter((value) => mixed.compare(value, mixed.zero) < 0).length).toBe(15);
			expect(pool.data.every((value) => mixed.compare(value, mixed.zero) > 0)).toBe(true);
			expect(lossVerdict(run)).toBe('fell');
		}
		expect(lossVerdict(runTiny({ ...defaults, ...presets.overshoot }))).toBe('rose');
	});

	it('says every step in every language, and comes back from a link as it was', () => {
		fc.assert(
			fc.property(samples, fc.constantFrom(...tinyGrains), fc.nat(), (params, grain, seed) =>
				expectTold(tinyCnnScene, { params, grain, seed })
			),
			{ numRuns: 20 }
		);
	});
});
