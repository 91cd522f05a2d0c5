import { describe, expect, test } from 'vitest';
import { newSession } from './session';
import { SharedSession } from './shared-session.svelte';
import type { Channel } from './shared-session.svelte';

/** Windows of one browser: a message reaches all channels of its name but the one that it came from. */
class Browser {
	readonly #open = new Map<string, Set<(event: { readonly data: unknown }) => void>[]>();
	readonly kept = new Map<string, string>();

	channel(name: string): Channel {
		const mine = new Set<(event: { readonly data: unknown }) => void>();
		const all = this.#open.get(name) ?? [];
		this.#open.set(name, [...all, mine]);
		return {
			addEventListener: (_, listener) => mine.add(listener),
			postMessage: (data) => {
				for (const others of this.#open.get(name) ?? [])
					if (others !== mine) for (const listener of others) listener({ data });
			},
			close: () => mine.clear()
		};
	}

	open(presentation: string, name: string): SharedSession {
		return new SharedSession({
			name,
			stops: 3,
			start: newSession(40),
			channel: this.channel(presentation),
			kept: this.kept.get(name) ?? null,
			keep: (text) => this.kept.set(name, text)
		});
	}
}

describe('a presentation in several windows', () => {
	test('is the same in all of them, also in one that comes late or is reloaded', () => {
		const browser = new Browser();
		const screen = browser.open('first', 'screen');
		expect(screen.isPaired).toBe(false);
		screen.change({ type: 'goTo', stop: 1 });
		screen.change({ type: 'scene', stop: 1, text: '1~at:cell.3' });

		const speaker = browser.open('first', 'speaker');
		expect(speaker.session).toEqual(screen.session);
		expect([screen.isPaired, speaker.isPaired]).toEqual([true, true]);
		speaker.change({ type: 'hide' });
		speaker.change({ type: 'vote', answer: 2 });
		expect(screen.session.isHidden).toBe(true);
		expect(screen.session.tally[1]).toBe(1);

		screen.close();
		expect(speaker.isPaired).toBe(false);
		speaker.change({ type: 'goTo', stop: 2 });
		const again = browser.open('first', 'screen');
		expect(again.session).toEqual(speaker.session);
		expect(again.session.stop).toBe(2);
	});

	test('lives on in what a window kept, and tells one that knows less', () => {
		const browser = new Browser();
		const screen = browser.open('first', 'screen');
		screen.change({ type: 'goTo', stop: 2 });
		screen.close();
		const newcomer = browser.open('first', 'newcomer');
		expect(newcomer.session.stop).toBe(0);
		const again = browser.open('first', 'screen');
		expect(again.session.stop).toBe(2);
		expect(newcomer.session.stop).toBe(2);
	});

	test('leaves other presentations alone, and passes over what it does not understand', () => {
		const browser = new Browser();
		const one = browser.open('first', 'one');
		const other = browser.open('second', 'other');
		one.change({ type: 'blank' });
		expect(other.session.isBlank).toBe(false);

		const stranger = browser.channel('first');
		const before = one.session;
		for (const message of [null, 7, 'hello', { kind: 'state' }, { kind: 'state', dated: {} }])
			stranger.postMessage(message);
		expect(one.session).toBe(before);
		const far = { session: { ...newSession(40), stop: 99 }, revision: 50, by: 'z' };
		stranger.postMessage({ kind: 'state', dated: far });
		expect(one.session.stop).toBe(2);

		browser.kept.set('damaged', '{"session":');
		expect(browser.open('third', 'damaged').session).toEqual(newSession(40));
	});
});
