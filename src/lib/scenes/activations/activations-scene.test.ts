import { mapTensor, rational, relu, tensor, toFloat64 } from '$lib/engine';
import { en } from '$messages/en';
import { zh } from '$messages/zh';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activationsScene } from './activations-scene';
import { linearScale } from '$lib/figures/curves';
import { pointsOf } from './curves';
import { curveOf, functionIds, numberOf, valuesOf } from './functions';
import type { FunctionId } from './functions';
import { inputOf } from './parameters';
import type { ActivationsParameters } from './parameters';
import { printValue, valueContent } from './print';
import { strokeOf } from './strokes';

const { defaults } = activationsScene.parameters;
const anyFunction = fc.constantFrom(...functionIds);
const anyParameters: fc.Arbitrary<ActivationsParameters> = fc.record({
	shown: fc.subarray([...functionIds], { minLength: 1 }),
	applied: anyFunction,
	cells: fc.constantFrom(null, tensor([1, 1, 1, 2], [rational.from('-3/2'), rational.zero])),
	leak: fc.integer({ min: 0, max: 50 }),
	learned: fc.integer({ min: 0, max: 100 }),
	alpha: fc.integer({ min: 1, max: 20 })
});
const anyNumber = fc.integer({ min: -60, max: 60 }).map((tenths) => rational.from(`${tenths}/10`));
const straight: readonly FunctionId[] = ['relu', 'leakyRelu', 'prelu'];

describe('the values of the functions', () => {
	it('are exact on straight lines and at 0, rounded elsewhere, and those of the curve', () => {
		fc.assert(
			fc.property(anyFunction, anyNumber, anyParameters, (id, x, shapes) => {
				const activation = valuesOf(id, shapes);
				const [value, slope] = [activation.value(x), activation.slope(x)];
				const isExact =
					straight.includes(id) || x.n === 0n || (id === 'elu' && rational.toNumber(x) > 0);
				for (const part of [value, slope]) {
					expect(typeof part === 'number').toBe(!isExact);
					expect(printValue(part).startsWith('≈')).toBe(!isExact);
				}
				const curve = curveOf(id, shapes);
				expect(numberOf(value)).toBeCloseTo(curve.value(rational.toNumber(x)), 12);
				expect(numberOf(slope)).toBeCloseTo(curve.slope(rational.toNumber(x)), 12);
			})
		);
	});

	it('keep the bounds of the lesson', () => {
		fc.assert(
			fc.property(anyNumber, (x) => {
				const slope = (id: FunctionId) => numberOf(valuesOf(id, defaults).slope(x));
				expect(slope('sigmoid')).toBeLessThanOrEqual(1 / 4);
				expect(slope('tanh')).toBeLessThanOrEqual(1);
				expect([0, 1]).toContain(slope('relu'));
			})
		);
		expect(printValue(valuesOf('sigmoid', defaults).slope(rational.zero))).toBe('0.25');
		expect(printValue(valuesOf('tanh', defaults).slope(rational.zero))).toBe('1');
	});
});

describe('the curves', () => {
	it.each(functionIds)('lift the pen of %s only where its slope jumps', (id) => {
		expect(pointsOf(curveOf(id, defaults), 'value')).not.toContain(null);
		const lifts = pointsOf(curveOf(id, defaults), 'slope').filter((point) => point === null);
		expect(lifts).toHaveLength(straight.includes(id) ? 1 : 0);
	});

	it('lie on a scale that goes both ways', () => {
		const { at, invert } = linearScale([-6, 6], [34, 274]);
		expect([at(-6), at(0), at(6)]).toEqual([34, 154, 274]);
		expect(invert(at(1.25))).toBeCloseTo(1.25, 12);
	});

	it('are told apart by hue and by dashes', () => {
		const strokes = functionIds.map(strokeOf);
		for (const key of ['color', 'dash'] as const)
			expect(new Set(strokes.map((stroke) => stroke[key])).size).toBe(functionIds.length);
	});
});

describe('the scene of activation functions', () => {
	it('applies ReLU as the engine does', () => {
		const { output } = activationsScene.run(defaults);
		expect(output.data).toEqual(relu(inputOf(defaults), rational).data);
	});

	it('applies every function to every number', () => {
		fc.assert(
			fc.property(anyParameters, (parameters) => {
				const { input, output, drawn } = activationsScene.run(parameters);
				const curve = curveOf(parameters.applied, parameters);
				const expected = mapTensor(toFloat64(input, rational), curve.value).data;
				output.data.forEach((value, index) =>
					expect(numberOf(value)).toBeCloseTo(expected[index], 12)
				);
				expect(drawn).toContain(parameters.applied);
				for (const value of output.data) expect(valueContent(value).lines).not.toEqual([]);
			}),
			{ numRuns: 40 }
		);
	});

	it('is told in every language, and comes back from a link', () => {
		fc.assert(
			fc.property(anyParameters, fc.nat(), fc.constantFrom(0, 1), (params, seed, grain) => {
				const run = activationsScene.run(params);
				const { id, trace } = run.timeline[grain];
				const index = seed % trace.length;
				for (const messages of [en, zh]) {
					expect(activationsScene.narrate(trace.at(index), run, messages)).toMatch(/\S/);
					const { rows, current } = activationsScene.table(trace.at(index), run, messages);
					expect(rows).toHaveLength(run.drawn.length);
					expect(run.drawn[current ?? -1]).toBe(params.applied);
				}
				const state = { params, grain: id, index, pinned: null };
				const text = activationsScene.codec.encode(state);
				const read = activationsScene.codec.decode(text);
				expect(read.problems).toEqual([]);
				expect(activationsScene.codec.encode(read.state)).toBe(text);
			}),
			{ numRuns: 60 }
		);
	});

	it('draws the nearest functions that a damaged link names', () => {
		const { state, problems } = activationsScene.codec.decode('1~shown:gelu,RELU,nothing');
		expect(state.params.shown).toEqual(['relu', 'gelu']);
		expect(problems).toHaveLength(1);
	});
});
