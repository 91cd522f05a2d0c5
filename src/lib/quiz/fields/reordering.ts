/** Where a thing lies in a column, in pixels. */
export interface Stretch {
	readonly top: number;
	readonly height: number;
}

/** Items with the one at `from` moved to the place `to`, the others keeping their order. */
export function moved<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
	const others = items.toSpliced(from, 1);
	return others.toSpliced(to, 0, items[from]);
}

/**
 * The place that an item is dragged to: how many of the others have their middle above the middle
 * of the item, which is moved down by `shift`.
 */
export function placeDraggedTo(stretches: readonly Stretch[], from: number, shift: number): number {
	const middle = ({ top, height }: Stretch) => top + height / 2;
	const dragged = middle(stretches[from]) + shift;
	return stretches.filter((other, index) => index !== from && middle(other) < dragged).length;
}

/** How far an item at `index` moves out of the way of the one that is dragged from `from` to `to`. */
export function wayFor(index: number, from: number, to: number, distance: number): number {
	if (index > from && index <= to) return -distance;
	return index < from && index >= to ? distance : 0;
}
