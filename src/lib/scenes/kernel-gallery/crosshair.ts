import { inside } from './photo';
import type { Pixel } from './photo';

const arrows: Readonly<Record<string, Pixel>> = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1]
};

/** Pixels that an arrow key goes with Shift. */
const STRIDE = 10;

/** The parts of a key event that move a crosshair. */
export type CrosshairKey = Pick<
	KeyboardEvent,
	'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'
>;

/** The pixel that an arrow key leads to: one further, ten with Shift; null for any other key. */
export function pixelByKey([row, column]: Pixel, event: CrosshairKey, side: number): Pixel | null {
	const arrow = arrows[event.key];
	if (!arrow || event.ctrlKey || event.altKey || event.metaKey) return null;
	const pixels = event.shiftKey ? STRIDE : 1;
	return inside([row + arrow[0] * pixels, column + arrow[1] * pixels], side);
}

/** The pixel of a picture that is drawn in `box` under a point of the screen. */
export function pixelUnder(
	point: { readonly clientX: number; readonly clientY: number },
	box: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>,
	side: number
): Pixel {
	const row = Math.floor(((point.clientY - box.top) / box.height) * side);
	const column = Math.floor(((point.clientX - box.left) / box.width) * side);
	return inside([row, column], side);
}
