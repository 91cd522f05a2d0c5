import { rational } from '$lib/engine';
import { en } from '$messages/en';
import { zh } from '$messages/zh';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearLayersScene } from './linear-layers-scene';
import { betweens } from './parameters';
import type { LinearLayersParameters } from './parameters';
import { tintOf } from './paint-regions';
import { movePoint, pointSets, pointsOf, samplePoints } from './points';
import { logitsOverPlane, SAMPLES } from './region';
import { bothWays } from './run';
import { STEPS } from './training';

const { defaults } = linearLayersScene.parameters;
const anyParameters: fc.Arbitrary<LinearLayersParameters> = fc.record({
	set: fc.constantFrom(...pointSets),
	points: fc.constant(null),
	between: fc.constantFrom(...betweens),
	hidden: fc.integer({ min: 2, max: 6 }),
	seed: fc.integer({ min: 1, max: 99 })
});
const lastStep = (change: Partial<LinearLayersParameters>) =>
	linearLayersScene.run({ ...defaults, ...change }).timeline[0].trace.at(STEPS);

describe('two linear layers', () => {
	it.each(pointSets)('are told points of both classes within reach: %s', (set) => {
		const points = pointsOf(samplePoints(set));
		expect(points.filter(({ isOne }) => isOne)).toHaveLength(points.length / 2);
		for (const { x, y } of points)
			for (const place of [x, y]) {
				expect(Math.abs(rational.toNumber(place))).toBeLessThanOrEqual(1);
				expect(100n % place.d).toBe(0n);
			}
	});

	it('tell halves apart whatever is between, and the others only with something between', () => {
		for (const between of betweens) expect(lastStep({ set: 'halves', between }).right).toBe(16);
		for (const set of ['crossed', 'rings'] as const) {
			expect(lastStep({ set }).right).toBeLessThan(16);
			for (const between of ['relu', 'tanh'] as const)
				expect(lastStep({ set, between }).right).toBe(16);
		}
	});

	it('with nothing between them are one layer, exactly', () => {
		fc.assert(
			fc.property(anyParameters, fc.integer({ min: 0, max: 3 }), fc.nat(15), (given, at, point) => {
				const { timeline, points } = linearLayersScene.run({ ...given, between: 'none' });
				const step = timeline[0].trace.at(at);
				const { two, one } = bothWays(step, points[point]);
				expect(rational.equals(two, one)).toBe(true);
				expect(rational.toNumber(two)).toBeCloseTo(step.logits[point], 9);
			}),
			{ numRuns: 20 }
		);
	});

	it('say the same of a place whether it is a point or part of the plane', () => {
		const { network, timeline } = linearLayersScene.run({ ...defaults, between: 'relu' });
		const logits = logitsOverPlane(network, timeline[0].trace.at(1).weights);
		expect(logits).toHaveLength(SAMPLES * SAMPLES);
		expect(logits.every(Number.isFinite)).toBe(true);
	});

	it('keep a moved point within reach', () => {
		const moved = pointsOf(movePoint(samplePoints('rings'), 2, [500, -20]))[2];
		expect([moved.x, moved.y].map(rational.toNumber)).toEqual([1, -0.2]);
	});

	it('are told in every language, and come back from a link', () => {
		fc.assert(
			fc.property(anyParameters, fc.nat(5), (params, index) => {
				const run = linearLayersScene.run(params);
				const step = run.timeline[0].trace.at(index);
				for (const messages of [en, zh]) {
					expect(linearLayersScene.narrate(step, run, messages)).toMatch(/\S/);
					const { rows, head } = linearLayersScene.table(step, run, messages);
					expect(rows.every((row) => row.length === head.length)).toBe(true);
				}
				const state = { params, grain: 'epoch', index, pinned: null } as const;
				const text = linearLayersScene.codec.encode(state);
				const read = linearLayersScene.codec.decode(text);
				expect(read.problems).toEqual([]);
				expect(linearLayersScene.codec.encode(read.state)).toBe(text);
			}),
			{ numRuns: 15 }
		);
	});

	it('are drawn in the tints of the classes', () => {
		const [[, , zeroBlue], [oneRed]] = [tintOf(0), tintOf(1)];
		expect(zeroBlue).toBeGreaterThan(tintOf(1)[2]);
		expect(oneRed).toBeGreaterThan(tintOf(0)[0]);
	});
});
