import {
	activationGrains,
	eluBackward,
	geluBackward,
	leakyReluBackward,
	mixed,
	offset,
	preluBackward,
	rational,
	reluBackward,
	seededRandom,
	sigmoidBackward,
	siluBackward,
	tanhBackward,
	tensor,
	toFloat64,
	traceOf
} from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { en } from '$messages/en';
import { activationBackwardWords } from '$messages/activation-backward';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { functionIds } from '../activations/functions';
import type { FunctionId } from '../activations/functions';
import { expectTold } from '../testing';
import { activationBackwardScene } from './activation-backward-scene';
import { activationBackwardParameters } from './parameters';
import type { ActivationBackwardParameters } from './parameters';
import type { ActivationBackwardRun } from './run';

const { run: runScene, narrate } = activationBackwardScene;
const { defaults } = activationBackwardParameters;

/** Halves on either side of 0, many of them 0. */
function drawn(shape: readonly number[], seed: number): Tensor<Rational> {
	const random = seededRandom(seed);
	const count = shape.reduce((product, extent) => product * extent);
	const data = Array.from({ length: count }, () => {
		const halves = Math.floor(random() * 9) - 4;
		return rational.from(`${random() < 0.2 ? 0 : halves}/2`);
	});
	return tensor(shape, data);
}

const parameters: fc.Arbitrary<ActivationBackwardParameters> = fc
	.record({
		applied: fc.constantFrom(...functionIds),
		leak: fc.integer({ min: 0, max: 50 }),
		learned: fc.integer({ min: 0, max: 100 }),
		alpha: fc.integer({ min: 1, max: 20 }),
		seed: fc.nat(999),
		size: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
	})
	.map(({ size, ...rest }) => ({
		...{ ...defaults, ...rest },
		cells: drawn([1, 1, ...size], rest.seed)
	}));

/** What the operation of that name hands back. */
function handedBack({ parameters: given, input, gradOutput }: ActivationBackwardRun) {
	const { leak, learned, alpha } = given;
	const exact = [input, gradOutput] as const;
	const slope = (hundredths: number) => rational.from(`${hundredths}/100`);
	const [x, g] = exact.map((each) => toFloat64(each, rational));
	const ways: Readonly<Record<FunctionId, () => readonly (Rational | number)[]>> = {
		relu: () => reluBackward(...exact, rational).input.data,
		leakyRelu: () =>
			leakyReluBackward(input, { negativeSlope: slope(leak) }, gradOutput, rational).input.data,
		prelu: () =>
			preluBackward(input, tensor([1], [slope(learned)]), gradOutput, rational).input.data,
		elu: () => eluBackward(x, { alpha: alpha / 10 }, g).input.data,
		sigmoid: () => sigmoidBackward(x, g).input.data,
		tanh: () => tanhBackward(x, g).input.data,
		silu: () => siluBackward(x, g).input.data,
		gelu: () => geluBackward(x, {}, g).input.data
	};
	return ways[given.applied]().map(mixed.toNumber);
}

describe('the way back through an activation', () => {
	it('comes at every step of every grain to what the operation hands back', () => {
		fc.assert(
			fc.property(parameters, (given) => {
				const run = runScene(given);
				const expected = handedBack(run);
				for (const { trace } of run.timeline)
					for (let index = 0; index < trace.length; index++) {
						const { cell, product } = trace.at(index);
						const place = offset(run.input.shape, cell);
						expect(mixed.toNumber(product)).toBeCloseTo(expected[place], 12);
						expect(run.gradInput.data[place]).toEqual(product);
					}
			}),
			{ numRuns: 80 }
		);
	});

	it('adds up the gradient of the slope of PReLU, and of no other', () => {
		fc.assert(
			fc.property(parameters, (given) => {
				const { timeline, gradSlope, input, gradOutput } = runScene(given);
				const { at, length } = traceOf(timeline, 'cell');
				const last = at(length - 1).share;
				const weight = tensor([1], [rational.from(`${given.learned}/100`)]);
				const [learned] = preluBackward(input, weight, gradOutput, rational).weight.data;
				const expected = given.applied === 'prelu' ? `${learned}` : 'null';
				expect([last ? last.sum : last, gradSlope].map(String)).toEqual([expected, expected]);
			}),
			{ numRuns: 60 }
		);
	});

	it('is told at every step, and comes back from a link', () => {
		fc.assert(
			fc.property(
				parameters,
				fc.constantFrom(...activationGrains),
				fc.nat(),
				(params, grain, seed) => expectTold(activationBackwardScene, { params, grain, seed })
			),
			{ numRuns: 60 }
		);
	});

	it('says that ReLU has a corner at 0, and a smooth function has none', () => {
		const tellAtZero = (applied: FunctionId) => {
			const run = runScene({ ...defaults, applied });
			const { at } = traceOf(run.timeline, 'cell');
			return narrate(at(2), run, en);
		};
		const { corner } = activationBackwardWords.en;
		expect(tellAtZero('relu')).toContain(corner('ReLU', '0'));
		expect(tellAtZero('leakyRelu')).toContain(corner('leaky ReLU', '0.01'));
		expect(tellAtZero('elu')).not.toContain('corner');
		expect(tellAtZero('sigmoid')).toContain('0.25');
	});
});
