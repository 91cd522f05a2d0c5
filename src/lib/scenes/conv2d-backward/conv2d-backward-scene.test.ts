import { parseRational, rational, tensor } from '$lib/engine';
import type { Rational } from '$lib/engine';
import { en } from '$messages/en';
import { zh } from '$messages/zh';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellKey } from '../places';
import { conv2dBackwardScene } from './conv2d-backward-scene';
import { gradientIds, gradientOf, typedOver } from '../window/gradient-choice';
import { linkKey, linksOf } from './links';
import { nudgedTensors } from '../nudge/linear';
import { targets } from './parameters';
import { describeBackwardPlace } from './places';
import { prove } from './proof';
import { leadingTo, sampleParameters as parameters } from './sample-parameters';
import { viewOf } from './step-view';
import type { BackwardFigure } from './step-view';

const { parameters: set, codec, run: runScene, narrate, table } = conv2dBackwardScene;

const texts = (values: readonly Rational[]) => values.map((value) => value.toFraction());

describe('the proof', () => {
	it('finds every gradient equal to its difference quotient, whatever the nudge', () => {
		fc.assert(
			fc.property(
				parameters,
				fc.constantFrom(...nudgedTensors),
				fc.nat(40),
				fc.constantFrom('1', '-1/3', '1/10', '1/1000', '-17/7'),
				(given, nudge, nudgeAt, text) => {
					const nudged = { ...given, nudge, nudgeAt, epsilon: tensor([1], [parseRational(text)]) };
					const run = runScene(nudged);
					const proof = prove(nudged, run);
					expect(proof.areEqual).toBe(true);
					expect(proof.gradient).toBe(run.gradients[nudge].data[proof.place]);
					expect(proof.floating).toBeCloseTo(rational.toNumber(proof.gradient), 6);
				}
			),
			{ numRuns: 80 }
		);
	});
});

describe('pointing', () => {
	it('links an input gradient to exactly the output gradients that it gathers', () => {
		fc.assert(
			fc.property(leadingTo('input'), fc.nat(), (given, seed) => {
				const run = runScene(given);
				const step = run.timeline[1].trace.at(seed % run.input.data.length);
				if (step.target !== 'input') throw new Error('the step leads elsewhere');
				const [, channel, row, column] = step.cell;
				const view = viewOf(run, step);
				const place = { figure: 'gradInput' as const, channel, cell: { row, column } };
				const { cells, terms } = linksOf(run, view, place);
				expect(terms.size).toBe(step.taps.length);
				const linked = new Set([...cells].filter((key) => key.startsWith('gradOutput/')));
				const expected = step.taps.flatMap(({ oc, source }) =>
					source ? [linkKey('gradOutput', cellKey(oc, ...source))] : []
				);
				expect(linked).toEqual(new Set(expected));
				for (const messages of [en, zh])
					expect(describeBackwardPlace(place, run, step, view, messages)).toMatch(/\S/);
			}),
			{ numRuns: 40 }
		);
	});

	it('tells every figure in every language', () => {
		const figures: readonly BackwardFigure[] = [
			...(['gradOutput', 'kernel', 'input', 'stamp', 'stuffed'] as const),
			...(['turned', 'product', 'gradInput', 'gradWeight', 'gradBias'] as const)
		];
		for (const target of targets) {
			const run = runScene({ ...set.defaults, target });
			const step = run.timeline[2].trace.at(4);
			const view = viewOf(run, step);
			for (const figure of figures)
				for (const messages of [en, zh]) {
					const place = { figure, channel: 0, cell: { row: 0, column: 0 } };
					expect(describeBackwardPlace(place, run, step, view, messages)).not.toMatch(
						/undefined|NaN|^\s*$/
					);
				}
		}
	});
});

describe('the scene', () => {
	it('says every step in every language, and the table fits its head', () => {
		fc.assert(
			fc.property(parameters, fc.nat(), fc.constantFrom(0, 1, 2), (given, seed, grain) => {
				const run = runScene(given);
				const { trace } = run.timeline[grain];
				const step = trace.at(seed % trace.length);
				for (const messages of [en, zh]) {
					expect(narrate(step, run, messages)).not.toMatch(/undefined|NaN|^\s*$/);
					const { rows, head, caption } = table(step, run, messages);
					expect(rows.length).toBeGreaterThan(0);
					expect(rows.every((row) => row.length === head.length)).toBe(true);
					expect(caption).not.toMatch(/undefined|NaN|^\s*$/);
				}
			}),
			{ numRuns: 100 }
		);
	});

	it('comes back from a link as it was', () => {
		fc.assert(
			fc.property(parameters, fc.nat(), fc.boolean(), (given, seed, isTyped) => {
				const { gradOutput } = runScene(given);
				const params = { ...given, gradients: isTyped ? gradOutput : null };
				const { trace } = runScene(params).timeline[2];
				const pinned = { tensor: 'gradInput', index: [0, 0, 1, 1] };
				const state = { params, grain: 'term', index: seed % trace.length, pinned } as const;
				const { state: read, problems } = codec.decode(codec.encode(state));
				expect(problems).toEqual([]);
				expect(codec.encode(read)).toBe(codec.encode(state));
				expect(read.index).toBe(state.index);
			}),
			{ numRuns: 60 }
		);
	});

	it('keeps typed gradients where they still have a cell, and draws the others', () => {
		const base = gradientOf('random', 5, [1, 2, 3, 3]);
		const typed = tensor(
			[1, 1, 2, 4],
			Array.from({ length: 8 }, (_, at) => rational.from(at + 10))
		);
		const { shape, data } = typedOver(base, typed);
		expect(shape).toEqual(base.shape);
		expect(texts(data.slice(0, 6))).toEqual(['10', '11', '12', '14', '15', '16']);
		expect(data.slice(6)).toEqual(base.data.slice(6));
	});

	it('starts from a single one, an edge or ones', () => {
		const rows = (id: (typeof gradientIds)[number]) => texts(gradientOf(id, 0, [1, 1, 2, 3]).data);
		expect(rows('ones')).toEqual(['1', '1', '1', '1', '1', '1']);
		expect(rows('oneHot')).toEqual(['0', '1', '0', '0', '0', '0']);
		expect(rows('edge')).toEqual(['-1', '-1', '1', '-1', '-1', '1']);
	});
});
