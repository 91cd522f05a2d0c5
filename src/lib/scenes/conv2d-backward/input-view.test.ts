import { indexAt, offset, rational } from '$lib/engine';
import type { Conv2dBackwardTarget, Rational } from '$lib/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReadings } from './input-view';
import type { InputView } from './input-view';
import { runConv2dBackward as runScene } from './run';
import type { Conv2dBackwardRun } from './run';
import { leadingTo, sampleParameters as parameters } from './sample-parameters';
import { viewOf } from './step-view';
import { stuffedExtent } from '../window/stuffed';

/** The view of a step that leads to the input's gradient. */
function inputView(run: Conv2dBackwardRun, index: number): InputView {
	const { input } = viewOf(run, run.timeline[2].trace.at(index));
	if (!input) throw new Error('the step leads elsewhere');
	return input;
}

const texts = (values: readonly (Rational | null)[]) =>
	values.map((value) => value?.toFraction() ?? null);

describe('the steps of the way back', () => {
	it('scatter: every step has brought each cell what the stamps before it add up to', () => {
		fc.assert(
			fc.property(leadingTo('inputScatter'), (given) => {
				const run = runScene(given);
				const { length } = run.timeline[2].trace;
				const brought = run.input.data.map((): Rational | null => null);
				for (let index = 0; index < length; index++) {
					const { stamps, done } = run.stamps[2].trace.at(index);
					const { cell, product } = stamps[done - 1];
					const under = cell && offset(run.input.shape, cell);
					if (under !== null)
						brought[under] = rational.add(brought[under] ?? rational.zero, product);
					const view = inputView(run, index);
					const shown = brought.map(
						(value, place) => value ?? (view.isComplete(place) ? rational.zero : null)
					);
					expect(texts(brought.map((_, place) => view.scatterAt(place)))).toEqual(texts(shown));
				}
				const { data } = run.gradients.input;
				const last = inputView(run, length - 1);
				expect(texts(data.map((_, place) => last.scatterAt(place)))).toEqual(texts(data));
				expect(texts(data.map((_, place) => last.gatherAt(place)))).toEqual(texts(data));
			}),
			{ numRuns: 25 }
		);
	});

	it('gather: every cell ends with its gradient, and shows no cell before its turn', () => {
		fc.assert(
			fc.property(leadingTo('input'), (given) => {
				const run = runScene(given);
				const { data, shape } = run.gradients.input;
				const { trace } = run.timeline[1];
				expect(trace.length).toBe(data.length);
				data.forEach((value, place) => {
					const step = trace.at(place);
					const { input } = viewOf(run, step);
					expect(step.target === 'input' && step.cell).toEqual(indexAt(shape, place));
					expect(input?.sum.toFraction()).toBe(value.toFraction());
					const shown = data.map((number, at) => (at <= place ? number : null));
					expect(texts(data.map((_, at) => input?.gatherAt(at) ?? null))).toEqual(texts(shown));
				});
			}),
			{ numRuns: 40 }
		);
	});

	it('weight and bias: every cell ends with its gradient', () => {
		fc.assert(
			fc.property(parameters, fc.constantFrom('weight', 'bias'), (given, target) => {
				const run = runScene({ ...given, target });
				const { data } = run.gradients[target];
				const { trace } = run.timeline[1];
				expect(trace.length).toBe(data.length);
				expect(texts(data.map((_, place) => viewOf(run, trace.at(place)).sum))).toEqual(
					texts(data)
				);
			}),
			{ numRuns: 40 }
		);
	});

	it('every term: what is done adds up to the sum, in every target', () => {
		fc.assert(
			fc.property(parameters, fc.nat(), (given, seed) => {
				const run = runScene(given);
				const { trace } = run.timeline[2];
				for (let index = seed % 7; index < trace.length; index += 7) {
					const view = viewOf(run, trace.at(index));
					const sum = view.terms
						.slice(0, view.done)
						.reduce((total, { product }) => rational.add(total, product), rational.zero);
					expect(sum.toFraction()).toBe(view.sum.toFraction());
					if (view.current !== null) expect(view.current).toBe(view.done - 1);
				}
			}),
			{ numRuns: 40 }
		);
	});
});

describe('the two readings', () => {
	it('show the same multiply-adds of the same cell, and are equal wherever both are complete', () => {
		fc.assert(
			fc.property(
				parameters,
				fc.constantFrom<Conv2dBackwardTarget>('input', 'inputScatter'),
				fc.nat(),
				(given, target, seed) => {
					const run = runScene({ ...given, target });
					const { length } = run.timeline[2].trace;
					const view = inputView(run, seed % length);
					if (view.cell) {
						const place = offset(run.input.shape, view.cell);
						const gathered = view.taps
							.filter(view.isDone)
							.reduce((sum, { product }) => rational.add(sum, product), rational.zero);
						expect(gathered.toFraction()).toBe(view.sum.toFraction());
						expect(view.scatterAt(place)?.toFraction()).toBe(view.sum.toFraction());
						expect(view.gatherAt(place)?.toFraction()).toBe(view.sum.toFraction());
					}
					expect(compareReadings(run, view).areEqual).toBe(true);
					const end = compareReadings(run, inputView(run, length - 1));
					expect(end.complete).toBe(end.cells);
				}
			),
			{ numRuns: 80 }
		);
	});

	it('lay the window on places that the stuffed gradient has', () => {
		fc.assert(
			fc.property(leadingTo('input'), (given) => {
				const run = runScene(given);
				const { rows, columns, border } = stuffedExtent(run);
				const steps = run.timeline[1].trace;
				for (let place = 0; place < steps.length; place++) {
					for (const { stuffed } of viewOf(run, steps.at(place)).input?.taps ?? []) {
						const [row, column] = stuffed;
						expect(row).toBeGreaterThanOrEqual(-border.top);
						expect(row).toBeLessThan(rows + border.bottom);
						expect(column).toBeGreaterThanOrEqual(-border.left);
						expect(column).toBeLessThan(columns + border.right);
					}
				}
			}),
			{ numRuns: 40 }
		);
	});
});
