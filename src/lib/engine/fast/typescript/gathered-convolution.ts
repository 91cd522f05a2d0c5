import type { Conv2dGeometry } from '../../ops/conv2d/geometry';
import type { Allocate, Convolution } from './convolution';
import { gathered, inEach, lay, multiples } from './lists';
import { addMatrixProduct } from './matrix-product';
import { PaddedImages } from './padded-images';
import { cellSteps, paddedPlane, windowStarts } from './padded-plane';

/** As many images are taken together as make this many windows. */
const leastWindows = 256;

/**
 * A convolution of any geometry as matrix products, whose matrices are gathered from padded images by
 * index lists: no image is unfolded into a matrix of its own.
 */
export function gatheredConvolution(geometry: Conv2dGeometry, allocate: Allocate): Convolution {
	const { window, groups, inChannelsPerGroup, outChannelsPerGroup, termsPerCell } = geometry;
	const [batch, inChannels, height, width] = geometry.inputShape;
	const [, outChannels, outputHeight, outputWidth] = geometry.outputShape;
	const windows = outputHeight * outputWidth;
	const images = Math.min(batch, Math.ceil(leastWindows / windows));
	const plane = paddedPlane(window);
	const paddedCells = plane.sources.length;
	const padded = new PaddedImages(plane, inChannels, height * width, images, allocate);

	const steps = cellSteps(window, plane.width);
	if (geometry.rotateKernel) steps.reverse();
	const terms = inEach(inChannelsPerGroup, paddedCells, steps);
	const starts = inEach(images, padded.paddedImage, windowStarts(window, plane.width));
	const outputs = inEach(images, outChannels * windows, multiples(windows, 1));
	const maps = multiples(outChannelsPerGroup, windows);
	const filters = multiples(outChannelsPerGroup, termsPerCell);
	const weights = multiples(termsPerCell, 1);

	const windowsByTerms = gathered(starts, terms);
	const termsByWindows = gathered(terms, starts);
	const filtersByTerms = gathered(filters, weights);
	const termsByFilters = gathered(weights, filters);
	const mapsByOutputs = gathered(maps, outputs);
	const outputsByMaps = gathered(outputs, maps);

	/** Where images from `first` on and one group begin: in x, in the weight and in y. */
	const inputOrigin = (first: number, group: number) =>
		padded.originOf(first) + group * inChannelsPerGroup * paddedCells;
	const weightOrigin = (group: number) => group * outChannelsPerGroup * termsPerCell;
	const outputOrigin = (first: number, group: number) =>
		(first * outChannels + group * outChannelsPerGroup) * windows;

	return {
		correlate(x, weight, y) {
			for (let first = 0; first < batch; first += images) {
				const count = Math.min(images, batch - first);
				const input = padded.read(x, first, count);
				for (let group = 0; group < groups; group++) {
					lay(filtersByTerms, weight, weightOrigin(group));
					lay(windowsByTerms, input, inputOrigin(first, group));
					lay(mapsByOutputs, y, outputOrigin(first, group));
					addMatrixProduct(
						filtersByTerms,
						windowsByTerms,
						mapsByOutputs,
						outChannelsPerGroup,
						count * windows,
						termsPerCell
					);
				}
			}
		},
		spread(y, weight, x) {
			for (let first = 0; first < batch; first += images) {
				const count = Math.min(images, batch - first);
				const target = padded.target(x);
				for (let group = 0; group < groups; group++) {
					lay(termsByFilters, weight, weightOrigin(group));
					lay(outputsByMaps, y, outputOrigin(first, group));
					lay(termsByWindows, target, inputOrigin(first, group));
					addMatrixProduct(
						termsByFilters,
						outputsByMaps,
						termsByWindows,
						termsPerCell,
						count * windows,
						outChannelsPerGroup
					);
				}
				padded.fold(x, first, count);
			}
		},
		weigh(x, y, weight) {
			for (let first = 0; first < batch; first += images) {
				const count = Math.min(images, batch - first);
				const input = padded.read(x, first, count);
				for (let group = 0; group < groups; group++) {
					lay(mapsByOutputs, y, outputOrigin(first, group));
					lay(termsByWindows, input, inputOrigin(first, group));
					lay(filtersByTerms, weight, weightOrigin(group));
					addMatrixProduct(
						mapsByOutputs,
						termsByWindows,
						filtersByTerms,
						outChannelsPerGroup,
						termsPerCell,
						count * windows
					);
				}
			}
		}
	};
}
