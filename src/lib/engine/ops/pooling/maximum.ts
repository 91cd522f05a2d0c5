import type { Arithmetic } from '../../arithmetic/arithmetic';
import type { AxisSources } from '../../planes/axis-map';
import type { Tensor } from '../../tensor/tensor';

/** Which cells the windows over a feature map read, along its rows and along its columns. */
export interface PlaneSources {
	readonly rows: AxisSources;
	readonly columns: AxisSources;
}

/** What max pooling gives back. */
export interface MaxPoolResult<T> {
	/** The greatest value of each window, [N, C, OH, OW]. */
	readonly output: Tensor<T>;
	/** Where in its map each was found, row · W + column, in the same shape. */
	readonly indices: Tensor<number>;
}

/** The shape of [N, C, H, W] after pooling. */
export function pooledShape(shape: readonly number[], sources: PlaneSources): readonly number[] {
	return [shape[0], shape[1], sources.rows.length, sources.columns.length];
}

/**
 * Where in its map, row · W + column, window [oh, ow] of a plane (n · C + channel) has its greatest
 * value: the first of equals, row by row. Padding never wins. The window must read a cell.
 */
export function winnerOf<T>(
	x: Tensor<T>,
	{ rows, columns }: PlaneSources,
	[plane, oh, ow]: readonly [plane: number, oh: number, ow: number],
	arithmetic: Arithmetic<T>
): number {
	const [, , height, width] = x.shape;
	const first = plane * height * width;
	let winner = -1;
	for (const ih of rows[oh]) {
		if (ih === null) continue;
		for (const iw of columns[ow]) {
			if (iw === null) continue;
			const place = ih * width + iw;
			const isGreater =
				winner === -1 || arithmetic.compare(x.data[first + place], x.data[first + winner]) > 0;
			if (isGreater) winner = place;
		}
	}
	return winner;
}

/** The greatest value of each window over x [N, C, H, W], and where it was found. */
export function maximumOf<T>(
	x: Tensor<T>,
	sources: PlaneSources,
	arithmetic: Arithmetic<T>
): MaxPoolResult<T> {
	const [batch, channels, height, width] = x.shape;
	const [outputHeight, outputWidth] = [sources.rows.length, sources.columns.length];
	const output: T[] = [];
	const indices: number[] = [];
	for (let plane = 0; plane < batch * channels; plane++) {
		for (let oh = 0; oh < outputHeight; oh++) {
			for (let ow = 0; ow < outputWidth; ow++) {
				const winner = winnerOf(x, sources, [plane, oh, ow], arithmetic);
				indices.push(winner);
				output.push(x.data[plane * height * width + winner]);
			}
		}
	}
	const shape = pooledShape(x.shape, sources);
	return { output: { shape, data: output }, indices: { shape, data: indices } };
}

/** The gradient of `maximumOf`: each window hands its own to its winner; at one cell they add up. */
export function maximumBackward<T>(
	x: Tensor<T>,
	sources: PlaneSources,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): Tensor<T> {
	const [, , height, width] = x.shape;
	const [, , outputHeight, outputWidth] = gradOutput.shape;
	const data = new Array<T>(x.data.length).fill(arithmetic.zero);
	gradOutput.data.forEach((gradient, place) => {
		const plane = Math.floor(place / (outputHeight * outputWidth));
		const oh = Math.floor(place / outputWidth) % outputHeight;
		const winner = winnerOf(x, sources, [plane, oh, place % outputWidth], arithmetic);
		const target = plane * height * width + winner;
		data[target] = arithmetic.add(data[target], gradient);
	});
	return { shape: x.shape, data };
}
