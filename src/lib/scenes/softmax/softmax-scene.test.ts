import { rational, tensor } from '$lib/engine';
import { en } from '$messages/en';
import { zh } from '$messages/zh';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classes, logitsOf, reach } from './parameters';
import type { SoftmaxParameters } from './parameters';
import { lastStep, softmaxSceneGrains } from './run';
import { softmaxScene } from './softmax-scene';

const { defaults } = softmaxScene.parameters;
const int = (min: number, max: number) => fc.integer({ min, max });
const anyParameters: fc.Arbitrary<SoftmaxParameters> = fc.record({
	logits: fc
		.array(int(-reach, reach), { minLength: classes.min, maxLength: classes.max })
		.map((logits) => tensor([logits.length], logits.map(rational.from))),
	temperature: int(1, 50),
	constant: int(-reach, reach)
});
const shares = (parameters: SoftmaxParameters) => lastStep(softmaxScene.run(parameters)).outputs;

describe('the softmax scene', () => {
	it('gives shares that add up to 1, none of them less than 0', () => {
		fc.assert(
			fc.property(anyParameters, (parameters) => {
				const found = shares(parameters);
				expect(found.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
				expect(Math.min(...found)).toBeGreaterThanOrEqual(0);
			})
		);
	});

	it('gives the same shares whatever is added to all logits', () => {
		fc.assert(
			fc.property(anyParameters, int(-reach, reach), (parameters, constant) => {
				const moved = shares({ ...parameters, constant });
				shares(parameters).forEach((share, k) => expect(moved[k]).toBeCloseTo(share, 12));
			})
		);
	});

	it('gives the argmax the largest share, at every temperature', () => {
		fc.assert(
			fc.property(anyParameters, (parameters) => {
				const { argmax } = softmaxScene.run(parameters);
				expect(shares(parameters)[argmax]).toBe(Math.max(...shares(parameters)));
			})
		);
	});

	it('moves shares apart where it is cold, and together where it is hot', () => {
		const most = (temperature: number) => Math.max(...shares({ ...defaults, temperature }));
		expect(most(1)).toBeGreaterThan(most(10));
		expect(most(10)).toBeGreaterThan(most(50));
	});

	it('keeps the logits that there were when classes come and go', () => {
		const typed = tensor([2], [7, -3].map(rational.from));
		expect(logitsOf(4, typed).data.map(String)).toEqual(['7', '-3', '0', '-1']);
		expect(logitsOf(2, logitsOf(4, typed)).data.map(String)).toEqual(['7', '-3']);
	});

	it('says every step in every language, and comes back from a link', () => {
		fc.assert(
			fc.property(
				anyParameters,
				fc.nat(),
				fc.constantFrom(...softmaxSceneGrains),
				(params, seed, grain) => {
					const run = softmaxScene.run(params);
					const { trace } = run.timeline[softmaxSceneGrains.indexOf(grain)];
					const index = seed % trace.length;
					for (const messages of [en, zh]) {
						const told = [
							softmaxScene.narrate(trace.at(index), run, messages),
							...softmaxScene.table(trace.at(index), run, messages).rows.flat()
						].join(' ');
						expect(told).not.toMatch(/undefined|NaN|\[object/);
					}
					const state = { params, grain, index, pinned: null };
					const { codec } = softmaxScene;
					expect(codec.decode(codec.encode(state))).toEqual({ state, problems: [] });
				}
			),
			{ numRuns: 60 }
		);
	});
});
