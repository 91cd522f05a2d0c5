import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinTimelines, uniformTimeline, wholeOf } from './index';
import type { Timeline } from './index';

/** A part of `cells` cells of `terms` terms, whose steps say where they are. */
function partOf(name: string, cells: number, terms: number): Timeline<'cell' | 'term', string> {
	const grains = [
		{ id: 'cell', momentsPerStep: terms },
		{ id: 'term', momentsPerStep: 1 }
	] as const;
	return uniformTimeline(cells * terms, grains, (moment, id) => `${name} ${id} ${moment}`);
}

const sizes = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })), {
	minLength: 1,
	maxLength: 5
});
const count = <T>(length: number, at: (index: number) => T) =>
	Array.from({ length }, (_, i) => at(i));

describe('joined timelines', () => {
	it('read as their parts one after the other, at every grain', () => {
		fc.assert(
			fc.property(sizes, (given) => {
				const parts = given.map(([cells, terms], index) => partOf(`${index}`, cells, terms));
				joinTimelines(parts).forEach((grain, level) => {
					const alone = parts.flatMap((part) =>
						count(part[level].trace.length, (i) => part[level].trace.at(i))
					);
					expect(count(grain.trace.length, (i) => grain.trace.at(i))).toEqual(alone);
				});
			})
		);
	});

	it('share their moments, without a gap or an overlap', () => {
		fc.assert(
			fc.property(sizes, (given) => {
				const joined = joinTimelines(given.map(([cells, terms]) => partOf('p', cells, terms)));
				const moments = given.reduce((sum, [cells, terms]) => sum + cells * terms, 0);
				for (const grain of joined) {
					const owners = count(moments, (moment) => grain.indexAt(moment));
					const runs = count(grain.trace.length, (index) => {
						const [first, last] = [grain.firstMoment(index), grain.lastMoment(index)];
						return Array<number>(last - first + 1).fill(index);
					});
					expect(runs.flat()).toEqual(owners);
				}
			})
		);
	});

	it('may make one step of a whole part', () => {
		const [cell, term] = partOf('p', 3, 2);
		const whole = wholeOf(cell, 'layer');
		expect(whole.trace.length).toBe(1);
		expect(whole.trace.at(0)).toBe('p cell 5');
		expect([whole.firstMoment(0), whole.lastMoment(0), whole.indexAt(3)]).toEqual([0, 5, 0]);
		expect(term.trace.length).toBe(6);
	});
});
