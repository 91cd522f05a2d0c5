import { mixed, offset, parseRational, rational, tensor } from '$lib/engine';
import type { Mixed } from '$lib/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectTold } from '../testing';
import { cellAt, placeAt, shownAt, stepOf } from './cells';
import { figureIds, shapeOf, tensorOf } from './figures';
import { lossKinds } from './network';
import { learned, learnedKeys, tinyParameters } from './parameters';
import type { TinyParameters } from './parameters';
import { runTiny } from './run';
import { tinyCnnScene } from './tiny-cnn-scene';
import { tinyGrains } from './timeline';
import { workOf } from './work';

const { defaults } = tinyParameters;

/** Small fractions, many of them equal or 0, so that ties and kinks come up. */
const fraction = fc
	.tuple(fc.integer({ min: -3, max: 3 }), fc.constantFrom(1, 1, 2, 3))
	.map(([above, below]) => parseRational(`${above}/${below}`));
const filled = (shape: readonly number[]) => {
	const count = shape.reduce((product, extent) => product * extent);
	return fc
		.array(fraction, { minLength: count, maxLength: count })
		.map((data) => tensor(shape, data));
};
const samples: fc.Arbitrary<TinyParameters> = fc.record({
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

describe('the timeline', () => {
	it('makes every cell that the network makes, there, back, in the update and there again', () => {
		fc.assert(
			fc.property(samples, (parameters) => {
				const run = runTiny(parameters);
				run.segments.forEach(({ stage, figure, timeline }, part) => {
					const isSecond = stage === 'again' || stage === 'update';
					const { data } = tensorOf(run, figure, isSecond);
					const [, cells] = timeline;
					if (figure !== 'softmax' && figure !== 'loss')
						expect(cells.trace.length).toBe(data.length);
					data.forEach((value, place) => {
						const index =
							figure === 'softmax' || figure === 'loss' ? cells.trace.length - 1 : place;
						const step = cells.trace.at(index);
						const work = workOf(run, step, place);
						expect([step.part, work.place]).toEqual([part, place]);
						expect(work.value).toEqual(value);
					});
				});
			}),
			{ numRuns: 12 }
		);
	});
});
