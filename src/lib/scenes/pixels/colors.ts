import { SIDE } from './view';
import type { Pixel } from './view';

/** The channels of a picture, in their order. */
export const channels = ['red', 'green', 'blue'] as const;
export type Channel = (typeof channels)[number];

/** What is drawn: the whole picture, or one of its planes. */
export type Layer = 'all' | Channel;

/** How a plane is drawn: as brightness, or as light of its own colour. */
export const planeLooks = ['grey', 'light'] as const;
export type PlaneLook = (typeof planeLooks)[number];

/** Red, green and blue, 0 … 255 each. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Pixels, four bytes each, row by row: red, green, blue and an alpha of 255. */
export type Pixels = Pick<ImageData, 'data'>;

/** The three numbers of a pixel. */
export function colorAt({ data }: Pixels, [row, column]: Pixel): Rgb {
	const at = 4 * (row * SIDE + column);
	return [data[at], data[at + 1], data[at + 2]];
}

/** What a pixel's colour becomes in a layer. */
export function shownColor(color: Rgb, layer: Layer, look: PlaneLook): Rgb {
	if (layer === 'all') return color;
	const channel = channels.indexOf(layer);
	const level = color[channel];
	const only = (other: number) => (look === 'grey' || other === channel ? level : 0);
	return [only(0), only(1), only(2)];
}

/** Writes a layer of a picture into pixels of the same size; `shownColor`, a whole picture at a time. */
export function paintLayer(from: Pixels, layer: Layer, look: PlaneLook, to: Pixels): void {
	if (layer === 'all') {
		to.data.set(from.data);
		return;
	}
	const channel = channels.indexOf(layer);
	const isGrey = look === 'grey';
	for (let at = 0; at < from.data.length; at += 4) {
		const level = from.data[at + channel];
		to.data[at] = isGrey || channel === 0 ? level : 0;
		to.data[at + 1] = isGrey || channel === 1 ? level : 0;
		to.data[at + 2] = isGrey || channel === 2 ? level : 0;
		to.data[at + 3] = 255;
	}
}

/** A colour as CSS has it: `#c85833`. */
export function hexOf(color: Rgb): string {
	return `#${color.map((level) => level.toString(16).padStart(2, '0')).join('')}`;
}
