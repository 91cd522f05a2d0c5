import { valueColor } from './value-color';

/** What values a drawing tells apart; what lies beyond is drawn like the nearest that does not. */
export interface Scale {
	readonly least: number;
	readonly most: number;
}

/** Colours on each side of zero: four between two of the scale's own, so that skies have no bands. */
const STOPS = 64;
const LEVELS = 4 * STOPS;

/** The red, green and blue of a stop of the scale, from −STOPS to STOPS. */
function stopColor(stop: number): readonly number[] {
	const { fill } = valueColor(stop, STOPS);
	return [1, 3, 5].map((at) => parseInt(fill.slice(at, at + 2), 16));
}

/** The scale of values as pixels, from the most negative to the most positive. */
function colorTable(): Uint32Array {
	const bytes = new Uint8ClampedArray(4 * (2 * LEVELS + 1)).fill(255);
	for (let index = 0; index <= 2 * LEVELS; index++) {
		const stop = (index - LEVELS) * (STOPS / LEVELS);
		const low = stopColor(Math.floor(stop));
		const high = stopColor(Math.ceil(stop));
		const part = stop - Math.floor(stop);
		for (let c = 0; c < 3; c++) bytes[4 * index + c] = low[c] + part * (high[c] - low[c]);
	}
	return new Uint32Array(bytes.buffer);
}

const colors = colorTable();

/** Writes the colours of `values` on a scale into pixels of an ImageData. */
export function paint(
	values: ArrayLike<number>,
	{ least, most }: Scale,
	pixels: Uint32Array
): void {
	const factor = LEVELS / most;
	const lowest = least < 0 ? 0 : LEVELS;
	const highest = 2 * LEVELS;
	for (let i = 0; i < pixels.length; i++) {
		const level = values[i] * factor + LEVELS + 0.5;
		pixels[i] = colors[level < lowest ? lowest : level > highest ? highest : level | 0];
	}
}

/** What a painter needs of a canvas. */
export type Paintable = Pick<CanvasRenderingContext2D, 'createImageData' | 'putImageData'>;

/** Draws square pictures of values on a canvas, again and again into the same memory. */
export class PicturePainter {
	/** Of the pictures, in pixels. */
	readonly side: number;
	readonly #canvas: Paintable;
	readonly #image: ImageData;
	readonly #pixels: Uint32Array;

	constructor(canvas: Paintable, side: number) {
		this.side = side;
		this.#canvas = canvas;
		this.#image = canvas.createImageData(side, side);
		this.#pixels = new Uint32Array(this.#image.data.buffer);
	}

	/** Draws a picture with its top left corner at a place on the canvas. */
	draw(
		values: ArrayLike<number>,
		scale: Scale,
		[left, top]: readonly [left: number, top: number] = [0, 0]
	): void {
		paint(values, scale, this.#pixels);
		this.#canvas.putImageData(this.#image, left, top);
	}
}

const painters = new WeakMap<HTMLCanvasElement, PicturePainter>();

/** The painter of a canvas with square pictures: the same one whenever it is drawn on; null where nothing can be drawn. */
export function painterOf(canvas: HTMLCanvasElement, side: number): PicturePainter | null {
	const known = painters.get(canvas);
	if (known?.side === side) return known;
	const context = canvas.getContext('2d');
	if (!context) return null;
	const painter = new PicturePainter(context, side);
	painters.set(canvas, painter);
	return painter;
}
