import type { Conv2dGeometry } from '../../ops/conv2d/geometry';
import { multiples, roundUp } from '../typescript/lists';
import { planPairs } from './blocks';
import type { InputBlocks } from './input-block';
import type { Machine } from './machine';
import { numberBytes } from './memory';
import { quadsOver, quadWidth } from './quads';
import { planRuns } from './runs';

/** Numbers of a panel's row: as many rows of weights are multiplied at once. */
export const panelRows = 4;

/** From one array in memory to another by a weight; bias 0 is none. */
export type WeightedPass = (source: number, weight: number, bias: number, target: number) => void;

/** Plans y = x * weight + bias: for each block of images the product of filters and laid out windows. */
export function planCorrelate(
	machine: Machine,
	geometry: Conv2dGeometry,
	input: InputBlocks
): WeightedPass {
	const { kernels, memory } = machine;
	const { groups, inChannelsPerGroup, outChannelsPerGroup, termsPerCell } = geometry;
	const [, outChannels, height, width] = geometry.outputShape;
	// Rows of fewer than four outputs are computed wider and cropped.
	const pitch = Math.max(width, quadWidth);
	const plane = height * pitch;
	const quads = quadsOver(height, pitch, input.layout.cellPlace, (oh, ow) => oh * pitch + ow);
	const pairs = planPairs(machine, input.blocks, quads, [input.imageSize, outChannels * plane]);
	const rows = Array.from({ length: height }, (_, oh) => ({
		...{ target: oh * width, source: oh * pitch, length: width }
	}));
	const crop = planRuns(machine, rows, plane, height * width, 'overwrite');
	const wide = pitch === width ? 0 : memory.scratch(input.images * outChannels * plane);

	const panelSize = roundUp(outChannelsPerGroup, panelRows) * termsPerCell;
	const panels = memory.scratch(groups * panelSize);
	const offsets = memory.list([...multiples(termsPerCell, numberBytes)]);
	const rowBytes = termsPerCell * numberBytes;
	const panelsOf = (group: number) => panels + group * panelSize * numberBytes;
	const imageBytes = outChannels * height * width * numberBytes;

	return (x, weight, bias, y) => {
		for (let group = 0; group < groups; group++) {
			const filters = weight + group * outChannelsPerGroup * rowBytes;
			kernels.packPanels(
				filters,
				rowBytes,
				outChannelsPerGroup,
				offsets,
				termsPerCell,
				panelsOf(group)
			);
		}
		for (const block of input.blocks) {
			const source = input.prepare(x, block);
			const images = y + block.first * imageBytes;
			const list = pairs.get(block.count)!;
			for (let group = 0; group < groups; group++) {
				const channel = group * outChannelsPerGroup;
				kernels.multiply(
					panelsOf(group),
					panelRows * rowBytes,
					panelRows * numberBytes,
					outChannelsPerGroup,
					input.taps,
					termsPerCell,
					source + group * inChannelsPerGroup * input.layout.size * numberBytes,
					list.place,
					list.count,
					(wide || images) + channel * plane * numberBytes,
					plane * numberBytes,
					bias && bias + channel * numberBytes
				);
			}
			if (wide) crop(wide, images, block.count * outChannels);
		}
	};
}
