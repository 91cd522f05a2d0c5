import type { Conv2dGeometry } from '../../ops/conv2d/geometry';
import type { Allocate, Convolution } from './convolution';
import { PaddedImages } from './padded-images';
import { paddedPlane } from './padded-plane';
import { clearProducts, multiply, panelLength, tileColumns, tileRows } from './panels';
import { lay, roundDown, roundUp } from './lists';
import {
	addToKernels,
	addToTiles,
	channelsToColumns,
	channelsToRows,
	kernelsToRows,
	points,
	tilesToColumns,
	type Tiled
} from './winograd-moves';
import { cellsUnder, tileGrids, tilesOf } from './winograd-tiles';

/** Fewer channels than this do not pay for the transforms. */
const leastChannels = 8;
/** More tiles than this at once leave the second cache. */
const mostTiles = 32;
/** Input channels of one block of a weight gradient. */
const mostColumns = 64;
/** Numbers of a panel for each point. */
const room = Math.floor(panelLength / points);

/** Whether Winograd's F(4×4, 3×3) serves: 3×3 at stride 1, not dilated, turned or divided. */
export function isWinograd({ window, groups, rotateKernel, weightShape }: Conv2dGeometry): boolean {
	const isPlain = ({ kernel, stride, dilation }: typeof window.vertical) =>
		kernel === 3 && stride === 1 && dilation === 1;
	const channels = [weightShape[0], weightShape[1]];
	return (
		isPlain(window.vertical) &&
		isPlain(window.horizontal) &&
		groups === 1 &&
		!rotateKernel &&
		Math.min(...channels) >= leastChannels &&
		Math.max(...channels) * tileColumns <= room
	);
}

/** One product for each point, of matrices that lie one after the other in the panels. */
function multiplyPoints(rows: number, columns: number, depth: number): void {
	const width = roundUp(columns, tileColumns);
	const leftSize = roundUp(rows, tileRows) * depth;
	const productSize = roundUp(rows, tileRows) * width;
	for (let point = 0; point < points; point++) {
		const right = point * width * depth;
		multiply(point * leftSize, right, point * productSize, rows, columns, depth, width);
	}
}

/** A convolution for which `isWinograd` holds, with a quarter of the multiplications. */
export function winogradConvolution(geometry: Conv2dGeometry, allocate: Allocate): Convolution {
	const [batch, inChannels, height, width] = geometry.inputShape;
	const [, outChannels, outputHeight, outputWidth] = geometry.outputShape;
	const [rows, columns] = [tilesOf(outputHeight), tilesOf(outputWidth)];
	const perImage = rows * columns;
	const images = Math.min(batch, Math.ceil(mostTiles / perImage));
	const plane = paddedPlane(geometry.window, cellsUnder(rows), cellsUnder(columns));
	const padded = new PaddedImages(plane, inChannels, height * width, images, allocate);
	const { inputs, outputs } = tileGrids(geometry, images, padded);
	const [kernel, filter] = [9, 9 * inChannels];
	const outputOrigin = (first: number) => first * outChannels * outputHeight * outputWidth;

	/** Adds to tiles of `to` the products of the left panel, whose rows are its channels, with those of `from`. */
	function addProducts(
		from: Tiled,
		to: Tiled,
		tiles: number,
		depth: number,
		first: number,
		count: number
	): void {
		const tileStep = Math.min(mostTiles, roundDown(Math.floor(room / depth), tileColumns));
		for (let tile = 0; tile < tiles; tile += tileStep) {
			const tileCount = Math.min(tileStep, tiles - tile);
			const tileWidth = roundUp(tileCount, tileColumns);
			const productSize = roundUp(count, tileRows) * tileWidth;
			tilesToColumns(from, tile, tileCount, depth, tileWidth * depth);
			clearProducts(points * productSize);
			multiplyPoints(count, tileCount, depth);
			addToTiles(to, tile, tileCount, first, count, tileWidth, productSize);
		}
	}

	return {
		correlate(x, weight, y) {
			const rowStep = roundDown(Math.floor(room / Math.max(inChannels, mostTiles)), tileRows);
			for (let row = 0; row < outChannels; row += rowStep) {
				const count = Math.min(rowStep, outChannels - row);
				const leftSize = roundUp(count, tileRows) * inChannels;
				kernelsToRows(weight, row, count, filter, inChannels, kernel, leftSize);
				for (let first = 0; first < batch; first += images) {
					const taken = Math.min(images, batch - first);
					lay(inputs, padded.read(x, first, taken), padded.originOf(first));
					lay(outputs, y, outputOrigin(first));
					addProducts(inputs, outputs, taken * perImage, inChannels, row, count);
				}
			}
		},
		spread(y, weight, x) {
			const rowStep = roundDown(Math.floor(room / Math.max(outChannels, mostTiles)), tileRows);
			for (let row = 0; row < inChannels; row += rowStep) {
				const count = Math.min(rowStep, inChannels - row);
				const leftSize = roundUp(count, tileRows) * outChannels;
				kernelsToRows(weight, row, count, kernel, outChannels, filter, leftSize);
				for (let first = 0; first < batch; first += images) {
					const taken = Math.min(images, batch - first);
					lay(outputs, y, outputOrigin(first));
					lay(inputs, padded.target(x), padded.originOf(first));
					addProducts(outputs, inputs, taken * perImage, outChannels, row, count);
					padded.fold(x, first, taken);
				}
			}
		},
		weigh(x, y, weight) {
			const columnStep = Math.min(roundUp(inChannels, tileColumns), mostColumns);
			const rowStep = roundDown(Math.floor(room / Math.max(columnStep, mostTiles)), tileRows);
			for (let row = 0; row < outChannels; row += rowStep) {
				const rowCount = Math.min(rowStep, outChannels - row);
				for (let column = 0; column < inChannels; column += columnStep) {
					const columnCount = Math.min(columnStep, inChannels - column);
					weighBlock(x, y, row, rowCount, column, columnCount);
					const tileWidth = roundUp(columnCount, tileColumns);
					const productSize = roundUp(rowCount, tileRows) * tileWidth;
					const start = row * filter + column * kernel;
					addToKernels(weight, start, rowCount, filter, columnCount, tileWidth, productSize);
				}
			}
		}
	};

	/** The products of these output and input channels, added up over all tiles. */
	function weighBlock(
		x: Float32Array,
		y: Float32Array,
		row: number,
		rowCount: number,
		column: number,
		columnCount: number
	): void {
		clearProducts(points * roundUp(rowCount, tileRows) * roundUp(columnCount, tileColumns));
		for (let first = 0; first < batch; first += images) {
			const taken = Math.min(images, batch - first);
			lay(inputs, padded.read(x, first, taken), padded.originOf(first));
			lay(outputs, y, outputOrigin(first));
			const tiles = taken * perImage;
			for (let tile = 0; tile < tiles; tile += mostTiles) {
				const tileCount = Math.min(mostTiles, tiles - tile);
				const leftSize = roundUp(rowCount, tileRows) * tileCount;
				const rightSize = roundUp(columnCount, tileColumns) * tileCount;
				channelsToRows(outputs, tile, tileCount, row, rowCount, leftSize);
				channelsToColumns(inputs, tile, tileCount, column, columnCount, rightSize);
				multiplyPoints(rowCount, columnCount, tileCount);
			}
		}
	}
}
