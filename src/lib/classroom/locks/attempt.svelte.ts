import { flushSync, onMount } from 'svelte';
import { NumberFormatError } from '$lib/engine';
import type { Addressed } from '$lib/scenes/address.svelte';
import type { Messages } from '$messages';
import { cover } from '../cover';
import { ifAllowed } from '../if-allowed';
import { askedNumber, askedOf } from './asked-number';
import type { AskedNumber } from './asked-number';
import { readAttempt } from './attempt-text';
import type { Mark, Verdict } from './attempt-text';
import { markNumber } from './mark-number';

/** How far a scene without steps has come once its result is shown. */
const SHOWN = 1;

/** Somebody's way through an exercise: the scene, and the values that were predicted before they were shown. */
export class ExerciseAttempt {
	/** Under what it is kept until the tab is closed. */
	readonly #key: string;
	readonly #predicts: boolean;
	#scene = $state.raw<Addressed | null>(null);
	#marks = $state.raw<readonly Mark[]>([]);
	#reached = $state(0);
	#met = $state.raw<Verdict | null>(null);
	/** What is expected of a scene without steps, in the reader's words. */
	written = $state('');
	#asked = $state.raw<AskedNumber | null>(null);
	#isCovered: boolean;
	#first = 0;
	#uncover = () => {};

	constructor(key: string, predicts: boolean) {
		this.#key = key;
		this.#predicts = predicts;
		// A scene that has steps is covered once one is taken; of any other its result is asked for at once.
		this.#isCovered = $state(predicts);
	}

	/** The scene, once it is there. */
	get scene(): Addressed | null {
		return this.#scene;
	}

	get marks(): readonly Mark[] {
		return this.#marks;
	}

	/** What is to be predicted now; null for nothing. */
	get asked(): AskedNumber | null {
		return this.#asked;
	}

	/** How well what was written met the result, as the reader finds; null until that is said. */
	get met(): Verdict | null {
		return this.#met;
	}

	/** Whether what the step computes must not be seen. */
	get isCovered(): boolean {
		return this.#isCovered;
	}

	/** The answer at the step that is shown; undefined if there was none. */
	get mark(): Mark | undefined {
		return this.#marks.find(({ step }) => step === this.#scene?.player?.index);
	}

	/** Whether the scene stands where the exercise opens. */
	get isFirst(): boolean {
		return (this.#scene?.player?.index ?? 0) <= this.#first;
	}

	get isLast(): boolean {
		const player = this.#scene?.player;
		return player === undefined || player.index >= player.length - 1;
	}

	/** Takes a scene, brings it to where it was left, and keeps it. Called while its component is set up. */
	keep(scene: Addressed): void {
		onMount(async () => {
			try {
				if (this.#predicts) await scene.loadAsk?.();
			} catch {
				// Without a network, values that figures do not print are not asked for.
			}
			this.#first = this.#reached = scene.player?.index ?? 0;
			const kept = readAttempt(ifAllowed(() => sessionStorage.getItem(this.#key)) ?? '');
			this.#isCovered = this.#predicts && !scene.player && !kept?.reached;
			if (kept) {
				scene.restore(kept.state);
				this.#marks = kept.marks;
				this.written = kept.written;
				this.#met = kept.met;
				this.#reached = Math.max(kept.reached, this.#first);
				while (this.#predicts && scene.player && scene.player.index > this.#reached)
					scene.player.previous();
			}
			this.#scene = scene;
		});
		$effect(() => {
			if (this.#scene === null) return;
			const attempt = {
				...{ state: scene.encoded, reached: this.#reached, marks: this.#marks },
				...{ written: this.written, met: this.#met }
			};
			// Where the browser keeps nothing, it is kept as long as the page is open.
			ifAllowed(() => sessionStorage.setItem(this.#key, JSON.stringify(attempt)));
		});
	}

	/** One step on; one that is new is covered until its value is predicted. */
	next(stage: Element, messages: Messages): void {
		const scene = this.#scene;
		const player = scene?.player;
		if (!player || this.#asked || this.isLast) return;
		if (player.index < this.#reached) return player.next();
		// Before the step is drawn, so that nobody sees or hears it.
		flushSync(() => (this.#isCovered = true));
		flushSync(() => player.next());
		const written = askedNumber(
			stage,
			() => flushSync(() => player.previous()),
			() => flushSync(() => player.next())
		);
		const asked = askedOf(scene.asks?.(messages), written);
		if (asked.printed === null) {
			this.#isCovered = false;
			this.#reached = player.index;
			return;
		}
		const uncover = cover(asked.written);
		asked.element?.setAttribute('data-asked', '');
		this.#uncover = () => {
			uncover();
			asked.element?.removeAttribute('data-asked');
		};
		this.#asked = asked;
	}

	/** Shows the result of a scene without steps, once something was expected of it; tells whether it did. */
	show(): boolean {
		if (this.written.trim() === '') return false;
		this.#reached = SHOWN;
		this.#isCovered = false;
		return true;
	}

	/** Takes down how well the result met what was expected. */
	compare(met: Verdict): void {
		this.#met = met;
	}

	/** One step back, which leaves a question for later. */
	previous(): void {
		if (this.isFirst) return;
		this.#reveal();
		this.#scene?.player?.previous();
	}

	/** Marks a typed number and shows the step; tells why it could not be read, or null. */
	answer(given: string): NumberFormatError | null {
		const player = this.#scene?.player;
		const printed = this.#asked?.printed;
		if (!player || !printed) return null;
		const isRight = markNumber(given, printed);
		if (isRight instanceof NumberFormatError) return isRight;
		const step = player.index;
		this.#marks = [...this.#marks, { step, given: given.trim(), printed, isRight }];
		this.#reached = step;
		this.#reveal();
		return null;
	}

	/** Forgets all answers and goes back to where the exercise opens. */
	restart(): void {
		this.#reveal();
		this.#marks = [];
		this.written = '';
		this.#met = null;
		this.#reached = this.#first;
		this.#scene?.restore(null);
		this.#isCovered = this.#predicts && !this.#scene?.player;
	}

	#reveal(): void {
		this.#uncover();
		this.#uncover = () => {};
		this.#asked = null;
		this.#isCovered = false;
	}
}
