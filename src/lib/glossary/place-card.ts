/** A rectangle on the screen. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** Room between a card and what it belongs to, and between it and the edge of the screen. */
const GAP = 8;

/**
 * Where a card stands on the screen: under what it belongs to and aligned with its start, above if there is more room,
 * and moved aside as far as the edges ask.
 */
export function placeCard(
	anchor: Box,
	card: Pick<Box, 'width' | 'height'>,
	screen: Pick<Box, 'width' | 'height'>
): { readonly left: number; readonly top: number } {
	const below = anchor.top + anchor.height + GAP;
	const above = anchor.top - GAP - card.height;
	const fitsBelow = below + card.height <= screen.height - GAP;
	const hasMoreAbove = anchor.top > screen.height - (anchor.top + anchor.height);
	const rightmost = screen.width - GAP - card.width;
	return {
		left: Math.max(GAP, Math.min(anchor.left, rightmost)),
		top: fitsBelow || !hasMoreAbove ? below : above
	};
}
