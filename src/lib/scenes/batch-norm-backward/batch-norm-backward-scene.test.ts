import { batchNormBackward, integer, mixed, normalizationGrains, rational } from '$lib/engine';
import { seededRandom, tensor, toFloat64 } from '$lib/engine';
import type { Mixed } from '$lib/engine';
import { batchNormBackwardWords } from '$messages/batch-norm-backward';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradientIds } from '../window/gradient-choice';
import { expectTold } from '../testing';
import { batchNormBackwardScene } from './batch-norm-backward-scene';
import { figures } from './figures';
import { keyOf, linkedTo, numberAt, placeOf, sourcesOf } from './links';
import { callOf, epsIds, layouts, modes, nudgedTensors, resized } from './parameters';
import type { BatchNormBackwardParameters } from './parameters';
import { proveBatchNorm } from './proof';
import { choiceShape, memberOf } from './run';
import { describeBatchNormPlace } from './words';
import { balanceOf, valueAt, workOf } from './work';

const { parameters: set, run: runScene } = batchNormBackwardScene;

const within = ([min, max]: readonly [number, number]) => fc.integer({ min, max });
const parameters: fc.Arbitrary<BatchNormBackwardParameters> = fc
	.constantFrom(layouts.dense, layouts.maps)
	.chain(({ size, batch, channels }) =>
		fc.record({
			size: fc.record({
				...{ batch: within(batch), channels: within(channels) },
				...{ height: fc.constant(size.height), width: fc.constant(size.width) }
			}),
			mode: fc.constantFrom(...modes),
			eps: fc.constantFrom(...epsIds),
			gradient: fc.constantFrom(...gradientIds),
			seed: fc.nat(999)
		})
	)
	.map(({ size, ...rest }) => {
		const numbers = resized(size);
		const random = seededRandom(rest.seed);
		const data = numbers.x.data.map(() => rational.from(integer(random, -9, 9)));
		return { ...set.defaults, ...numbers, ...rest, x: { ...numbers.x, data } };
	})
	.filter((candidate) => set.constraint(candidate) === null);

const close = (found: Mixed | null, expected: number) =>
	expect(found === null ? NaN : mixed.toNumber(found)).toBeCloseTo(expected, 8);

describe('batch normalisation, there and back', () => {
	it('computes at every step what the engine says, down to its gradients', () => {
		fc.assert(
			fc.property(parameters, (given) => {
				const run = runScene(given);
				const { x, running, weight, bias, options } = callOf(given);
				const above = toFloat64(run.gradOutput, rational);
				const found = batchNormBackward(x, running, weight, bias, options, above);
				for (const { trace } of run.timeline)
					for (let index = 0; index < trace.length; index++) {
						const step = trace.at(index);
						const { group: channel, member, phase } = step;
						const { sum, value } = workOf(run, step);
						if (step.pass === 'forward') {
							if (phase === 'mean') close(sum, step.sum ?? NaN);
							if (phase === 'variance') close(sum, step.squares ?? NaN);
							if (phase === 'normalize') close(value, step.normalized[member]);
							if (phase === 'affine') close(value, step.outputs[member]);
							continue;
						}
						if (phase === 'gradients') close(sum, step.sum ?? NaN);
						if (phase === 'products') close(sum, step.products ?? NaN);
						if (phase !== 'input') continue;
						close(value, step.inputs[member]);
						const [image, , row, column] = step.cell;
						expect(memberOf(run.shape, [image, channel, row, column])).toBe(member);
						const at = { channel, member: 0 };
						if (member < run.members - 1) continue;
						close(
							valueAt(run, step, { figure: 'gradWeight', ...at }),
							found.weight?.data[channel] ?? NaN
						);
						close(
							valueAt(run, step, { figure: 'gradBias', ...at }),
							found.bias?.data[channel] ?? NaN
						);
					}
			}),
			{ numRuns: 30 }
		);
	});

	it('balances the gradients of a channel in training: their sum is 0, and nearly that with x̂', () => {
		fc.assert(
			fc.property(parameters, (given) => {
				const run = runScene({ ...given, mode: 'training', eps: '1e-5' });
				for (let channel = 0; channel < run.shape[1]; channel++) {
					const { sum, product } = balanceOf(run, channel);
					if (mixed.toNumber(run.values.variance[channel][0]) === 0) continue;
					expect(mixed.toNumber(sum)).toBeCloseTo(0, 8);
					expect(mixed.toNumber(product)).toBeCloseTo(0, 2);
				}
			}),
			{ numRuns: 30 }
		);
	});

	it('finds the gradients close to central differences of the loss', () => {
		fc.assert(
			fc.property(parameters, fc.constantFrom(...nudgedTensors), fc.nat(20), (given, nudge, at) => {
				const epsilon = tensor([1], [rational.from('1/10000')]);
				const run = runScene({ ...given, nudge, nudgeAt: at, epsilon });
				// Where the channel hardly varies, the loss bends too much for any nudge.
				const variances = run.values.variance.map(([value]) => mixed.toNumber(value));
				if (Math.min(...variances) > 0.2) expect(proveBatchNorm(run).isClose).toBe(true);
			}),
			{ numRuns: 40 }
		);
	});

	it('makes an input depend on its whole channel in training, on one gradient in evaluation', () => {
		fc.assert(
			fc.property(parameters, fc.nat(), (given, seed) => {
				const run = runScene(given);
				const member = seed % run.members;
				const number = { figure: 'gradInput' as const, channel: 0, member };
				const sources = sourcesOf(run, number).map(keyOf);
				expect(sources.length).toBe(run.isTraining ? run.members : 1);
				expect(sources).toContain(keyOf({ ...number, figure: 'gradOutput' }));
				const step = run.timeline[2].trace.at(0);
				const above = placeOf(run, { figure: 'gradOutput', channel: 0, member });
				expect(linkedTo(run, step, above)).toContain(
					keyOf({ ...number, figure: 'gradNormalized' })
				);
				for (const figure of figures) {
					const of = { figure, channel: 0, member: 0 };
					const place = placeOf(run, of);
					expect(numberAt(run, place)).toEqual(of);
					for (const words of Object.values(batchNormBackwardWords))
						expect(describeBatchNormPlace(place, run, words)).not.toMatch(/undefined|NaN/);
				}
			}),
			{ numRuns: 30 }
		);
	});

	it('is told in every language, and a link brings it back', () => {
		fc.assert(
			fc.property(
				parameters,
				fc.nat(),
				fc.constantFrom(...normalizationGrains),
				(given, seed, grain) => {
					const gradients = tensor(choiceShape(given), runScene(given).gradOutput.data);
					expectTold(batchNormBackwardScene, { params: { ...given, gradients }, grain, seed });
				}
			),
			{ numRuns: 40 }
		);
	});
});
