import { maskOf, pixelsOf } from './canvas-masks';

/** What a step has written into figures. */
export interface Written {
	/** All that says something else after the step than before. */
	readonly elements: readonly Element[];
	/** Canvases that look otherwise, each with what hides where they do. */
	readonly masks: ReadonlyMap<HTMLCanvasElement, HTMLCanvasElement>;
}

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

const canvasesOf = (stage: Element) => [
	...stage.querySelectorAll<HTMLCanvasElement>('.figure canvas:not([data-mask])')
];

/**
 * What of a scene's figures a step has written, whatever they are figures of. `back` and `on` lead to the step before and
 * to the step again, and draw it at once.
 */
export function writtenBy(stage: Element, back: () => void, on: () => void): Written {
	back();
	const before = new Map(saying(stage).map((element) => [element, wordsOf(element)]));
	const looks = new Map(canvasesOf(stage).map((canvas) => [canvas, pixelsOf(canvas)]));
	on();
	const masks = canvasesOf(stage).flatMap((canvas) => {
		const look = looks.get(canvas);
		const mask = look && maskOf(canvas, look);
		return mask ? [[canvas, mask] as const] : [];
	});
	return {
		elements: saying(stage).filter((element) => before.get(element) !== wordsOf(element)),
		masks: new Map(masks)
	};
}

/** The name of a cell with a question mark in place of its number, which assistive technology would read. */
const withoutNumber = (name: string) => `${name.split(/[:：=]/)[0]}: ?`;

/**
 * Covers elements, with the numbers in their names, and parts of canvases, until the function that it gives is called.
 */
export function cover({ elements, masks }: Written): () => void {
	for (const [canvas, mask] of masks) canvas.after(mask);
	const names = new Map<Element, string>();
	for (const element of elements) {
		element.setAttribute('data-covered', '');
		const name = element.getAttribute('aria-label');
		if (name === null || names.has(element)) continue;
		names.set(element, name);
		element.setAttribute('aria-label', withoutNumber(name));
	}
	return () => {
		for (const mask of masks.values()) mask.remove();
		for (const element of elements) element.removeAttribute('data-covered');
		for (const [element, name] of names) {
			// A cell that a step has named anew keeps that name.
			if (element.getAttribute('aria-label') === withoutNumber(name))
				element.setAttribute('aria-label', name);
		}
	};
}
