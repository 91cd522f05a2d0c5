import { afterNavigate, replaceState } from '$app/navigation';
import { page } from '$app/state';
import type { EngineError } from '$lib/engine';
import type { CommandedPlayer } from '$lib/player/keys';
import type { Messages } from '$messages';
import { getContext, onMount, setContext } from 'svelte';
import { readQuery, writeQuery } from './parameters';
import type { WireField } from './parameters/wire';
import type { Asked, Told } from './scene';

/** Browsers refuse to change the address more often than about a hundred times in half a minute. */
const QUIET_MILLISECONDS = 350;

/** Why parameters cannot be changed as they would be; null if they can. */
export type Lock = (changed: readonly WireField[]) => EngineError | null;

/** A grain that has a name for readers. */
type GrainName = keyof Messages['player']['grainsShort'];

/** What is kept in the address: a text, or null while there is nothing to keep. A still has no player. */
export interface Addressed {
	readonly encoded: string | null;
	restore(text: string | null): void;
	readonly player?: CommandedPlayer & {
		readonly playing: boolean;
		readonly index: number;
		readonly length: number;
		readonly grain: GrainName;
		readonly grains: readonly GrainName[];
		seek(index: number): void;
		setGrain(grain: GrainName): void;
	};
	/** The present step, told in a language. */
	tell?(messages: Messages): Told;
	/** Loads what `asks` needs. */
	loadAsk?(): Promise<void>;
	/** The number that the present step gives, where figures do not print it; null for none. */
	asks?(messages: Messages): Asked | null;
	/** Every parameter as text. */
	readonly written?: readonly WireField[];
	lock?(lock: Lock): void;
	/** Why the last change was not made; null if it was. */
	readonly refusal?: EngineError | null;
}

const KEY = Symbol('keeper');
const SCENE_KEY = Symbol('scene');
const WRITTEN_KEY = Symbol('written');

/** Has the scenes below kept by something else than the address. Called while a component is set up. */
export function setKeeper(keep: (scene: Addressed) => void): void {
	setContext(KEY, keep);
}

/** Tells the scenes below that they are written in the state of the address, not in their own. Called while a component is set up. */
export function setWrittenAsAddressed(): void {
	setContext(WRITTEN_KEY, true);
}

/** Whether the scene being set up was, or is being, written in the state of the address. Called while a component is set up. */
export function isWrittenAsAddressed(): boolean {
	return getContext(WRITTEN_KEY) === true;
}

/** The scene that a component is part of. Called while it is set up. */
export function findScene(): Addressed | undefined {
	return getContext(SCENE_KEY);
}

/**
 * Keeps a scene's state in the address under `name`, and opens the state that an address carries.
 * Called while a component is set up. The address waits for a scene that plays to pause, and for one
 * that changes to come to rest, unless a link is followed first.
 */
export function keepInAddress(scene: Addressed, name: string): void {
	setContext(SCENE_KEY, scene);
	const keep: ((scene: Addressed) => void) | undefined = getContext(KEY);
	if (keep) return keep(scene);

	/** The text that the address carried when it was last read or written. */
	let seen: string | null = null;
	let isRead = false;

	function read() {
		const text = readQuery(location.search, name);
		if (text !== seen) scene.restore(text);
		seen = text;
		isRead = true;
	}

	function write() {
		const text = scene.encoded;
		if (!isRead || text === seen) return;
		seen = text;
		const search = writeQuery(location.search, name, text);
		replaceState(location.pathname + search + location.hash, page.state);
	}

	/** A link may lead to this page in another language, or away, and Back here again. */
	function writeBeforeLeaving({ target }: Event) {
		if (target instanceof Element && target.closest('a')) write();
	}

	if (isWrittenAsAddressed()) read();
	onMount(() => {
		// A scene that loads as the reader comes near is mounted long after the navigation to its page.
		read();
		addEventListener('click', writeBeforeLeaving, { capture: true });
		return () => removeEventListener('click', writeBeforeLeaving, { capture: true });
	});
	afterNavigate(read);

	$effect(() => {
		if (scene.player?.playing || scene.encoded === seen) return;
		const timer = setTimeout(write, QUIET_MILLISECONDS);
		return () => clearTimeout(timer);
	});
}
