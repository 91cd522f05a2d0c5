/** The part of a KeyboardEvent that tells whether it opens the search. */
export type OpeningKey = Pick<
	KeyboardEvent,
	'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented' | 'target'
>;

/** Where letters are typed, or where a dialog or a figure has the keys. */
const TAKEN = 'input, textarea, select, [contenteditable], [role="grid"], [role="slider"], dialog';

/** Whether a key press opens the search: / or Ctrl+K (⌘K), where nothing else wants it. */
export function opensSearch(event: OpeningKey): boolean {
	const { key, ctrlKey, metaKey, altKey, defaultPrevented, target } = event;
	if (defaultPrevented || altKey) return false;
	if (target instanceof Element && target.closest(TAKEN)) return false;
	const isCommand = ctrlKey || metaKey;
	return isCommand ? key.toLowerCase() === 'k' : key === '/';
}
