import type { Attachment } from 'svelte/attachments';
import { paintLayer } from './colors';
import type { Layer, PlaneLook } from './colors';
import { SIDE } from './view';
import type { View } from './view';

/** A layer of a picture. */
interface PictureLayer {
	readonly pixels: ImageData;
	readonly layer: Layer;
	readonly look: PlaneLook;
}

/** A layer as a canvas of the picture's own size, to be drawn enlarged; null without one. */
function layerCanvas({ pixels, layer, look }: PictureLayer): HTMLCanvasElement | null {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = SIDE;
	const context = canvas.getContext('2d');
	if (!context) return null;
	const image = context.createImageData(SIDE, SIDE);
	paintLayer(pixels, layer, look, image);
	context.putImageData(image, 0, 0);
	return canvas;
}

/**
 * Keeps the part of a picture that is in sight drawn on a canvas, pixels as squares once enlarged.
 * Each canvas is drawn in a task of its own, so that several do not hold up the page together.
 */
export function drawsView(
	picture: () => PictureLayer | null,
	view: () => View
): Attachment<HTMLCanvasElement> {
	return (canvas) => {
		const context = canvas.getContext('2d');
		if (!context) return;
		let made: { readonly of: PictureLayer; readonly source: HTMLCanvasElement | null } | null =
			null;

		function draw(wanted: PictureLayer, { left, top, span }: View) {
			if (!context) return;
			if (made?.of !== wanted) made = { of: wanted, source: layerCanvas(wanted) };
			context.imageSmoothingEnabled = span > canvas.width;
			if (made.source)
				context.drawImage(made.source, left, top, span, span, 0, 0, canvas.width, canvas.height);
		}

		$effect(() => {
			const [wanted, place] = [picture(), view()];
			if (!wanted) return;
			const timer = setTimeout(() => draw(wanted, place));
			return () => clearTimeout(timer);
		});
	};
}
