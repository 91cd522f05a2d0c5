/** Elements that the browser itself answers for: fields to all keys, the others to space and Enter. */
const fields = 'input, select, textarea';
const pressed = 'button, summary, a';

/**
 * What an event does to a page that does not answer yet, to be done again once it does; null for what the browser answers
 * for itself. What is the page's is kept from the browser.
 */
export function deedOf(event: Event): (() => void) | null {
	const { target, type } = event;
	if (!(target instanceof Element)) return null;
	if (type === 'click' && !target.closest(`a, label, ${fields}`)) {
		event.preventDefault();
		return () => target.dispatchEvent(new MouseEvent(type, event));
	}
	if (event instanceof KeyboardEvent && isForScene(event, target)) {
		event.preventDefault();
		return () => target.dispatchEvent(new KeyboardEvent(type, event));
	}
	const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
	return isField && (type === 'input' || type === 'change') ? giveAgain(target, type) : null;
}

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
function isForScene({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, target: Element): boolean {
	if (ctrlKey || metaKey || altKey || key === 'Tab' || target.matches(fields)) return false;
	return !target.matches(pressed) || (key !== ' ' && key !== 'Enter');
}
