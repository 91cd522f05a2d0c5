import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MomentTable, type PlainStep, momentTable, timelineOf } from './moment-table';
import { Player } from './player.svelte';
import { PlayerModel } from './player-model';

const smallLists = { minLength: 1, maxLength: 4 };
const tables = fc
	.tuple(
		fc.array(fc.array(fc.integer({ min: 1, max: 4 }), smallLists), smallLists),
		fc.subarray(['map', 'cell', 'term'], { minLength: 1 })
	)
	.map(([maps, grains]) => momentTable(maps, grains));
const grains = fc.constantFrom('map', 'cell', 'term', 'pixel');

/** A player over a timeline that can be changed under it. */
class Bench {
	table = $state.raw<MomentTable>({ grains: [], moments: [] });
	readonly player = new Player<string, PlainStep>(() => timelineOf(this.table));

	constructor(table: MomentTable) {
		this.table = table;
	}
}

function expectAlike({ player }: Bench, model: PlayerModel): void {
	const { grains: ids } = model.table;
	const { grain, index, length, moment, playing, isFirst, isLast, step } = player;
	expect(player.grains).toEqual(ids);
	expect({ grain, index, length, moment, playing, isFirst, isLast, step }).toEqual({
		grain: ids[model.rank],
		index: model.index,
		length: model.length,
		moment: model.moment,
		playing: model.playing,
		isFirst: model.index === 0,
		isLast: model.index === model.length - 1,
		step: { grain: ids[model.rank], index: model.index }
	});
}

type Real = (player: Bench['player'], bench: Bench) => void;
type Modelled = (model: PlayerModel) => void;

function command(name: string, real: Real, modelled: Modelled): fc.Command<PlayerModel, Bench> {
	return {
		check: () => true,
		run(model, bench) {
			real(bench.player, bench);
			modelled(model);
			expectAlike(bench, model);
		},
		toString: () => name
	};
}

const verb = (name: string, real: Real, modelled: Modelled) =>
	fc.constant(command(name, real, modelled));

const commands = [
	verb(
		'next',
		(player) => player.next(),
		(model) => model.go(model.index + 1)
	),
	verb(
		'previous',
		(player) => player.previous(),
		(model) => model.go(model.index - 1)
	),
	verb(
		'first',
		(player) => player.first(),
		(model) => model.go(0)
	),
	verb(
		'last',
		(player) => player.last(),
		(model) => model.go(model.length - 1)
	),
	verb(
		'finer',
		(player) => player.finer(),
		(model) => model.regrain(model.rank + 1)
	),
	verb(
		'coarser',
		(player) => player.coarser(),
		(model) => model.regrain(model.rank - 1)
	),
	verb(
		'nextCoarse',
		(player) => player.nextCoarse(),
		(model) => model.goToEdge(1)
	),
	verb(
		'previousCoarse',
		(player) => player.previousCoarse(),
		(model) => model.goToEdge(-1)
	),
	verb(
		'play',
		(player) => player.play(),
		(model) => model.play()
	),
	verb(
		'pause',
		(player) => player.pause(),
		(model) => model.pause()
	),
	verb(
		'toggle',
		(player) => player.toggle(),
		(model) => model.toggle()
	),
	verb(
		'tick',
		(player) => player.tick(),
		(model) => model.tick()
	),
	fc.integer({ min: -3, max: 40 }).map((index) => {
		return command(
			`seek ${index}`,
			(player) => player.seek(index),
			(model) => model.go(index)
		);
	}),
	grains.map((grain) => {
		const toRank = (model: PlayerModel) => model.regrain(model.table.grains.indexOf(grain));
		return command(`setGrain ${grain}`, (player) => player.setGrain(grain), toRank);
	}),
	fc.tuple(grains, fc.nat(40)).map(([grain, index]) => {
		const restored = (model: PlayerModel) => model.restore(grain, index);
		return command(`restore ${grain} ${index}`, (p) => p.restore({ grain, index }), restored);
	}),
	tables.map((table) => {
		const real: Real = (_, bench) => (bench.table = table);
		const modelled: Modelled = (model) => (model.table = table);
		return command(`change to ${JSON.stringify(table)}`, real, modelled);
	})
];

describe('Player', () => {
	test('does what a table of moments says, whatever is asked of it in whatever order', () => {
		fc.assert(
			fc.property(tables, fc.commands(commands, { maxCommands: 60 }), (table, run) => {
				fc.modelRun(() => ({ model: new PlayerModel(table), real: new Bench(table) }), run);
			}),
			{ numRuns: 500 }
		);
	});
});
