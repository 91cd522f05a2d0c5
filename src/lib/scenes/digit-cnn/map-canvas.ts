import { painterOf } from '$lib/figures/picture-painter';
import type { Attachment } from 'svelte/attachments';

/** Keeps a map drawn on a canvas that has its size, on a scale from −most to most. */
export function drawsMap(
	values: () => ArrayLike<number>,
	most: () => number
): Attachment<HTMLCanvasElement> {
	return (canvas) =>
		painterOf(canvas, canvas.width)?.draw(values(), { least: -most(), most: most() });
}
