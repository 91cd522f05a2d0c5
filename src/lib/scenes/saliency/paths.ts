import { pairWinners } from '$lib/engine';
import { layerOf, placeIn } from '../digit-cnn/layers';
import type { DigitLayer, MapCell } from '../digit-cnn/layers';
import type { Maps } from '../digit-cnn/run';
import type { DigitNetwork } from '../digit-cnn/weights';
import type { Gradients } from './gradients';

/** One way from a pixel to the output: through a cell of each convolution, and what it carries back. */
export interface GradientPath {
	readonly first: MapCell;
	readonly second: MapCell;
	/** In the units of the pixels' gradient. */
	readonly gradient: number;
}

/** All ways from a pixel to the output. */
export interface PixelPaths {
	/** The largest of those that carry anything, the largest first. */
	readonly strongest: readonly GradientPath[];
	/** How many there are, and through how many no ReLU is closed and no window lost. */
	readonly all: number;
	readonly open: number;
	/** What all carry together: the pixel's gradient. */
	readonly sum: number;
	/** The same by the map of the first convolution. */
	readonly byMap: readonly number[];
}

/** The cells of a convolution that read a cell of the layer before, each with its place in the kernel. */
function readersOf({ kernel, height, width }: DigitLayer, row: number, column: number) {
	const reach = (kernel - 1) / 2;
	const places = Array.from({ length: kernel ** 2 }, (_, place) => {
		const [down, right] = [Math.floor(place / kernel) - reach, (place % kernel) - reach];
		return { place, row: row - down, column: column - right };
	});
	return places.filter(
		(reader) =>
			reader.row >= 0 && reader.column >= 0 && reader.row < height && reader.column < width
	);
}

/** Where a cell of a ReLU's map goes on: its window, if it is open and wins there; else null. */
function passes(
	maps: Maps,
	[relu, pool]: readonly ['relu1', 'pool1'] | readonly ['relu2', 'pool2'],
	winners: Uint32Array,
	[channel, row, column]: MapCell
): MapCell | null {
	const window: MapCell = [channel, Math.floor(row / 2), Math.floor(column / 2)];
	const place = placeIn(layerOf(relu), [channel, row, column]);
	const isOpen = maps[relu][place] > 0 && winners[placeIn(layerOf(pool), window)] === place;
	return isOpen ? window : null;
}

/** Every way that a pixel's brightness takes to the output, `most` of the strongest of them by name. */
export function pathsOf(
	pixel: number,
	maps: Maps,
	network: DigitNetwork,
	gradients: Gradients,
	most: number
): PixelPaths {
	const [conv1, pool1] = [layerOf('conv1'), layerOf('pool1')];
	const [conv2, pool2] = [layerOf('conv2'), layerOf('pool2')];
	const [weight1, weight2] = [network.weights.conv1.weight, network.weights.conv2.weight];
	const winners1 = pairWinners(maps.relu1, layerOf('relu1'));
	const winners2 = pairWinners(maps.relu2, layerOf('relu2'));
	const found: GradientPath[] = [];
	const byMap = Array<number>(conv1.channels).fill(0);
	let all = 0;
	const starts = readersOf(conv1, Math.floor(pixel / conv1.width), pixel % conv1.width);
	for (let map = 0; map < conv1.channels; map++) {
		for (const start of starts) {
			const first: MapCell = [map, start.row, start.column];
			const [, row, column] = [map, Math.floor(start.row / 2), Math.floor(start.column / 2)];
			const readers = readersOf(conv2, row, column);
			all += conv2.channels * readers.length;
			if (!passes(maps, ['relu1', 'pool1'], winners1, first)) continue;
			const w1 = weight1[map * conv1.kernel ** 2 + start.place];
			for (let filter = 0; filter < conv2.channels; filter++) {
				for (const reader of readers) {
					const second: MapCell = [filter, reader.row, reader.column];
					const window = passes(maps, ['relu2', 'pool2'], winners2, second);
					if (!window) continue;
					const kernel = (filter * pool1.channels + map) * conv2.kernel ** 2;
					const w2 = weight2[kernel + reader.place];
					const gradient = w1 * w2 * gradients.pool2[placeIn(pool2, window)];
					byMap[map] += gradient;
					found.push({ first, second, gradient });
				}
			}
		}
	}
	const strongest = found
		.filter(({ gradient }) => gradient !== 0)
		.sort((a, b) => Math.abs(b.gradient) - Math.abs(a.gradient))
		.slice(0, most);
	const sum = byMap.reduce((total, share) => total + share, 0);
	return { strongest, all, open: found.length, sum, byMap };
}
