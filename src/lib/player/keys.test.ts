import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uniformTimeline } from '$lib/engine/timeline';
import { type CommandedPlayer, type KeyPress, applyPlayerCommand, playerKey } from './keys';
import { Player } from './player.svelte';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
	key,
	shiftKey: false,
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	...held
});

describe('playerKey', () => {
	test.each([
		['→', press('ArrowRight'), 'next'],
		['←', press('ArrowLeft'), 'previous'],
		['Shift+→', press('ArrowRight', { shiftKey: true }), 'nextCoarse'],
		['Shift+←', press('ArrowLeft', { shiftKey: true }), 'previousCoarse'],
		['Space', press(' '), 'toggle'],
		['Home', press('Home'), 'first'],
		['End', press('End'), 'last'],
		['[', press('['), 'coarser'],
		[']', press(']'), 'finer'],
		['? with Shift', press('?', { shiftKey: true }), 'help'],
		['[ with AltGr', press('[', { ctrlKey: true, altKey: true }), 'coarser'],
		['] with Option', press(']', { altKey: true }), 'finer']
	])('%s', (_, event, command) => {
		expect(playerKey(event)).toBe(command);
	});

	test.each([
		['Alt+← (history)', press('ArrowLeft', { altKey: true })],
		['⌘+[ (history)', press('[', { metaKey: true })],
		['Ctrl+[', press('[', { ctrlKey: true })],
		['Ctrl+Home (top of the page)', press('Home', { ctrlKey: true })],
		['Shift+Home (selection)', press('Home', { shiftKey: true })],
		['Shift+Space (a page up)', press(' ', { shiftKey: true })],
		['↑', press('ArrowUp')],
		['Tab', press('Tab')],
		['a', press('a')],
		['constructor', press('constructor')]
	])('%s is not for the player', (_, event) => {
		expect(playerKey(event)).toBeNull();
	});

	test('nothing with the system key held, whatever else is held', () => {
		const held = fc.record({ shiftKey: fc.boolean(), ctrlKey: fc.boolean(), altKey: fc.boolean() });
		const keys = fc.constantFrom('ArrowRight', 'ArrowLeft', ' ', 'Home', 'End', '[', ']', '?');
		fc.assert(
			fc.property(keys, held, (key, others) => {
				expect(playerKey(press(key, { ...others, metaKey: true }))).toBeNull();
			})
		);
	});
});

describe('applyPlayerCommand', () => {
	const calls = (command: Parameters<typeof applyPlayerCommand>[1]) => {
		const called: string[] = [];
		const verb = (name: string) => () => void called.push(name);
		const player: CommandedPlayer = {
			next: verb('next'),
			previous: verb('previous'),
			nextCoarse: verb('nextCoarse'),
			previousCoarse: verb('previousCoarse'),
			first: verb('first'),
			last: verb('last'),
			coarser: verb('coarser'),
			finer: verb('finer'),
			toggle: verb('toggle'),
			pause: verb('pause')
		};
		applyPlayerCommand(player, command);
		return called;
	};

	test.each(['next', 'previous', 'nextCoarse', 'previousCoarse'] as const)(
		'%s stops the playing and steps',
		(command) => {
			expect(calls(command)).toEqual(['pause', command]);
		}
	);

	test.each(['first', 'last', 'coarser', 'finer', 'toggle'] as const)(
		'%s does that and nothing else',
		(command) => {
			expect(calls(command)).toEqual([command]);
		}
	);

	test('moves a real player', () => {
		const grains = [{ id: 'term', momentsPerStep: 1 }];
		const player = new Player(() => uniformTimeline(9, grains, (moment) => moment));
		player.play();
		applyPlayerCommand(player, 'next');
		expect([player.step, player.playing]).toEqual([1, false]);
	});
});
