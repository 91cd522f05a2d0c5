import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { uniformTimeline } from '$lib/engine/timeline';
import { momentTable, timelineOf } from './moment-table';
import { Player, speeds } from './player.svelte';

// Two maps of two cells; the cells take 3, 2, 1 and 2 terms:
//   term  0 1 2 3 4 5 6 7
//   cell  0 0 0 1 1 2 3 3
//   map   0 0 0 0 0 1 1 1
const table = momentTable([
	[3, 2],
	[1, 2]
]);

function playerAt(grain: string, index: number) {
	const player = new Player(() => timelineOf(table));
	player.restore({ grain, index });
	return player;
}

/** The indices that repeating a verb goes through. */
function indices(player: ReturnType<typeof playerAt>, times: number, verb: () => void): number[] {
	return Array.from({ length: times }, () => {
		verb();
		return player.index;
	});
}

/** What an effect sees of a value: at first, and after each change that changes it. */
function recorded<Value>(read: () => Value, changes: readonly (() => void)[]): Value[] {
	const seen: Value[] = [];
	const stop = $effect.root(() => {
		$effect(() => {
			seen.push(read());
		});
	});
	flushSync();
	for (const change of changes) {
		change();
		flushSync();
	}
	stop();
	return seen;
}

describe('a new Player', () => {
	test('stands paused at the first step of the coarsest grain', () => {
		const { grain, index, playing, speed, interval } = new Player(() => timelineOf(table));
		expect({ grain, index, playing, speed, interval }).toEqual({
			grain: 'map',
			index: 0,
			playing: false,
			speed: 2,
			interval: 500
		});
	});

	test('refuses a timeline without a grain, by name', () => {
		expect(() => new Player(() => []).index).toThrow('player: the timeline has no grain');
	});
});

describe('stepping', () => {
	test('next and previous stop at the ends', () => {
		const player = playerAt('cell', 2);
		expect(indices(player, 3, () => player.next())).toEqual([3, 3, 3]);
		expect(indices(player, 5, () => player.previous())).toEqual([2, 1, 0, 0, 0]);
	});

	test.each([
		[2.4, 2],
		[-7, 0],
		[99, 3],
		[Infinity, 3],
		[-Infinity, 0],
		[NaN, 1]
	])('seek(%s) from cell 1 lands on cell %s', (asked, index) => {
		const player = playerAt('cell', 1);
		player.seek(asked);
		expect(player.index).toBe(index);
	});

	test('nextCoarse visits the last term of every cell, previousCoarse the first', () => {
		const player = playerAt('term', 1);
		expect(indices(player, 5, () => player.nextCoarse())).toEqual([2, 4, 5, 7, 7]);
		expect(indices(player, 5, () => player.previousCoarse())).toEqual([6, 5, 3, 0, 0]);
	});

	test('at the coarsest grain, one grain up is the whole process', () => {
		const player = playerAt('map', 0);
		expect(indices(player, 2, () => player.nextCoarse())).toEqual([1, 1]);
		expect(indices(player, 2, () => player.previousCoarse())).toEqual([0, 0]);
	});
});

describe('changing the grain', () => {
	test.each([
		{ from: 'map', at: 1, to: 'cell', index: 2 },
		{ from: 'map', at: 1, to: 'term', index: 5 },
		{ from: 'cell', at: 3, to: 'term', index: 6 },
		{ from: 'term', at: 4, to: 'cell', index: 1 },
		{ from: 'term', at: 4, to: 'map', index: 0 },
		{ from: 'cell', at: 2, to: 'map', index: 1 },
		{ from: 'cell', at: 2, to: 'cell', index: 2 }
	])('$from $at becomes $to $index', ({ from, at, to, index }) => {
		const player = playerAt(from, at);
		player.setGrain(to);
		expect([player.grain, player.index]).toEqual([to, index]);
	});

	test('there and back again returns to the same coarse step', () => {
		for (const index of [0, 1, 2, 3]) {
			const player = playerAt('cell', index);
			player.finer();
			player.coarser();
			expect([player.grain, player.index]).toEqual(['cell', index]);
		}
	});
});

