import type { Pool2dGeometry } from '../../ops/pooling/geometry';
import type { UnaryArrays, UnaryKernel } from '../backend';

/** The cells that the windows over one plane read, window by window: those of window i from starts[i] on. */
export interface WindowCells {
	readonly cells: Int32Array;
	readonly starts: Int32Array;
}

/** What each window of a pooling reads in its plane, row by row, without the padding. */
export function windowCells({ rows, columns, inputShape }: Pool2dGeometry): WindowCells {
	const width = inputShape[3];
	const cells: number[] = [];
	const starts = [0];
	for (const row of rows) {
		for (const column of columns) {
			for (const ih of row) {
				if (ih === null) continue;
				for (const iw of column) if (iw !== null) cells.push(ih * width + iw);
			}
			starts.push(cells.length);
		}
	}
	return { cells: Int32Array.from(cells), starts: Int32Array.from(starts) };
}

function maximum(
	x: Float32Array,
	{ cells, starts }: WindowCells,
	planes: number,
	size: number,
	y: Float32Array,
	winners: Int32Array
): void {
	const windows = starts.length - 1;
	for (let plane = 0, place = 0; plane < planes; plane++) {
		const first = (plane * size) | 0;
		for (let window = 0; window < windows; window++, place++) {
			const end = starts[window + 1];
			let cell = starts[window];
			let winner = (first + cells[cell]) | 0;
			let most = x[winner];
			for (cell = (cell + 1) | 0; cell < end; cell = (cell + 1) | 0) {
				const candidate = (first + cells[cell]) | 0;
				const value = x[candidate];
				if (value > most) {
					most = value;
					winner = candidate;
				}
			}
			y[place] = most;
			winners[place] = winner;
		}
	}
}

function toWinners(gradients: Float32Array, winners: Int32Array, x: Float32Array): void {
	for (let place = 0; place < winners.length; place++) x[winners[place]] += gradients[place];
}

/** Max pooling. */
export function maxPool2dKernel(
	geometry: Pool2dGeometry,
	{ x, y, gradients }: UnaryArrays,
	winners: Int32Array
): UnaryKernel {
	const [batch, channels, height, width] = geometry.inputShape;
	const windows = windowCells(geometry);
	return {
		forward: () => maximum(x, windows, batch * channels, height * width, y, winners),
		backward() {
			if (gradients) toWinners(gradients.y, winners, gradients.x.fill(0));
		}
	};
}

function mean(
	x: Float32Array,
	{ cells, starts }: WindowCells,
	shares: Float64Array,
	planes: number,
	size: number,
	y: Float32Array
): void {
	const windows = shares.length;
	for (let plane = 0, place = 0; plane < planes; plane++) {
		const first = (plane * size) | 0;
		for (let window = 0; window < windows; window++, place++) {
			const end = starts[window + 1];
			let sum = 0;
			for (let cell = starts[window]; cell < end; cell = (cell + 1) | 0) {
				sum += x[(first + cells[cell]) | 0];
			}
			y[place] = sum * shares[window];
		}
	}
}

function spreadMean(
	gradients: Float32Array,
	{ cells, starts }: WindowCells,
	shares: Float64Array,
	planes: number,
	size: number,
	x: Float32Array
): void {
	const windows = shares.length;
	for (let plane = 0, place = 0; plane < planes; plane++) {
		const first = (plane * size) | 0;
		for (let window = 0; window < windows; window++, place++) {
			const end = starts[window + 1];
			const share = gradients[place] * shares[window];
			for (let cell = starts[window]; cell < end; cell = (cell + 1) | 0) {
				x[(first + cells[cell]) | 0] += share;
			}
		}
	}
}

/** Average pooling by the divisors of its windows. */
export function avgPool2dKernel(
	geometry: Pool2dGeometry,
	divisors: readonly number[],
	{ x, y, gradients }: UnaryArrays
): UnaryKernel {
	const [batch, channels, height, width] = geometry.inputShape;
	const windows = windowCells(geometry);
	const shares = Float64Array.from(divisors, (divisor) => 1 / divisor);
	const [planes, size] = [batch * channels, height * width];
	return {
		forward: () => mean(x, windows, shares, planes, size, y),
		backward() {
			if (gradients) spreadMean(gradients.y, windows, shares, planes, size, gradients.x.fill(0));
		}
	};
}
