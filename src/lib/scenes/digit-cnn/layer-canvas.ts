import { browser } from '$app/environment';
import { painterOf } from '$lib/figures/picture-painter';
import type { Attachment } from 'svelte/attachments';
import type { DigitLayer } from './layers';

/** Maps side by side in one direction before the next row or column of them begins. */
export const MAPS_IN_LINE = 8;
/** Of a map's side, the gap between two: a whole number of cells in maps of 28, 14 and 7 cells. */
export const GAP_PART = 7;

/** That of a canvas, in CSS pixels. */
interface Size {
	readonly width: number;
	readonly height: number;
}

/** How the maps of a layer are laid out: down columns of eight, or along rows of eight. */
export type MapFlow = 'down' | 'along';

/** The size in cells of a canvas with all maps of a layer on it, and where the maps lie there. */
function sheetOf({ channels, width }: DigitLayer, flow: MapFlow) {
	const pitch = width + width / GAP_PART;
	const lines = channels / MAPS_IN_LINE;
	const extent = (maps: number) => maps * pitch - width / GAP_PART;
	const [wide, high] = flow === 'down' ? [lines, MAPS_IN_LINE] : [MAPS_IN_LINE, lines];
	return {
		width: extent(wide),
		height: extent(high),
		placeOf(channel: number): readonly [left: number, top: number] {
			const [within, line] = [channel % MAPS_IN_LINE, Math.floor(channel / MAPS_IN_LINE)];
			const [column, row] = flow === 'down' ? [line, within] : [within, line];
			return [column * pitch, row * pitch];
		}
	};
}

/**
 * Keeps all maps of a layer drawn on one canvas, on one scale, which ends where the largest number of
 * the layer is. One canvas, as each costs the browser time whenever it changes, and all change with every
 * movement of a pen. Its size is told once it has been laid out: to ask for it would lay out the whole page for each
 * layer. Where a page is written in the browser nothing is told, and it is asked for.
 */
export function drawsLayer(
	layer: DigitLayer,
	size: () => Size | undefined,
	values: () => Float64Array
): Attachment<HTMLCanvasElement> {
	const plane = layer.width * layer.height;
	return (canvas) => {
		const box = size() ?? (browser ? undefined : canvas.getBoundingClientRect());
		if (!box) return;
		const { width, height, placeOf } = sheetOf(layer, box.width > box.height ? 'along' : 'down');
		// Whatever is set, if only to what it is, clears the canvas.
		if (canvas.width !== width) canvas.width = width;
		if (canvas.height !== height) canvas.height = height;
		const painter = painterOf(canvas, layer.width);
		const all = values();
		let most = 1;
		for (const value of all) most = Math.max(most, Math.abs(value));
		for (let channel = 0; channel < layer.channels; channel++) {
			const map = all.subarray(channel * plane, (channel + 1) * plane);
			painter?.draw(map, { least: -most, most }, placeOf(channel));
		}
	};
}
