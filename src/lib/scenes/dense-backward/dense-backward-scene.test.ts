import { cellGrains, integer, rational, seededRandom, tensor } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { en } from '$messages/en';
import { zh } from '$messages/zh';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradientIds } from '../window/gradient-choice';
import { nudgedTensors } from '../nudge/linear';
import { expectTold } from '../testing';
import { denseBackwardScene } from './dense-backward-scene';
import { figures, linkKey, linksOf, resultFigure, shapeOf } from './links';
import { bounds, targets } from './parameters';
import type { DenseBackwardParameters } from './parameters';
import { proveDense } from './proof';
import { describeDenseBackwardPlace } from './words';

const { parameters: set, run: runScene } = denseBackwardScene;

const within = ([min, max]: readonly [number, number]) => fc.integer({ min, max });
const parameters: fc.Arbitrary<DenseBackwardParameters> = fc
	.record({
		target: fc.constantFrom(...targets),
		batch: within(bounds.batch),
		inputs: within(bounds.inputs),
		outputs: within(bounds.outputs),
		gradient: fc.constantFrom(...gradientIds),
		seed: fc.nat(999)
	})
	.map(({ batch, inputs, outputs, ...rest }) => {
		const random = seededRandom(rest.seed);
		const drawn = (...shape: readonly number[]): Tensor<Rational> => {
			const count = shape.reduce((product, extent) => product * extent);
			const number = () => rational.from(`${integer(random, -9, 9)}/${integer(random, 1, 4)}`);
			return tensor(shape, Array.from({ length: count }, number));
		};
		return {
			...{ ...set.defaults, ...rest },
			x: drawn(batch, inputs),
			weight: drawn(outputs, inputs),
			bias: drawn(outputs)
		};
	});

const texts = (values: readonly Rational[]) => values.map((value) => value.toFraction());

describe('the way back through a dense layer', () => {
	it('leads at every step of every grain to the gradients that the operation gives', () => {
		fc.assert(
			fc.property(parameters, (given) => {
				const { timeline, gradients, target } = runScene(given);
				const { shape, data } = gradients[target];
				const width = shape[shape.length - 1];
				for (const { id, trace } of timeline) {
					let sum = rational.zero;
					for (let index = 0; index < trace.length; index++) {
						const { cell, terms, done, value } = trace.at(index);
						const place = cell.index.reduce((at, one, axis) => at * shape[axis] + one, 0);
						if (done === terms.length) expect(value.equals(data[place])).toBe(true);
						if (id === 'map') expect(place % width).toBe(width - 1);
						if (id === 'cell') expect(place).toBe(index);
						if (id !== 'term') continue;
						sum = rational.add(done === 1 ? rational.zero : sum, terms[done - 1].product);
						expect(value.equals(sum)).toBe(true);
					}
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('is told in every language, and a link brings it back', () => {
		fc.assert(
			fc.property(parameters, fc.nat(), fc.constantFrom(...cellGrains), (given, seed, grain) => {
				const { data, shape } = runScene(given).gradOutput;
				const gradients = { shape: [1, 1, ...shape], data };
				expectTold(denseBackwardScene, { params: { ...given, gradients }, grain, seed });
			}),
			{ numRuns: 40 }
		);
	});

	it('links what is read and what reads it both ways', () => {
		fc.assert(
			fc.property(parameters, fc.nat(), (given, seed) => {
				const run = runScene(given);
				const { trace } = run.timeline[1];
				const step = trace.at(seed % trace.length);
				const result = resultFigure[run.target];
				const [row, column] =
					step.cell.index.length > 1 ? step.cell.index : [0, ...step.cell.index];
				const place = { figure: result, channel: 0, cell: { row, column } };
				const { cells, terms } = linksOf(run, step, place);
				expect(terms.size).toBe(step.terms.length);
				for (const { tensor: name, index } of step.terms.flatMap(({ reads }) => reads)) {
					expect(cells).toContain(linkKey(name, index[0], index[1]));
					const figure = figures.find((known) => known === name) ?? 'bias';
					const source = { figure, channel: 0, cell: { row: index[0], column: index[1] } };
					expect(linksOf(run, step, source).cells).toContain(linkKey(result, row, column));
				}
				for (const figure of figures)
					for (const messages of [en, zh]) {
						const [, height, width] = shapeOf(run, figure);
						const last = { figure, channel: 0, cell: { row: height - 1, column: width - 1 } };
						expect(describeDenseBackwardPlace(last, run, messages)).not.toMatch(/undefined|NaN/);
					}
			}),
			{ numRuns: 40 }
		);
	});

	it('finds every gradient equal to its difference quotient, whatever the nudge', () => {
		fc.assert(
			fc.property(
				parameters,
				fc.constantFrom(...nudgedTensors),
				fc.nat(20),
				fc.constantFrom('1', '-1/3', '1/10', '17/7'),
				(given, nudge, nudgeAt, text) => {
					const epsilon = tensor([1], [rational.from(text)]);
					const run = runScene({ ...given, nudge, nudgeAt, epsilon });
					const proof = proveDense(run);
					expect(proof.areEqual).toBe(true);
					expect(proof.gradient).toBe(run.gradients[nudge].data[proof.place]);
				}
			),
			{ numRuns: 40 }
		);
	});

	it('adds up the rows of the batch for the bias', () => {
		const run = runScene({ ...set.defaults, target: 'bias', gradient: 'ones' });
		expect(texts(run.gradients.bias.data)).toEqual(['2', '2', '2']);
	});
});
