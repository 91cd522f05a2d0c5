import type { Attachment } from 'svelte/attachments';
import { paintLayer } from './colors';
import type { Layer, PlaneLook } from './colors';
import { SIDE } from './view';
import type { View } from './view';

/** A layer of a picture as a canvas of the picture's own size, to be drawn enlarged; null without one. */
export function layerCanvas(
	pixels: ImageData,
	layer: Layer,
	look: PlaneLook
): HTMLCanvasElement | null {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = SIDE;
	const context = canvas.getContext('2d');
	if (!context) return null;
	const image = context.createImageData(SIDE, SIDE);
	paintLayer(pixels, layer, look, image);
	context.putImageData(image, 0, 0);
	return canvas;
}

/** Keeps the part of a picture that is in sight drawn on a canvas, pixels as squares once enlarged. */
export function drawsView(
	source: () => HTMLCanvasElement | null,
	view: () => View
): Attachment<HTMLCanvasElement> {
	return (canvas) => {
		const context = canvas.getContext('2d');
		if (!context) return;
		$effect(() => {
			const picture = source();
			const { left, top, span } = view();
			context.imageSmoothingEnabled = span > canvas.width;
			context.clearRect(0, 0, canvas.width, canvas.height);
			if (picture)
				context.drawImage(picture, left, top, span, span, 0, 0, canvas.width, canvas.height);
		});
	};
}
