/**
 * Which blocks stand on which page: in their order, `gap` apart, as many on each page as its height has room for. A
 * block is never split; one that is higher than a page has a page of its own. Lengths are in any one unit.
 */
export function layOut(
	heights: readonly number[],
	room: number,
	gap: number
): readonly (readonly number[])[] {
	const pages: number[][] = [];
	let used = Infinity;
	for (const [block, height] of heights.entries()) {
		if (used + gap + height > room) {
			pages.push([]);
			used = -gap;
		}
		pages[pages.length - 1].push(block);
		used += gap + height;
	}
	return pages;
}
