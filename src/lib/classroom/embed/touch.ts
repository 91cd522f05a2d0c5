import { readQuery, writeQuery } from '$lib/scenes/parameters/query';
import { replaceState } from './app/write-address';
import { answerHost } from './host';
import type { Shown } from './show';

/** What tells that a reader turns to the page, mostly before anything is done to it. */
const turns = ['pointermove', 'pointerdown', 'focusin'];
/** What a reader does to the page. */
const deeds = ['click', 'keydown', 'input', 'change'];

/** Elements that the browser itself answers for: fields to all keys, the others to space and Enter. */
const fields = 'input, select, textarea';
const pressed = 'button, summary, a';

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
			isAddressed = true;
			drawAgain = () => draw(place);
			drawAgain();
		} catch {
			wake();
		}
	}

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
		for (const type of turns) removeEventListener(type, turn, true);
		for (const type of deeds) removeEventListener(type, hold, true);
		removeEventListener('resize', onresize);
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

	const onresize = () => drawAgain();
	addEventListener('resize', onresize);
	for (const type of turns) addEventListener(type, turn, true);
	for (const type of deeds) addEventListener(type, hold, true);
	const { locked } = document.documentElement.dataset;
	if (locked !== undefined) wake();
	else if (isUnwritten || readQuery(location.search, scene) !== null) showing = show();
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
