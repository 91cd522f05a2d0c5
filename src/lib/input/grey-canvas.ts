import { painterOf } from '$lib/figures/picture-painter';
import type { Attachment } from 'svelte/attachments';
import type { GreyImage } from './brush';

const brightness = { least: 0, most: 1 } as const;

/** Keeps a square picture of brightness 0 … 1 drawn on a canvas that has its size. */
export function drawsGrey(image: () => GreyImage): Attachment<HTMLCanvasElement> {
	return (canvas) => painterOf(canvas, canvas.width)?.draw(image(), brightness);
}
