import { painterOf } from '$lib/figures/picture-painter';
import type { Attachment } from 'svelte/attachments';
import { GAP_PART, MAPS_IN_LINE } from '../digit-cnn/layer-canvas';
import type { DigitLayer } from '../digit-cnn/layers';
import { largestOf } from './gradients';

/** The size in cells of a canvas with all maps of a layer on it, each over its gradient. */
export function pairSheetOf({ channels, width }: DigitLayer) {
	const gap = width / GAP_PART;
	const lines = channels / MAPS_IN_LINE;
	const pitch = 2 * width + 3 * gap;
	return {
		width: MAPS_IN_LINE * (width + gap) - gap,
		height: lines * pitch - 2 * gap,
		/** Where a map lies, and its gradient. */
		placesOf(channel: number): readonly (readonly [left: number, top: number])[] {
			const left = (channel % MAPS_IN_LINE) * (width + gap);
			const top = Math.floor(channel / MAPS_IN_LINE) * pitch;
			return [
				[left, top],
				[left, top + width + gap]
			];
		}
	};
}

/**
 * Keeps all maps of a layer drawn on one canvas, each over its gradient; values and gradients have a scale
 * of their own each, which ends where the layer's largest is.
 */
export function drawsPairs(
	layer: DigitLayer,
	values: () => Float64Array,
	gradients: () => Float64Array
): Attachment<HTMLCanvasElement> {
	const { placesOf } = pairSheetOf(layer);
	const plane = layer.width * layer.height;
	return (canvas) => {
		const painter = painterOf(canvas, layer.width);
		for (const [half, numbers] of [values, gradients].entries()) {
			const all = numbers();
			const most = largestOf(all) || 1;
			for (let channel = 0; channel < layer.channels; channel++) {
				const map = all.subarray(channel * plane, (channel + 1) * plane);
				painter?.draw(map, { least: -most, most }, placesOf(channel)[half]);
			}
		}
	};
}