describe('playing', () => {
	test('ticks to the last step and pauses there', () => {
		const player = playerAt('cell', 1);
		player.play();
		const seen = Array.from({ length: 4 }, () => {
			player.tick();
			return [player.index, player.playing];
		});
		expect(seen).toEqual([
			[2, true],
			[3, false],
			[3, false],
			[3, false]
		]);
	});

	test('starts over when it stands at the end', () => {
		const player = playerAt('cell', 3);
		player.play();
		expect([player.index, player.playing]).toEqual([0, true]);
	});

	test('a late tick after a pause moves nothing', () => {
		const player = playerAt('cell', 1);
		player.tick();
		expect(player.index).toBe(1);
	});

	test('has nothing to play when there is one step', () => {
		const player = new Player(() => timelineOf(momentTable([[1]])));
		player.play();
		expect(player.playing).toBe(false);
	});

	test('every speed has its interval', () => {
		const player = playerAt('cell', 0);
		const intervals = speeds.map((speed) => {
			player.setSpeed(speed);
			return player.interval;
		});
		expect(intervals).toEqual([2000, 1000, 500, 250, 125, 62.5]);
	});
});

describe('a timeline that changes', () => {
	test('keeps playing, with the nearest step under the cursor', () => {
		let current = $state.raw(table);
		const player = new Player(() => timelineOf(current));
		player.restore({ grain: 'term', index: 6 });
		player.play();
		current = momentTable([[2, 2]]);
		expect([player.grain, player.index, player.playing]).toEqual(['term', 3, true]);
	});

	test('gives the cursor back when it is undone before the next move', () => {
		let current = $state.raw(table);
		const player = new Player(() => timelineOf(current));
		player.restore({ grain: 'term', index: 6 });
		current = momentTable([[2], [1]], ['map']);
		expect([player.grain, player.index]).toEqual(['map', 1]);
		current = table;
		expect([player.grain, player.index]).toEqual(['term', 6]);
	});

	test('reaches those who watch', () => {
		let current = $state.raw(table);
		const player = new Player(() => timelineOf(current));
		player.restore({ grain: 'cell', index: 3 });
		const seen = recorded(
			() => player.index,
			[() => (current = momentTable([[3, 2]])), () => player.previous(), () => player.play()]
		);
		expect(seen).toEqual([3, 1, 0]);
	});
});

describe('restore', () => {
	test.each([
		['term', 4, true, 'term', 4],
		['term', 400, false, 'term', 7],
		['term', -1, false, 'term', 0],
		['term', 1.5, false, 'term', 2],
		['term', NaN, false, 'term', 0],
		['pixel', 1, false, 'map', 1]
	])('%s %s: exists %s, lands on %s %s', (grain, index, exists, landedGrain, landedIndex) => {
		const player = playerAt('cell', 2);
		player.play();
		expect(player.restore({ grain, index })).toBe(exists);
		expect([player.grain, player.index, player.playing]).toEqual([landedGrain, landedIndex, false]);
	});
});

test('a process of 10¹² steps is opened, crossed and cut finer without walking through it', () => {
	let asked = 0;
	const player = new Player(() =>
		uniformTimeline(
			1e12,
			[
				{ id: 'map', momentsPerStep: 1e12 },
				{ id: 'cell', momentsPerStep: 1e6 },
				{ id: 'term', momentsPerStep: 1 }
			],
			(moment) => {
				asked += 1;
				return moment;
			}
		)
	);
	player.finer();
	player.last();
	player.finer();
	player.nextCoarse();
	player.previousCoarse();
	player.previousCoarse();
	expect(player.index).toBe(1e12 - 2e6);
	expect(asked).toBe(0);
	expect([player.step, asked]).toEqual([1e12 - 2e6, 1]);
});
