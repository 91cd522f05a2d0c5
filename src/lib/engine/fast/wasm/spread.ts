import type { Conv2dGeometry } from '../../ops/conv2d/geometry';
import { roundUp } from '../typescript/lists';
import { blocksOf, imagesPerBlock, planPairs } from './blocks';
import { panelRows, type WeightedPass } from './correlate';
import type { Machine } from './machine';
import { numberBytes } from './memory';
import { quadsOver } from './quads';
import { planRuns } from './runs';
import { spreadLayout } from './spread-layout';

/**
 * Plans x = what each y gives to the cells it was read from, + bias: the gradient of a convolution's
 * input, and the way forward of a transposed one. It is itself a convolution, of y with zeros around
 * it by the turned kernel; with a stride there is one for each phase, of those taps that meet it.
 */
export function planSpread(machine: Machine, geometry: Conv2dGeometry): WeightedPass {
	const { kernels, memory } = machine;
	const { groups, inChannelsPerGroup, outChannelsPerGroup, termsPerCell } = geometry;
	const [batch, inChannels, height, width] = geometry.inputShape;
	const [, outChannels, outHeight, outWidth] = geometry.outputShape;
	const layout = spreadLayout(geometry);
	const [cells, windows] = [height * width, outHeight * outWidth];
	const images = imagesPerBlock(batch, outChannels * layout.sourceSize, layout.targetSize);
	const blocks = blocksOf(batch, images);

	const padded = layout.isPlain ? 0 : memory.scratch(images * outChannels * layout.sourceSize);
	const pad = planRuns(machine, layout.padding, windows, layout.sourceSize, 'overwrite');
	const wide = layout.isDirect ? 0 : memory.scratch(images * inChannels * layout.targetSize);
	const fold = planRuns(machine, layout.folding, layout.targetSize, cells, 'add');

	const step = [outChannels * layout.sourceSize, inChannels * layout.targetSize] as const;
	// What no tap meets is never written, and stays 0.
	const met = layout.phases.filter(({ taps }) => taps.length > 0);
	const phases = met.map(({ taps, height, width, sourcePlace, targetPlace }) => {
		const depth = outChannelsPerGroup * taps.length;
		const eachTerm = (place: (oc: number, tap: (typeof taps)[number]) => number) =>
			memory.list(
				Array.from({ length: outChannelsPerGroup }, (_, oc) =>
					taps.map((tap) => place(oc, tap) * numberBytes)
				).flat()
			);
		return {
			depth,
			pairs: planPairs(machine, blocks, quadsOver(height, width, sourcePlace, targetPlace), step),
			taps: eachTerm((oc, { place }) => oc * layout.sourceSize + place),
			offsets: eachTerm((oc, { weight }) => oc * termsPerCell + weight),
			panels: memory.scratch(groups * roundUp(inChannelsPerGroup, panelRows) * depth),
			groupBytes: roundUp(inChannelsPerGroup, panelRows) * depth * numberBytes
		};
	});
	const kernelBytes = (termsPerCell / inChannelsPerGroup) * numberBytes;
	const filtersBytes = outChannelsPerGroup * termsPerCell * numberBytes;
	const [sourceBytes, targetBytes] = [layout.sourceSize, layout.targetSize].map(
		(size) => size * numberBytes
	);

	return (y, weight, bias, x) => {
		for (const { offsets, depth, panels, groupBytes } of phases) {
			for (let group = 0; group < groups; group++) {
				const filters = weight + group * filtersBytes;
				const target = panels + group * groupBytes;
				kernels.packPanels(filters, kernelBytes, inChannelsPerGroup, offsets, depth, target);
			}
		}
		for (const { first, count } of blocks) {
			const from = y + first * outChannels * windows * numberBytes;
			const to = x + first * inChannels * cells * numberBytes;
			if (padded) pad(from, padded, count * outChannels);
			for (const { depth, pairs, taps, panels, groupBytes } of phases) {
				const list = pairs.get(count)!;
				for (let group = 0; group < groups; group++) {
					const channel = group * inChannelsPerGroup;
					kernels.multiply(
						panels + group * groupBytes,
						panelRows * depth * numberBytes,
						panelRows * numberBytes,
						inChannelsPerGroup,
						taps,
						depth,
						(padded || from) + group * outChannelsPerGroup * sourceBytes,
						list.place,
						list.count,
						(wide || to) + channel * targetBytes,
						targetBytes,
						wide ? 0 : bias && bias + channel * numberBytes
					);
				}
			}
			if (!wide) continue;
			kernels.fillChannels(to, count, inChannels, cells, bias);
			fold(wide, to, count * inChannels);
		}
	};
}
