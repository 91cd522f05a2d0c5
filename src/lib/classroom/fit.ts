import type { Attachment } from 'svelte/attachments';

/**
 * The least that a scene is magnified, at which a finger still finds its buttons; what is larger still scrolls, and stands
 * as large as on a page.
 */
const LEAST = 0.86;
/** How often the interval in which the best lies is halved: to within a hundredth. */
const HALVINGS = 7;
/** The share of its width that a grid of numbers needs. */
const ROOM = 0.8;
/** What must not reach beyond its side, or be moved sideways to be read. */
const PLACES = '.scene, .figure, .figure > *, .working, .formula, .pulls, [data-view] > * > *';
/** By how many pixels letters of a formula reach beyond their places where nothing is cut off. */
const SLACK = 4;
/** How much less an arrangement is worth in which something is cut off at its side, or has to be scrolled to. */
const CUT_OFF = 0.6;
/** Below so many pixels of width nothing stands beside anything: only the first arrangement is left. */
const NARROW = 640;
/** The least magnification at which small print can be read, and how much less smaller ones are worth. */
const LEGIBLE = 0.93;
const SMALL_PRINT = 0.8;
/**
 * How long a scene may take to be whole, in milliseconds: what it loads last changes its size. On a slow connection that
 * takes longer, for as long as nobody has done anything.
 */
const UNTIL_WHOLE = 1500;
const UNTIL_WHOLE_UNTOUCHED = 10_000;

/**
 * Magnifies an element's only child until it fills the element's height, in whichever of some
 * arrangements it becomes largest; the child has the name of the one chosen as its
 * `data-arrangement`. When the child grows later, as a longer sentence makes it, it becomes smaller, but never larger
 * before the element changes, or it opens something with another name as its `data-view`: nothing pulses from step to
 * step. `most`: how many times it may be magnified.
 */
export function fit(
	most: number,
	arrangements: readonly [string, ...string[]]
): Attachment<HTMLElement> {
	return (box) => {
		const content = box.firstElementChild;
		return content instanceof HTMLElement ? fitInto(box, content, most, arrangements) : undefined;
	};
}

function fitInto(
	box: HTMLElement,
	content: HTMLElement,
	most: number,
	arrangements: readonly string[]
): () => void {
	let zoom = most;
	let frame = 0;
	const begun = performance.now();
	let isUntouched = true;
	const touch = () => (isUntouched = false);
	const isWhole = () =>
		performance.now() - begun > (isUntouched ? UNTIL_WHOLE_UNTOUCHED : UNTIL_WHOLE);

	/** The share that a grid of numbers has of the width it asks for: where it has little, to magnify makes it narrower. */
	function shareOf(grid: HTMLElement): number {
		const { width } = grid.getBoundingClientRect();
		return Math.min(1, width / zoom / Number.parseFloat(grid.style.width));
	}
	/** Whether something is cut off at its side, or lies over what is beside it. */
	const isSpilling = ({ clientWidth, scrollWidth }: Element) =>
		clientWidth > 0 && scrollWidth > clientWidth + SLACK;
	/** Whether that is so however small the child is, and thus no reason to be smaller. */
	let isTooWide = false;
	const spilling = () => !isTooWide && [...content.querySelectorAll(PLACES)].some(isSpilling);
	/** What the grids of numbers in sight have of their widths. */
	const shares = () =>
		[...content.querySelectorAll<HTMLElement>('.grid:not(:has(canvas))')]
			.map(shareOf)
			.filter((share) => share > 0);
	const height = (element: HTMLElement) => element.getBoundingClientRect().height;
	const isTooHigh = () => height(content) > height(box);
	function fitsAt(candidate: number): boolean {
		zoom = candidate;
		content.style.setProperty('zoom', candidate.toFixed(3));
		return !isTooHigh() && shares().every((share) => share >= ROOM) && !spilling();
	}
	function shrink() {
		if (fitsAt(zoom)) return;
		const before = zoom;
		let [low, high] = [LEAST, zoom];
		for (let halving = 0; halving < HALVINGS; halving++) {
			const middle = (low + high) / 2;
			if (fitsAt(middle)) low = middle;
			else high = middle;
		}
		fitsAt(low);
		if (spilling()) {
			isTooWide = true;
			zoom = before;
			shrink();
		} else if (isTooHigh()) fitsAt(Math.min(before, 1));
	}
	/** How large the child and its grids become in an arrangement, and how high where even the least is too large. */
	function tryOut(arrangement: string) {
		content.dataset.arrangement = arrangement;
		isTooWide = false;
		zoom = most;
		shrink();
		const whole = isTooWide || isTooHigh() ? CUT_OFF : 1;
		const worth = zoom * mean(shares()) * whole * (zoom < LEGIBLE ? SMALL_PRINT : 1);
		return { arrangement, zoom, worth, isTooWide, height: height(content) };
	}
	let view: string | undefined;
	/** What is open in the child, by its name. */
	const openView = () =>
		[...content.querySelectorAll<HTMLElement>('[data-view]')].find((part) => part.checkVisibility())
			?.dataset.view;
	function arrange() {
		view = openView();
		const [best] = arrangements
			.slice(0, box.clientWidth < NARROW ? 1 : arrangements.length)
			.map(tryOut)
			.toSorted((a, b) => b.worth - a.worth || a.height - b.height);
		content.dataset.arrangement = best.arrangement;
		isTooWide = best.isTooWide;
		fitsAt(best.zoom);
	}
	/** Where an arrangement has no room for a step even at its smallest, another may. */
	function shrinkOrArrange() {
		shrink();
		if (isTooHigh()) arrange();
	}
	/** Whether all is to be arranged anew, whatever else is told in the same frame. */
	let isAnew = false;
	function refit() {
		if (isAnew) arrange();
		else shrinkOrArrange();
		isAnew = false;
	}
	/** Not at once: a change of size while sizes are told would be told again and again. */
	function soon() {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(refit);
	}

	const boxes = new ResizeObserver(() => {
		isAnew = true;
		soon();
	});
	const contents = new ResizeObserver(() => {
		isAnew ||= !isWhole() || openView() !== view;
		soon();
	});
	boxes.observe(box);
	contents.observe(content);
	addEventListener('keydown', touch, { capture: true, once: true });
	addEventListener('pointerdown', touch, { capture: true, once: true });
	return () => {
		removeEventListener('keydown', touch, { capture: true });
		removeEventListener('pointerdown', touch, { capture: true });
		cancelAnimationFrame(frame);
		boxes.disconnect();
		contents.disconnect();
	};
}

/** The mean of some numbers; 1 for none. */
const mean = (numbers: readonly number[]) =>
	numbers.length === 0 ? 1 : numbers.reduce((sum, number) => sum + number) / numbers.length;
