import type { Asked } from '$lib/scenes/scene';
import { writtenBy } from '../cover';
import type { Written } from '../cover';

/** The number of a scene's figures that a step writes, and all else that it writes. */
export interface AskedNumber {
	/** The number as it is printed; null if the step writes none that can be asked for. */
	readonly printed: string | null;
	/** What it is the number of, where no grid says so; null where one does. */
	readonly of: string | null;
	/** Where it stands: its grid, row and column, from 1; null outside grids. */
	readonly place: { readonly grid: string; readonly row: number; readonly column: number } | null;
	/** The element that prints it. */
	readonly element: Element | null;
	/** All that has to be covered until it is known. */
	readonly written: Written;
}

/** Grids by what is asked of them first: what a step is for, before what it needs on the way. */
const roles = ['output', 'gradient', 'plain', 'kernel', 'input'];
const number = /^≈?−?\d+(?:\.\d+)?(?:\/\d+)?(?:×10⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)?$/;

/** The number that an element prints; null if it prints none. */
function printedIn(element: Element): string | null {
	const text = (element.querySelector('.number') ?? element).textContent?.trim() ?? '';
	return number.test(text) ? text : null;
}

/**
 * What the present step of a scene has written, and which number of it to ask for: the first new one of the output's
 * grids, else of another, else any text that is a number. Of a grid's numbers those come first to which the step has
 * added something; what is named `data-aside`, such as products on the way to a sum, comes last. `back` and `on` lead to
 * the step before and to the step again, and draw it at once.
 */
export function askedNumber(stage: Element, back: () => void, on: () => void): AskedNumber {
	const before = new Map<Element, string | null>();
	const written = writtenBy(
		stage,
		() => {
			back();
			for (const element of stage.querySelectorAll('.figure *'))
				before.set(element, printedIn(element));
		},
		on
	);
	const fresh = written.elements.filter((element) => {
		const printed = printedIn(element);
		return printed !== null && printed !== before.get(element);
	});
	const rankOf = (element: Element) => {
		const role = element.closest<HTMLElement>('.grid')?.dataset.role;
		const rank = role === undefined ? roles.length : roles.indexOf(role);
		const isAside = element.closest('[data-aside]') !== null;
		return [isAside ? 1 : 0, rank, typeof before.get(element) === 'string' ? 0 : 1];
	};
	const [first] = fresh.toSorted((a, b) => {
		const [ofA, ofB] = [rankOf(a), rankOf(b)];
		const differing = ofA.findIndex((rank, index) => rank !== ofB[index]);
		return differing < 0 ? 0 : ofA[differing] - ofB[differing];
	});
	return {
		printed: first ? printedIn(first) : null,
		of: null,
		place: first ? placeOf(first) : null,
		element: first ?? null,
		written: { ...written, elements: [...written.elements, ...besides(written.elements)] }
	};
}

/** The number that a scene says its step gives, instead of one that its figures print; as written if it gives none. */
export function askedOf(asked: Asked | null | undefined, written: AskedNumber): AskedNumber {
	if (!asked) return written;
	const { of, cell, printed } = asked;
	const place = cell && { grid: of, ...cell };
	return { ...written, printed, of, place, element: null };
}

/** Cells of a grid of products that happen to say what they said before: they would tell which factor is 0. */
function besides(written: readonly Element[]): readonly Element[] {
	const grids = written.map((element) => element.closest('.grid[data-role=plain]'));
	return [...new Set(grids)].flatMap((grid) => [
		...(grid?.querySelectorAll('[role=gridcell]:not(.empty)') ?? [])
	]);
}

/** Where a cell lies in its grid; its id ends in its row and its column. */
function placeOf(cell: Element): AskedNumber['place'] {
	const [row, column] = /(\d+)-(\d+)$/.exec(cell.id)?.slice(1).map(Number) ?? [];
	const grid = cell.closest('[role=grid]')?.getAttribute('aria-label');
	return grid && row !== undefined ? { grid, row: row + 1, column: column + 1 } : null;
}
