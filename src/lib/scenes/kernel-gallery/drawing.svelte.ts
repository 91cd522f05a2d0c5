import { PicturePainter } from '$lib/figures/picture-painter';
import type { Scale } from '$lib/figures/picture-painter';
import type { Attachment } from 'svelte/attachments';
import { ResultPainter } from './paint';
import { SIDE } from './photo';
import type { Photo } from './photo';
import { greyScale } from './view';
import type { View } from './view';

/** Keeps a photo drawn on a canvas. */
export function drawsPhoto(photo: () => Photo | null): Attachment<HTMLCanvasElement> {
	return (canvas) => {
		const context = canvas.getContext('2d');
		if (!context) return;
		const painter = new PicturePainter(context, SIDE);
		$effect(() => {
			const levels = photo()?.levels;
			if (levels) painter.draw(levels, greyScale);
		});
	};
}

/** What a result is made from. */
interface ResultOf {
	readonly photo: Photo | null;
	readonly weights: readonly number[];
	readonly view: View;
}

/**
 * Keeps a result drawn on a canvas, and tells the scale that it is drawn on. However often the
 * kernel changes, it is computed and drawn at most once a frame.
 */
export function drawsResult(
	result: () => ResultOf,
	ondrawn: (scale: Scale) => void
): Attachment<HTMLCanvasElement> {
	return (canvas) => {
		const context = canvas.getContext('2d');
		if (!context) return;
		const painter = new ResultPainter(context, SIDE);
		$effect(() => {
			const { photo, weights, view } = result();
			if (!photo) return;
			const frame = requestAnimationFrame(() => ondrawn(painter.draw(photo, weights, view)));
			return () => cancelAnimationFrame(frame);
		});
	};
}
