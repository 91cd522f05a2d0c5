import { positionAt, sourceAt, type Window2d } from '../../window';

/** Images laid out with their padding, so that no reading has to look where the edge is. */
export interface PaddedPlane {
	readonly height: number;
	readonly width: number;
	/** For each cell of the padded plane the cell of the image that it holds, −1 for a zero. */
	readonly sources: Int32Array;
	/** Whether it is the plane as it was, so that nothing has to be copied. */
	readonly isPlain: boolean;
}

/** The padded plane of a window, made larger by zeros at bottom and right if it is asked to. */
export function paddedPlane(
	{ vertical, horizontal }: Window2d,
	leastHeight = 0,
	leastWidth = 0
): PaddedPlane {
	const height = Math.max(vertical.paddedSize, leastHeight);
	const width = Math.max(horizontal.paddedSize, leastWidth);
	const sources = new Int32Array(height * width);
	for (let row = 0; row < height; row++) {
		const ih = sourceAt(vertical, row - vertical.paddingBefore);
		for (let column = 0; column < width; column++) {
			const iw = sourceAt(horizontal, column - horizontal.paddingBefore);
			const isZero = ih === null || iw === null;
			sources[row * width + column] = isZero ? -1 : ih * horizontal.size + iw;
		}
	}
	const isPlain = height === vertical.size && width === horizontal.size;
	return { height, width, sources, isPlain: isPlain && vertical.paddingBefore === 0 };
}

/** Lays out `planes` planes of `size` cells from `start` on, one after the other. */
export function padPlanes(
	{ sources }: PaddedPlane,
	source: Float32Array,
	start: number,
	size: number,
	planes: number,
	padded: Float32Array
): void {
	const cells = sources.length;
	for (let plane = 0; plane < planes; plane++) {
		const from = (start + plane * size) | 0;
		const to = (plane * cells) | 0;
		for (let cell = 0; cell < cells; cell++) {
			const place = sources[cell];
			padded[(to + cell) | 0] = place < 0 ? 0 : source[(from + place) | 0];
		}
	}
}

/** The way back of `padPlanes`: each cell of the image takes in all that copied it. */
export function foldPlanes(
	{ sources }: PaddedPlane,
	padded: Float32Array,
	target: Float32Array,
	start: number,
	size: number,
	planes: number
): void {
	const cells = sources.length;
	for (let plane = 0; plane < planes; plane++) {
		const to = (start + plane * size) | 0;
		const from = (plane * cells) | 0;
		for (let cell = 0; cell < cells; cell++) {
			const place = sources[cell];
			if (place >= 0) target[(to + place) | 0] += padded[(from + cell) | 0];
		}
	}
}

/** Where in a padded plane each window begins, row by row. */
export function windowStarts({ vertical, horizontal }: Window2d, width: number): number[] {
	const starts: number[] = [];
	for (let oh = 0; oh < vertical.outputSize; oh++) {
		const row = positionAt(vertical, oh, 0) + vertical.paddingBefore;
		for (let ow = 0; ow < horizontal.outputSize; ow++) {
			starts.push(row * width + positionAt(horizontal, ow, 0) + horizontal.paddingBefore);
		}
	}
	return starts;
}

/** How far from its beginning each cell of a window lies in a padded plane, row by row. */
export function cellSteps({ vertical, horizontal }: Window2d, width: number): number[] {
	const steps: number[] = [];
	for (let u = 0; u < vertical.kernel; u++) {
		for (let v = 0; v < horizontal.kernel; v++) {
			steps.push(u * vertical.dilation * width + v * horizontal.dilation);
		}
	}
	return steps;
}
