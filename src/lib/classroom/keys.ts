import type { KeyPress } from '$lib/player/keys';

/** What a key asks of a presentation, besides an answer to count. */
export type PresentCommand =
	| 'forward'
	| 'back'
	| 'nextStop'
	| 'previousStop'
	| 'blank'
	| 'hide'
	| 'clearTally'
	| 'timer'
	| 'fullScreen'
	| 'speaker'
	| 'laser'
	| 'draw'
	| 'clear'
	| 'zoom'
	| 'settings'
	| 'help'
	| 'end';

/** A key's command, or the answer that it counts. */
export type PresentKey =
	{ readonly command: PresentCommand } | { readonly command: 'vote'; readonly answer: number };

/** Clickers send arrows or page keys, and B or a point for a dark screen. */
const plain: ReadonlyMap<string, PresentCommand> = new Map([
	['ArrowRight', 'forward'],
	['PageDown', 'forward'],
	[' ', 'forward'],
	['ArrowLeft', 'back'],
	['PageUp', 'back'],
	['n', 'nextStop'],
	['p', 'previousStop'],
	['b', 'blank'],
	['.', 'blank'],
	['h', 'hide'],
	['0', 'clearTally'],
	['t', 'timer'],
	['f', 'fullScreen'],
	['s', 'speaker'],
	['l', 'laser'],
	['d', 'draw'],
	['c', 'clear'],
	['z', 'zoom'],
	['e', 'settings'],
	['Escape', 'end']
]);

const shifted: ReadonlyMap<string, PresentCommand> = new Map([
	['ArrowRight', 'nextStop'],
	['PageDown', 'nextStop'],
	['ArrowLeft', 'previousStop'],
	['PageUp', 'previousStop']
]);

/** What a key press asks of a presentation; null if it belongs to the scene, the page or the browser. */
export function presentKey({
	key,
	shiftKey,
	ctrlKey,
	altKey,
	metaKey
}: KeyPress): PresentKey | null {
	if (ctrlKey || altKey || metaKey) return null;
	if (key === '?') return { command: 'help' };
	if (/^[1-9]$/.test(key)) return { command: 'vote', answer: Number(key) };
	const named = key.length === 1 ? key.toLowerCase() : key;
	// Letters mean the same with Caps Lock or Shift.
	const command = shiftKey && named.length > 1 ? shifted.get(named) : plain.get(named);
	return command === undefined ? null : { command };
}

/** Fields that take text or choose by letters, where only a clicker's page keys still turn the page. */
const fields =
	'input:not([type=range], [type=radio], [type=checkbox]), select, textarea, [contenteditable=true]';
/** What arrows move, or move in, if it was reached by keys; what was clicked leaves them to the clicker. */
const moved =
	':is([role=grid], [role=slider], [role=listbox], [role=application], button[tabindex="0"], input:not(nav [type=range])):focus-visible';
const pressed =
	'button, summary, a, input, label, :is([role=button], [role=application]):focus-visible';

/** Whether the element with the focus needs a key itself. */
export function isKeyTaken(target: EventTarget | null, key: string): boolean {
	if (!(target instanceof HTMLElement || target instanceof SVGElement)) return false;
	// A dialog that was closed may keep the focus until the next frame, which comes late where much is to be drawn.
	if (target.closest('dialog[open]')) return true;
	if (key === 'PageUp' || key === 'PageDown') return false;
	if (target.matches(fields)) return true;
	if (key === ' ') return target.matches(pressed);
	if (/^\d$/.test(key)) return target.matches('[role=grid]:focus-visible');
	return /^(?:Arrow|Home$|End$)/.test(key) && target.matches(moved);
}
