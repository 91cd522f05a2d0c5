import {
	conv2dGrains,
	convTranspose2dBackward,
	parseRational,
	rational,
	tensor,
	traceOf
} from '$lib/engine';
import type { Rational } from '$lib/engine';
import { en } from '$messages/en';
import { zh } from '$messages/zh';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionsOf } from '../conv-transpose2d/parameters';
import { sampleParameters } from '../conv-transpose2d/sample-parameters';
import { gradientIds } from '../window/gradient-choice';
import { nudgedTensors } from '../nudge/linear';
import { expectTold } from '../testing';
import { convTransposeBackwardScene, pinnableShapes } from './conv-transpose-backward-scene';
import { linkKey, linksOf } from './links';
import { convTransposeBackwardParameters, targets } from './parameters';
import type { ConvTransposeBackwardParameters } from './parameters';
import { proveTransposed } from './proof';
import { foundSoFar, viewOf } from './step-view';
import { describeTransposeBackwardPlace } from './words';

const { run: runScene } = convTransposeBackwardScene;
const { defaults } = convTransposeBackwardParameters;

const parameters: fc.Arbitrary<ConvTransposeBackwardParameters> = fc
	.record({
		numbers: sampleParameters,
		target: fc.constantFrom(...targets),
		gradient: fc.constantFrom(...gradientIds)
	})
	.map(({ numbers, target, gradient }) => {
		const { input, size, channels, kernel, kernelSize, filters, seed, bias } = numbers;
		const { stride, padding, outputPadding, dilation, groups } = numbers;
		return {
			...{ ...defaults, target, gradient, input, size, channels, kernel, kernelSize, filters },
			...{ seed, bias, stride, padding, outputPadding, dilation, groups }
		};
	});

const text = (value: Rational | null) => value && value.toFraction();

describe('the way back through a transposed convolution', () => {
	it('comes at every step of every grain to what the operation hands back', () => {
		fc.assert(
			fc.property(parameters, (given) => {
				const run = runScene(given);
				const { input, weight, bias, gradOutput } = run;
				const options = optionsOf(given);
				const back = convTranspose2dBackward(input, weight, bias, options, gradOutput, rational);
				const expected = back[given.target]?.data ?? [];
				for (const { trace } of run.timeline)
					for (let index = 0; index < trace.length; index++) {
						const view = viewOf(run, trace.at(index));
						const missing = view.terms.slice(view.done).map(({ product }) => product);
						const sum = missing.reduce(rational.sub, expected[view.place]);
						expect(text(view.sum)).toBe(text(sum));
						expect(text(foundSoFar(run, view, view.place))).toBe(text(sum));
						if (view.place === 0) continue;
						expect(text(foundSoFar(run, view, 0))).toBe(text(expected[0]));
					}
			}),
			{ numRuns: 12 }
		);
	});

	it('reads an input gradient from the window where the input once stamped', () => {
		fc.assert(
			fc.property(parameters, fc.nat(), (given, seed) => {
				const run = runScene({ ...given, target: 'input' });
				const { vertical, horizontal } = run.geometry.convolution.window;
				const { trace } = run.timeline[1];
				const step = trace.at(seed % trace.length);
				if (step.target !== 'input') throw new Error('the step leads elsewhere');
				const [, , row, column] = step.cell;
				for (const {
					position,
					weight: [, , u, v]
				} of step.taps)
					expect(position).toEqual([
						row * vertical.stride + u * vertical.dilation - vertical.paddingBefore,
						column * horizontal.stride + v * horizontal.dilation - horizontal.paddingBefore
					]);
			}),
			{ numRuns: 30 }
		);
	});

	it('links a gradient to the output gradients that it reads, both ways', () => {
		fc.assert(
			fc.property(parameters, fc.nat(), (given, seed) => {
				const run = runScene(given);
				const { at, length } = traceOf(run.timeline, 'cell');
				const view = viewOf(run, at(seed % length));
				const [[figure, key]] = Object.entries(view.result);
				for (const { cells, isCropped } of view.terms) {
					if (isCropped || !cells.gradOutput) continue;
					const [channel, row, column] = cells.gradOutput.split(':').map(Number);
					const place = { figure: 'gradOutput' as const, channel, cell: { row, column } };
					expect(linksOf(run, view, place).cells).toContain(`${figure}/${key}`);
					const [plane, down, right] = key.split(':').map(Number);
					const found = { row: down, column: right };
					const figures = ['gradInput', 'gradWeight', 'gradBias'] as const;
					const named = figures.find((name) => name === figure) ?? 'gradInput';
					const back = linksOf(run, view, { figure: named, channel: plane, cell: found });
					expect(back.cells).toContain(linkKey('gradOutput', cells.gradOutput));
				}
			}),
			{ numRuns: 30 }
		);
	});

	it('finds every gradient equal to its difference quotient, whatever the nudge', () => {
		fc.assert(
			fc.property(
				parameters,
				fc.constantFrom(...nudgedTensors),
				fc.nat(40),
				fc.constantFrom('1', '-1/3', '1/1000', '-17/7'),
				(given, nudge, nudgeAt, size) => {
					const epsilon = tensor([1], [parseRational(size)]);
					const proof = proveTransposed(runScene({ ...given, nudge, nudgeAt, epsilon }));
					expect(proof.areEqual).toBe(true);
					expect(proof.floating).toBeCloseTo(rational.toNumber(proof.gradient), 6);
				}
			),
			{ numRuns: 40 }
		);
	});

	it('is told at every step, and comes back from a link', () => {
		fc.assert(
			fc.property(parameters, fc.constantFrom(...conv2dGrains), fc.nat(), (params, grain, seed) =>
				expectTold(convTransposeBackwardScene, { params, grain, seed })
			),
			{ numRuns: 40 }
		);
	});

	it('tells every cell of every figure in every language', () => {
		for (const target of targets) {
			const run = runScene({ ...defaults, target });
			const view = viewOf(run, run.timeline[2].trace.at(3));
			const shapes = { ...pinnableShapes(run), product: [1, 2, 2] };
			const found = { input: 'gradInput', weight: 'gradWeight', bias: 'gradBias' } as const;
			for (const figure of ['gradOutput', 'kernel', 'input', 'product', found[target]] as const)
				for (const messages of [en, zh]) {
					const [height, width] = shapes[figure].slice(-2);
					const cell = { row: height - 1, column: width - 1 };
					const place = { figure, channel: 0, cell };
					expect(describeTransposeBackwardPlace(place, run, view, messages)).not.toMatch(
						/undefined|NaN|^\s*$/
					);
				}
		}
	});
});
