import { leftPlace, productAt, putLeft, putRight, rightPlace } from './panels';
import {
	inputToPoints,
	outputGradientToPoints,
	pointsToInputGradient,
	pointsToOutput,
	pointsToWeightGradient,
	putTile,
	tileAt,
	tilePitch,
	weightToPoints
} from './winograd-transforms';

/** Points of a tile, at each of which there is one matrix product. */
export const points = 36;

/** An array as tiles: one begins at origin + starts[tile] + channel · plane, its rows lie `pitch` apart. */
export interface Tiled {
	source: Float32Array;
	origin: number;
	readonly starts: Int32Array;
	/** How much of each tile there is. */
	readonly heights: Int32Array;
	readonly widths: Int32Array;
	readonly plane: number;
	readonly pitch: number;
	/** Whether a tile is one of 6 × 6 inputs; otherwise it is one of 4 × 4 outputs. */
	readonly isInput: boolean;
}

/** A rectangle of an array into the upper left of the tile, zeros beside it. */
function readTile(
	source: Float32Array,
	start: number,
	pitch: number,
	height: number,
	width: number,
	size: number
): void {
	for (let row = 0; row < size; row++) {
		for (let column = 0; column < size; column++) {
			const isInside = row < height && column < width;
			const value = isInside ? source[(start + row * pitch + column) | 0] : 0;
			putTile(row * tilePitch + column, value);
		}
	}
}

/** The upper left of the tile added to a rectangle of an array. */
function addTile(
	target: Float32Array,
	start: number,
	pitch: number,
	height: number,
	width: number
): void {
	for (let row = 0; row < height; row++) {
		for (let column = 0; column < width; column++) {
			target[(start + row * pitch + column) | 0] += tileAt(row * tilePitch + column);
		}
	}
}

/** The tile as a number for each point in the left panel, whose matrices lie `size` apart. */
function tileToLeft(place: number, size: number): void {
	for (let point = 0; point < points; point++) putLeft((place + point * size) | 0, tileAt(point));
}

function tileToRight(place: number, size: number): void {
	for (let point = 0; point < points; point++) putRight((place + point * size) | 0, tileAt(point));
}

function productToTile(place: number, size: number): void {
	for (let point = 0; point < points; point++)
		putTile(point, productAt((place + point * size) | 0));
}

function tileToPoints(tiled: Tiled, tile: number, channel: number): void {
	const { source, origin, starts, heights, widths, plane, pitch, isInput } = tiled;
	const start = origin + starts[tile] + channel * plane;
	readTile(source, start, pitch, heights[tile], widths[tile], isInput ? 6 : 4);
	if (isInput) inputToPoints();
	else outputGradientToPoints();
}

/** Tiles as columns of the right panel, with all their channels as depth. */
export function tilesToColumns(
	tiled: Tiled,
	firstTile: number,
	tiles: number,
	channels: number,
	size: number
): void {
	for (let tile = 0; tile < tiles; tile++) {
		for (let channel = 0; channel < channels; channel++) {
			tileToPoints(tiled, firstTile + tile, channel);
			tileToRight(rightPlace(tile, channel, channels), size);
		}
	}
}

/** Channels from `first` on as columns of the right panel, with tiles as depth. */
export function channelsToColumns(
	tiled: Tiled,
	firstTile: number,
	tiles: number,
	first: number,
	channels: number,
	size: number
): void {
	for (let channel = 0; channel < channels; channel++) {
		for (let tile = 0; tile < tiles; tile++) {
			tileToPoints(tiled, firstTile + tile, first + channel);
			tileToRight(rightPlace(channel, tile, tiles), size);
		}
	}
}

/** Channels from `first` on as rows of the left panel, with tiles as depth. */
export function channelsToRows(
	tiled: Tiled,
	firstTile: number,
	tiles: number,
	first: number,
	channels: number,
	size: number
): void {
	for (let channel = 0; channel < channels; channel++) {
		for (let tile = 0; tile < tiles; tile++) {
			tileToPoints(tiled, firstTile + tile, first + channel);
			tileToLeft(leftPlace(channel, tile, tiles), size);
		}
	}
}

/**
 * Kernels of 3 × 3 as the left panel: that of row r and depth k stands at
 * (first + r) · rowStep + k · depthStep.
 */
export function kernelsToRows(
	weight: Float32Array,
	first: number,
	rows: number,
	rowStep: number,
	depth: number,
	depthStep: number,
	size: number
): void {
	for (let row = 0; row < rows; row++) {
		for (let k = 0; k < depth; k++) {
			readTile(weight, (first + row) * rowStep + k * depthStep, 3, 3, 3, 3);
			weightToPoints();
			tileToLeft(leftPlace(row, k, depth), size);
		}
	}
}

/** Adds the product, of channels from `first` on by tiles, to the tiles. */
export function addToTiles(
	tiled: Tiled,
	firstTile: number,
	tiles: number,
	first: number,
	channels: number,
	width: number,
	size: number
): void {
	const { source, origin, starts, heights, widths, plane, pitch, isInput } = tiled;
	for (let channel = 0; channel < channels; channel++) {
		for (let index = 0; index < tiles; index++) {
			const tile = firstTile + index;
			productToTile(channel * width + index, size);
			if (isInput) pointsToInputGradient();
			else pointsToOutput();
			const start = origin + starts[tile] + (first + channel) * plane;
			addTile(source, start, pitch, heights[tile], widths[tile]);
		}
	}
}

/** Adds the product, of output by input channels, to kernels of 3 × 3 that begin at `start`. */
export function addToKernels(
	weight: Float32Array,
	start: number,
	rows: number,
	rowStep: number,
	columns: number,
	width: number,
	size: number
): void {
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			productToTile(row * width + column, size);
			pointsToWeightGradient();
			addTile(weight, start + row * rowStep + column * 9, 3, 3, 3);
		}
	}
}
