import type { Conv2dGeometry } from '../../ops/conv2d/geometry';
import { blocksOf, imagesPerBlock, type Block } from './blocks';
import type { Machine } from './machine';
import { numberBytes } from './memory';
import { kernelCells, readLayout, type ReadLayout } from './read-layout';
import { planRuns } from './runs';

/** The images of a convolution, block by block, laid out for its windows. */
export interface InputBlocks {
	readonly layout: ReadLayout;
	readonly blocks: readonly Block[];
	/** Images of a full block. */
	readonly images: number;
	/** Numbers of a laid out image. */
	readonly imageSize: number;
	/** Where in memory the places of the taps are listed, in the order of a filter's weights. */
	readonly taps: number;
	/** Lays out a block of the images at x and returns where it lies. */
	prepare(x: number, block: Block): number;
}

/** Plans how a convolution reads its images; forward and weight gradient share it. */
export function inputBlocks(machine: Machine, geometry: Conv2dGeometry): InputBlocks {
	const [batch, channels, height, width] = geometry.inputShape;
	const [, , outHeight, outWidth] = geometry.outputShape;
	const layout = readLayout(geometry.window);
	const imageSize = channels * layout.size;
	const images = imagesPerBlock(batch, imageSize, outHeight * outWidth);
	const cells = kernelCells(geometry);
	const taps = Array.from({ length: geometry.inChannelsPerGroup }, (_, ic) =>
		cells.map(({ kh, kw }) => (ic * layout.size + layout.tapPlace(kh, kw)) * numberBytes)
	);
	const imageBytes = channels * height * width * numberBytes;
	const padded = layout.isPlain ? 0 : machine.memory.scratch(images * imageSize);
	const copy = planRuns(machine, layout.runs, height * width, layout.size, 'overwrite');
	return {
		...{ layout, images, imageSize },
		blocks: blocksOf(batch, images),
		taps: machine.memory.list(taps.flat()),
		prepare(x, { first, count }) {
			const start = x + first * imageBytes;
			if (layout.isPlain) return start;
			copy(start, padded, count * channels);
			return padded;
		}
	};
}
