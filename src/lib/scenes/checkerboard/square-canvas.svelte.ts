import { PicturePainter } from '$lib/figures/picture-painter';
import type { Scale } from '$lib/figures/picture-painter';
import type { Attachment } from 'svelte/attachments';

/** Keeps numbers drawn on a canvas of side · side pixels. */
export function drawsSquare(
	side: number,
	values: () => ArrayLike<number>,
	scale: () => Scale
): Attachment<HTMLCanvasElement> {
	return (canvas) => {
		const context = canvas.getContext('2d');
		if (!context) return;
		const painter = new PicturePainter(context, side);
		$effect(() => painter.draw(values(), scale()));
	};
}
