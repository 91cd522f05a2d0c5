import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EngineError, grainOf, traceOf, uniformTimeline } from './index';

const shownMoment = (moment: number, id: string) => `${id} ${moment}`;

/** Two maps of three cells of two terms. */
const timeline = uniformTimeline(
	12,
	[
		{ id: 'map', momentsPerStep: 6 },
		{ id: 'cell', momentsPerStep: 2 },
		{ id: 'term', momentsPerStep: 1 }
	],
	shownMoment
);

describe('uniformTimeline', () => {
	it('shows the last moment of each step', () => {
		const shown = timeline.map(({ trace }) =>
			Array.from({ length: trace.length }, (_, index) => trace.at(index))
		);
		expect(shown[0]).toEqual(['map 5', 'map 11']);
		expect(shown[1]).toEqual(['cell 1', 'cell 3', 'cell 5', 'cell 7', 'cell 9', 'cell 11']);
		expect(shown[2]).toEqual(Array.from({ length: 12 }, (_, moment) => `term ${moment}`));
	});

	it('cuts the moments into runs without a gap or an overlap', () => {
		const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 });
		fc.assert(
			fc.property(sizes, (factors) => {
				const moments = factors.reduce((product, factor) => product * factor, 1);
				const grains = factors.map((_, index) => ({
					id: `${index}`,
					momentsPerStep: factors.slice(index + 1).reduce((product, factor) => product * factor, 1)
				}));
				for (const grain of uniformTimeline(moments, grains, shownMoment)) {
					const owners = Array.from({ length: grain.trace.length }, (_, index) => {
						const length = grain.lastMoment(index) - grain.firstMoment(index) + 1;
						return new Array<number>(length).fill(index);
					});
					const indices = Array.from({ length: moments }, (_, moment) => grain.indexAt(moment));
					expect(indices).toEqual(owners.flat());
				}
			})
		);
	});

	it.each([-1, 6, 0.5, NaN, Infinity])('a step at %d throws', (index) => {
		const { trace, firstMoment, lastMoment } = grainOf(timeline, 'cell');
		for (const ask of [trace.at, firstMoment, lastMoment]) {
			expect(() => ask(index)).toThrow(EngineError);
			expect(() => ask(index)).toThrow(`trace: step ${index} is not an integer from 0 to 5`);
		}
	});
	it.each([-1, 12, 0.5, NaN])('a moment at %d throws', (moment) => {
		const ask = () => grainOf(timeline, 'map').indexAt(moment);
		expect(ask).toThrow(`trace: moment ${moment} is not an integer from 0 to 11`);
	});
	it('finds a grain by name', () => {
		expect(grainOf(timeline, 'cell')).toBe(timeline[1]);
		expect(traceOf(timeline, 'term')).toBe(timeline[2].trace);
		const wide: typeof timeline = timeline.slice(0, 2);
		expect(() => grainOf(wide, 'term')).toThrow("trace: grain 'term' is not one of map, cell");
	});
});
