import type { Conv2dGeometry } from '../../ops/conv2d/geometry';
import type { PaddedImages } from './padded-images';
import type { Tiled } from './winograd-moves';

/** Cells of the output that one tile makes along each axis; it reads two more of the input. */
const outputCells = 4;
const inputCells = outputCells + 2;

/** How many tiles cover an axis of the output, the last of them perhaps not whole. */
export const tilesOf = (outputSize: number) => Math.ceil(outputSize / outputCells);

/** The cells of the padded input that so many tiles read. */
export const cellsUnder = (tiles: number) => tiles * outputCells + inputCells - outputCells;

/** The padded inputs and the outputs of some images as tiles, image by image and row by row. */
export function tileGrids(
	{ outputShape }: Conv2dGeometry,
	images: number,
	{ plane, paddedImage }: PaddedImages
): { readonly inputs: Tiled; readonly outputs: Tiled } {
	const [, outChannels, height, width] = outputShape;
	const columns = tilesOf(width);
	const tiles = tilesOf(height) * columns;
	const forTiles = (make: (image: number, row: number, column: number) => number) =>
		Int32Array.from({ length: images * tiles }, (_, place) => {
			const tile = place % tiles;
			const row = Math.floor(tile / columns) * outputCells;
			return make(Math.floor(place / tiles), row, (tile % columns) * outputCells);
		});
	const whole = forTiles(() => inputCells);
	const blank = { source: new Float32Array(0), origin: 0 };
	return {
		inputs: {
			...blank,
			starts: forTiles((image, row, column) => image * paddedImage + row * plane.width + column),
			...{ heights: whole, widths: whole, plane: plane.sources.length, pitch: plane.width },
			isInput: true
		},
		outputs: {
			...blank,
			starts: forTiles(
				(image, row, column) => image * outChannels * height * width + row * width + column
			),
			heights: forTiles((_, row) => Math.min(outputCells, height - row)),
			widths: forTiles((_image, _row, column) => Math.min(outputCells, width - column)),
			...{ plane: height * width, pitch: width, isInput: false }
		}
	};
}
