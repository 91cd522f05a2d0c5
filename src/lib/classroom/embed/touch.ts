import { readQuery, writeQuery } from '$lib/scenes/parameters/query';
import { replaceState } from './app/write-address';
import { deedOf } from './deeds';
import { answerHost } from './host';
import type { Shown } from './show';

/** What tells that a reader turns to the page, mostly before anything is done to it. */
const turns = ['pointermove', 'pointerdown', 'focusin'];
/** What a reader does to the page. */
const deeds = ['click', 'keydown', 'input', 'change'];

/** What a page may load for its scene. */
interface Parts {
	/** What brings the scene to life, as it was written in its own state or, if `isAddressed`, in that of the address. */
	readonly load: () => Promise<{ readonly open: (isAddressed: boolean) => Promise<void> }>;
	/** What writes it in the state of the address. */
	readonly loadWriter: () => Promise<{ readonly show: () => Promise<Shown> }>;
	/** Whether what the build wrote is not the scene yet, so that it is written in any state. */
	readonly isUnwritten: boolean;
}

/**
 * Leaves a page as it was written until a reader turns to it, and then loads its scene. What is done in the meantime is
 * held, and done again once the scene is there. With a state in the address, or one that the page around asks for, the
 * page is written in that state before. An exercise in the address loads the scene at once.
 */
export function openWhenTouched(scene: string, { load, loadWriter, isUnwritten }: Parts): void {
	const held: (() => void)[] = [];
	/** Ends as the scene answers by itself. */
	const waiting = new AbortController();
	let loading: Promise<void> | null = null;
	let isAddressed = false;
	let isOpen = false;
	let showing = Promise.resolve();
	/** Draws on the canvases of what was written, which may be laid out otherwise in another room. */
	let drawAgain = () => {};

	const unhost = answerHost(scene, (state) => {
		replaceState(location.pathname + writeQuery(location.search, scene, state));
		showing = showing.then(show);
	})(document.body);

	/** Writes the page in the state of the address; the scene shows it, where that cannot be loaded. */
	async function show() {
		try {
			const { html, draw } = await (await loadWriter()).show();
			const place = document.body.firstElementChild;
			// A scene that has been brought to life meanwhile reads the address itself.
			if (isOpen || !place) return;
			place.innerHTML = html;
			// It was written as the scene's own state, which there is to go back to.
			place.querySelector('header [aria-disabled]')?.removeAttribute('aria-disabled');
			isAddressed = true;
			drawAgain = () => draw(place);
			drawAgain();
		} catch {
			wake();
		}
	}

	function hold(event: Event) {
		wake();
		const deed = deedOf(event);
		if (deed) held.push(deed);
	}

	async function bring() {
		try {
			const { open } = await load();
			await showing;
			isOpen = true;
			await open(isAddressed);
		} catch {
			// The next touch tries again.
			isOpen = false;
			loading = null;
			return;
		}
		waiting.abort();
		unhost();
		for (const act of held) act();
	}

	function wake() {
		loading ??= bring();
	}

	/** A page that appears below a pointer at rest is told of a move, too, over no distance. */
	function turn(event: Event) {
		const isAtRest = event.type === 'pointermove' && event instanceof MouseEvent && isStill(event);
		if (!isAtRest) wake();
	}

	const waits = { capture: true, signal: waiting.signal };
	addEventListener('resize', () => drawAgain(), waits);
	for (const type of turns) addEventListener(type, turn, waits);
	for (const type of deeds) addEventListener(type, hold, waits);
	const { locked } = document.documentElement.dataset;
	if (locked !== undefined) wake();
	else if (isUnwritten || readQuery(location.search, scene) !== null) showing = show();
}

const isStill = ({ movementX, movementY }: MouseEvent) => movementX === 0 && movementY === 0;
