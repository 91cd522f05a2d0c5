import { readQuery, writeQuery } from '$lib/scenes/parameters/query';
import { replaceState } from './app/write-address';
import { answerHost } from './host';

/** What tells that a reader turns to the page, mostly before anything is done to it. */
const turns = ['pointermove', 'pointerdown', 'focusin'];
/** What a reader does to the page. */
const deeds = ['click', 'keydown', 'input', 'change'];

/** Elements that the browser itself answers for: fields to all keys, the others to space and Enter. */
const fields = 'input, select, textarea';
const pressed = 'button, summary, a';

/**
 * Leaves a page as it was written until a reader turns to it, and then loads its scene. What is done in the meantime is
 * held, and done again once the scene is there. A state or an exercise in the address, or a state that the page around
 * asks for, is more than was written: then the scene loads at once.
 */
export function openWhenTouched(
	scene: string,
	load: () => Promise<{ readonly opened: Promise<void> }>
): void {
	const held: (() => void)[] = [];
	let loading: Promise<void> | null = null;

	const unhost = answerHost(scene, (state) => {
		replaceState(location.pathname + writeQuery(location.search, scene, state));
		wake();
	})(document.body);

	function hold(event: Event) {
		wake();
		const { target, type } = event;
		if (!(target instanceof Element)) return;
		if (type === 'click' && !target.closest(`a, label, ${fields}`)) {
			event.preventDefault();
			held.push(() => target.dispatchEvent(new MouseEvent(type, event)));
		}
		if (event instanceof KeyboardEvent && isHeld(event, target)) {
			event.preventDefault();
			held.push(() => target.dispatchEvent(new KeyboardEvent(type, event)));
		}
		const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
		if (isField && (type === 'input' || type === 'change')) held.push(giveAgain(target, type));
	}

	async function bring() {
		try {
			const { opened } = await load();
			await opened;
		} catch {
			// The next touch tries again.
			loading = null;
			return;
		}
		for (const type of turns) removeEventListener(type, turn, true);
		for (const type of deeds) removeEventListener(type, hold, true);
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

	for (const type of turns) addEventListener(type, turn, true);
	for (const type of deeds) addEventListener(type, hold, true);
	const { locked } = document.documentElement.dataset;
	if (locked !== undefined || readQuery(location.search, scene) !== null) wake();
}

const isStill = ({ movementX, movementY }: MouseEvent) => movementX === 0 && movementY === 0;

/** Has a field the value that was given to it, and tells the scene. */
function giveAgain(field: HTMLInputElement | HTMLSelectElement, type: string) {
	const { value } = field;
	const checked = field instanceof HTMLInputElement && field.checked;
	return () => {
		if (field instanceof HTMLInputElement) field.checked = checked;
		field.value = value;
		field.dispatchEvent(new Event(type, { bubbles: true }));
	};
}

/** Whether a key is the scene's, rather than that of a field, a button or the browser. */
function isHeld({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, target: Element): boolean {
	if (ctrlKey || metaKey || altKey || key === 'Tab' || target.matches(fields)) return false;
	return !target.matches(pressed) || (key !== ' ' && key !== 'Enter');
}
