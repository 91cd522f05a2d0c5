import { untrack } from 'svelte';

/** How long a text stands at least while what it tells of changes all the time. */
const STANDS_MILLISECONDS = 250;

/**
 * What is told of something that may change with every movement of a pen: while it does, it changes only
 * four times a second, as nobody reads words for one frame, and each change has the page laid out anew.
 * Made while a component is set up.
 */
export class Calm<Told> {
	readonly #read: () => Told;
	/** What stands for now; null while everything is told at once. */
	#held = $state.raw<Told | null>(null);

	/** `stands`: how long it stands, in milliseconds; for Infinity until it comes to rest. */
	constructor(read: () => Told, isRestless: () => boolean, stands = STANDS_MILLISECONDS) {
		this.#read = read;
		$effect.pre(() => {
			if (!isRestless()) return;
			const hold = () => (this.#held = untrack(read));
			hold();
			const timer = Number.isFinite(stands) ? setInterval(hold, stands) : null;
			return () => {
				if (timer !== null) clearInterval(timer);
				this.#held = null;
			};
		});
	}

	get current(): Told {
		return this.#held ?? this.#read();
	}
}
