import type { Conv2dGeometry } from '../../ops/conv2d/geometry';
import { sourceAt } from '../../window';
import type { Window2d } from '../../window';
import { quadWidth, type CellPlace } from './quads';
import { runsOf, type Move, type Run } from './runs';

/** How the planes that a window reads are laid out, so that windows side by side read side by side. */
export interface ReadLayout {
	/** Numbers of a plane. */
	readonly size: number;
	/** How a plane comes about from one of the image; its other numbers are zeros. */
	readonly runs: readonly Run[];
	/** Whether the image itself is already laid out so. */
	readonly isPlain: boolean;
	/** Where the window of an output cell starts. */
	readonly cellPlace: CellPlace;
	/** How far from there the cell of a kernel row and column is. */
	readonly tapPlace: CellPlace;
}

/**
 * A padded plane of which each row is split by the stride: first the columns 0, s, 2s, …, then 1, s + 1
 * and so on. The windows of a row then read numbers side by side at any stride and dilation, and so do
 * four windows where there are fewer.
 */
export function readLayout({ vertical, horizontal, outputSize }: Window2d): ReadLayout {
	const [outHeight, outWidth] = outputSize;
	const [rowStride, columnStride] = [vertical.stride, horizontal.stride];
	const partOf = (column: number) => column % columnStride;
	const placeInPart = (column: number) => Math.floor(column / columnStride);
	const reach = placeInPart((horizontal.kernel - 1) * horizontal.dilation);
	const part = reach + Math.max(outWidth, quadWidth);
	const pitch = part * columnStride;
	const height = (outHeight - 1) * rowStride + vertical.effectiveKernel;
	const moves: Move[] = [];
	for (let row = 0; row < height; row++) {
		const ih = sourceAt(vertical, row - vertical.paddingBefore);
		if (ih === null) continue;
		for (let target = 0; target < pitch; target++) {
			const column = (target % part) * columnStride + Math.floor(target / part);
			const iw = sourceAt(horizontal, column - horizontal.paddingBefore);
			if (iw !== null) moves.push([row * pitch + target, ih * horizontal.size + iw]);
		}
	}
	const runs = runsOf(moves);
	const isPlain =
		runs.length === 1 &&
		pitch === horizontal.size &&
		runs[0].target === runs[0].source &&
		runs[0].length === height * pitch;
	return {
		size: isPlain ? vertical.size * horizontal.size : height * pitch,
		runs,
		isPlain,
		cellPlace: (oh, ow) => oh * rowStride * pitch + ow,
		tapPlace(kh, kw) {
			const column = kw * horizontal.dilation;
			return kh * vertical.dilation * pitch + partOf(column) * part + placeInPart(column);
		}
	};
}

/** The cells of a kernel, row by row, and where in a plane of the weight each has its number. */
export function kernelCells({ weightShape, rotateKernel }: Conv2dGeometry) {
	const [, , kernelHeight, kernelWidth] = weightShape;
	const size = kernelHeight * kernelWidth;
	return Array.from({ length: size }, (_, place) => {
		const cell = rotateKernel ? size - 1 - place : place;
		return { kh: Math.floor(cell / kernelWidth), kw: cell % kernelWidth, place };
	});
}
