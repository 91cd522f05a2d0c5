import { onMount, untrack } from 'svelte';
import type { Stop } from '$lib/course/stops';
import { applyPlayerCommand } from '$lib/player/keys';
import type { PlayerCommand } from '$lib/player/keys';
import type { Addressed } from '$lib/scenes/address.svelte';
import { ifAllowed } from './if-allowed';
import type { PresentCommand } from './keys';
import { newSession, reduce } from './session';
import { newSessionId, readSession } from './session-address';
import { SharedSession } from './shared-session.svelte';

/** What the room of a presentation is opened with. */
interface Plan {
	readonly stops: readonly [Stop, ...Stop[]];
	/** How long it is planned to take. */
	readonly minutes: number;
}

/** One window of a presentation: what all its windows share, and the scene that this one shows of it. */
export class Room {
	readonly stops: Plan['stops'];
	/** The name of the presentation, which its windows share. */
	readonly id: string;
	readonly shared: SharedSession;
	/** The scene of the stop, once it is there. */
	#scene = $state.raw<{ readonly stop: number; readonly open: Addressed } | null>(null);
	/** Whether the scene that comes opens at its end, for it is come back to. */
	#isEntryAtEnd = false;
	/** Whether what the scene does is a look aside, of which other windows hear nothing. */
	#isUnheard = false;

	readonly stop: Stop = $derived.by(() => this.stops[this.shared.session.stop]);
	readonly next: Stop | null = $derived.by(
		() => this.stops.at(this.shared.session.stop + 1) ?? null
	);
	/** The scene of the stop; null while it is on its way. */
	readonly scene: Addressed | null = $derived.by(() => {
		const scene = this.#scene;
		return scene?.stop === this.shared.session.stop ? scene.open : null;
	});

	/** In the browser only, as it reads the address. */
	constructor({ stops, minutes }: Plan) {
		this.stops = stops;
		const { id, stop, change } = readSession(location.search);
		this.id = id ?? newSessionId();
		const key = `receptive:present:${this.id}`;
		const there = reduce(newSession(minutes), { type: 'goTo', stop }, stops.length);
		this.shared = new SharedSession({
			name: newSessionId(),
			stops: stops.length,
			start: there.stop === stop ? { ...there, scene: change } : there,
			channel: ifAllowed(() => new BroadcastChannel(key)),
			kept: id === null ? null : ifAllowed(() => sessionStorage.getItem(key)),
			keep: (text) => ifAllowed(() => sessionStorage.setItem(key, text))
		});
	}

	/** Keeps the scene of a stop in step with the presentation. Called while the scene's component is set up. */
	keep(stop: number, open: Addressed): void {
		/** The text that both had when they last agreed. */
		let seen: string | null = null;
		let isThere = $state(false);

		onMount(() => {
			this.#scene = { stop, open };
			if (this.#isEntryAtEnd) open.player?.last();
			this.#isEntryAtEnd = false;
			isThere = true;
		});
		$effect(() => {
			const { stop: now, scene: text } = this.shared.session;
			if (!isThere || now !== stop || text === seen) return;
			seen = text;
			untrack(() => {
				if (text !== open.encoded) open.restore(text);
			});
		});
		$effect(() => {
			const text = open.encoded;
			if (!isThere || text === seen || this.#isUnheard) return;
			seen = text;
			untrack(() => this.shared.change({ type: 'scene', stop, text }));
		});
	}

	/** Does something with the scene that leaves it as it was, and of which other windows hear nothing. */
	unheard<Result>(action: () => Result): Result {
		this.#isUnheard = true;
		try {
			return action();
		} finally {
			this.#isUnheard = false;
		}
	}

	/** One step on in the scene; at its end, to the next stop. */
	forward(): void {
		const player = this.scene?.player;
		if (player && player.index < player.length - 1) applyPlayerCommand(player, 'next');
		else if (this.scene) this.goTo(this.shared.session.stop + 1);
	}

	/** One step back in the scene; at its beginning, to the end of the stop before. */
	back(): void {
		const player = this.scene?.player;
		if (player && player.index > 0) applyPlayerCommand(player, 'previous');
		else if (this.scene && this.shared.session.stop > 0) {
			this.#isEntryAtEnd = true;
			this.goTo(this.shared.session.stop - 1);
		}
	}

	/** Goes to a stop, in the state that its author chose; to the nearest if there is no such stop. */
	goTo(stop: number): void {
		this.shared.change({ type: 'goTo', stop });
	}

	/** Does what a command asks of all windows; the tools of one window are its own. */
	run(command: PresentCommand): void {
		const { stop } = this.shared.session;
		switch (command) {
			case 'forward':
				return this.forward();
			case 'back':
				return this.back();
			case 'nextStop':
				return this.goTo(stop + 1);
			case 'previousStop':
				return this.goTo(stop - 1);
			case 'timer':
				return this.shared.change({ type: command, now: Date.now() });
			case 'blank':
			case 'hide':
			case 'clearTally':
				return this.shared.change({ type: command });
			default:
				return;
		}
	}

	/** What the keys of a player do that mean nothing else in a presentation. */
	play(command: Exclude<PlayerCommand, 'help'>): void {
		const player = this.scene?.player;
		if (player) applyPlayerCommand(player, command);
	}
}
