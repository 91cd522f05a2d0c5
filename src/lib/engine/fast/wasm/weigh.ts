import type { Conv2dGeometry } from '../../ops/conv2d/geometry';
import { roundUp } from '../typescript/lists';
import type { InputBlocks } from './input-block';
import type { Machine } from './machine';
import { numberBytes } from './memory';

/** Columns that `accumulate` takes at once. */
export const columnWidth = 8;
/** Taps that `accumulate` takes at once. */
const tapHeight = 4;

/** Numbers that `accumulate` needs for its sums. */
export const sumsSize = (taps: number, columns: number) =>
	roundUp(taps, tapHeight) * roundUp(columns, columnWidth);

/** Plans the gradient of a weight: for each tap and filter the products of what the two have met. */
export function planWeigh(
	{ kernels, memory }: Machine,
	geometry: Conv2dGeometry,
	input: InputBlocks
): (x: number, gradY: number, gradWeight: number) => void {
	const { groups, inChannelsPerGroup, outChannelsPerGroup, termsPerCell } = geometry;
	const [, outChannels, height, width] = geometry.outputShape;
	const { cellPlace } = input.layout;
	const windows = height * width;
	const places = Array.from({ length: input.images * windows }, (_, window) => {
		const [image, cell] = [Math.floor(window / windows), window % windows];
		const inImage = cellPlace(Math.floor(cell / width), cell % width);
		return (image * input.imageSize + inImage) * numberBytes;
	});
	const placeList = memory.list(places);
	const windowBytes = columnWidth * numberBytes;
	const panelStep = input.images * windows * windowBytes;
	const panels = memory.scratch(input.images * windows * roundUp(outChannelsPerGroup, columnWidth));
	const groupSums = sumsSize(termsPerCell, outChannelsPerGroup);
	const sums = memory.scratch(groups * groupSums);
	const sumsOf = (group: number) => sums + group * groupSums * numberBytes;
	const [planeBytes, rowBytes] = [windows * numberBytes, termsPerCell * numberBytes];

	return (x, gradY, gradWeight) => {
		for (const block of input.blocks) {
			const source = input.prepare(x, block);
			for (let group = 0; group < groups; group++) {
				for (let image = 0; image < block.count; image++) {
					const channel = (block.first + image) * outChannels + group * outChannelsPerGroup;
					kernels.transpose(
						gradY + channel * planeBytes,
						planeBytes,
						outChannelsPerGroup,
						windows,
						panels + image * windows * windowBytes,
						panelStep
					);
				}
				kernels.accumulate(
					source + group * inChannelsPerGroup * input.layout.size * numberBytes,
					input.taps,
					termsPerCell,
					panels,
					panelStep,
					outChannelsPerGroup,
					placeList,
					block.count * windows,
					sumsOf(group)
				);
			}
		}
		for (let group = 0; group < groups; group++) {
			kernels.writeSums(
				sumsOf(group),
				termsPerCell,
				outChannelsPerGroup,
				gradWeight + group * outChannelsPerGroup * rowBytes,
				numberBytes,
				rowBytes,
				0
			);
		}
	};
}
