/** What an element says: a cell of a grid by its name, anything else by its text. */
function wordsOf(element: Element): string {
	return element.getAttribute('aria-label') ?? element.textContent ?? '';
}

/** The smallest elements of a scene's figures that say something. */
function saying(stage: Element): Element[] {
	const cells = [...stage.querySelectorAll('.figure [role=gridcell]')];
	const texts = [...stage.querySelectorAll('.figure *')].filter(
		(element) =>
			element.childElementCount === 0 &&
			element.closest('[role=gridcell], button, label, select') === null &&
			wordsOf(element).trim() !== ''
	);
	return [...cells, ...texts];
}

/**
 * What of a scene's figures a step has written, whatever they are figures of: all that says something else after the
 * step than before. `back` and `on` lead to the step before and to the step again, and draw it at once.
 */
export function writtenBy(stage: Element, back: () => void, on: () => void): readonly Element[] {
	back();
	const before = new Map(saying(stage).map((element) => [element, wordsOf(element)]));
	on();
	return saying(stage).filter((element) => before.get(element) !== wordsOf(element));
}

/** The name of a cell with a question mark in place of its number, which assistive technology would read. */
const withoutNumber = (name: string) => `${name.split(/[:：=]/)[0]}: ?`;

/** Covers elements, and the numbers in their names, until the function that it gives is called. */
export function cover(elements: readonly Element[]): () => void {
	const names = new Map<Element, string>();
	for (const element of elements) {
		element.setAttribute('data-covered', '');
		const name = element.getAttribute('aria-label');
		if (name === null || names.has(element)) continue;
		names.set(element, name);
		element.setAttribute('aria-label', withoutNumber(name));
	}
	return () => {
		for (const element of elements) element.removeAttribute('data-covered');
		for (const [element, name] of names) {
			// A cell that a step has named anew keeps that name.
			if (element.getAttribute('aria-label') === withoutNumber(name))
				element.setAttribute('aria-label', name);
		}
	};
}
