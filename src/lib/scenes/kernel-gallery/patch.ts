import { conv2dTimeline, grainOf, rational } from '$lib/engine';
import type { Conv2dStep, Rational, Tensor } from '$lib/engine';
import { conv2dCodec } from '../conv2d/conv2d-codec';
import { imageOf } from '../conv2d/inputs';
import { conv2dParameters } from '../conv2d/parameters';
import type { Conv2dParameters } from '../conv2d/parameters';
import { inputOf, optionsOf } from '../conv2d/run';
import { levelAt } from './photo';
import type { Photo, Pixel } from './photo';

/** Pixels along a side of the patch that can be stepped through. */
const PATCH_SIDE = 10;

/** One pixel of a filtered photo as a step of a convolution that is small enough to be read. */
export interface PatchStep {
	/** The convolution of the patch around the pixel. */
	readonly parameters: Conv2dParameters;
	/** Which of its output cells is the pixel. */
	readonly index: number;
	readonly step: Conv2dStep<Rational>;
}

/** Where a patch begins along an axis, as near as possible to having `place` in its middle. */
function patchStart(place: number, side: number): number {
	return Math.min(Math.max(place - PATCH_SIDE / 2 + 1, 0), side - PATCH_SIDE);
}

/**
 * The pixel of a photo under a 3×3 kernel [1, 1, 3, 3], exactly. At the edge of the photo the patch
 * is padded as the photo is, by its edge pixels; elsewhere it needs no padding.
 */
export function patchStepAt(
	photo: Photo,
	kernel: Tensor<Rational>,
	[row, column]: Pixel
): PatchStep {
	const [top, left] = [patchStart(row, photo.side), patchStart(column, photo.side)];
	const levels = Array.from({ length: PATCH_SIDE }, (_, r) =>
		Array.from({ length: PATCH_SIDE }, (_, c) => levelAt(photo, [top + r, left + c]))
	);
	const isAtEdge = [row, column].some((place) => place === 0 || place === photo.side - 1);
	const parameters: Conv2dParameters = {
		...conv2dParameters.defaults,
		cells: imageOf([levels]),
		weight: kernel,
		padding: isAtEdge ? 'same' : 'valid',
		paddingMode: 'replicate'
	};
	const margin = isAtEdge ? 0 : 1;
	const width = PATCH_SIDE - 2 * margin;
	const index = (row - top - margin) * width + column - left - margin;
	const cells = inputOf(parameters);
	const timeline = conv2dTimeline(cells, kernel, null, optionsOf(parameters), rational);
	return { parameters, index, step: grainOf(timeline, 'cell').trace.at(index) };
}

/** The state of the convolution scene that shows that very step, as text for a link. */
export function patchState({ parameters, index }: PatchStep): string {
	return conv2dCodec.encode({ params: parameters, grain: 'cell', index, pinned: null }, null);
}
