import type { ImageSize } from './chain';

/**
 * The gradient of `convolveSame` by its image: gradOutput [outChannels, H, W] → gradX [C, H, W], for an
 * image of the size given. Every number gathers what the windows over it hand back; sums are doubles, so
 * integers come out exact as long as they stay below 2⁵³.
 */
export function convolveSameGradient(
	gradOutput: Float64Array,
	{ channels, height, width }: ImageSize,
	weight: Float64Array,
	kernel: number
): Float64Array {
	const plane = height * width;
	const reach = (kernel - 1) / 2;
	const filters = gradOutput.length / plane;
	const gradX = new Float64Array(channels * plane);
	for (let oc = 0; oc < filters; oc++) {
		const from = oc * plane;
		for (let ic = 0; ic < channels; ic++) {
			const to = ic * plane;
			for (let kh = 0; kh < kernel; kh++) {
				for (let kw = 0; kw < kernel; kw++) {
					const w = weight[((oc * channels + ic) * kernel + kh) * kernel + kw];
					const down = kh - reach;
					const right = kw - reach;
					const shift = down * width + right;
					const firstColumn = Math.max(0, -right);
					const endColumn = Math.min(width, width - right);
					for (let row = Math.max(0, -down); row < Math.min(height, height - down); row++) {
						for (let column = firstColumn; column < endColumn; column++) {
							const place = row * width + column;
							gradX[to + place + shift] += w * gradOutput[from + place];
						}
					}
				}
			}
		}
	}
	return gradX;
}

/** The gradient of `rectify`: what was handed back, 0 where x is not above 0. */
export function rectifyGradient(x: Float64Array, gradOutput: Float64Array): Float64Array {
	return gradOutput.map((gradient, place) => (x[place] > 0 ? gradient : 0));
}

/**
 * For each 2×2 window of `poolPairs` the place in x [C, H, W] of its greatest number; of equal ones the
 * first, row by row.
 */
export function pairWinners(x: Float64Array, { channels, height, width }: ImageSize): Uint32Array {
	const winners = new Uint32Array((channels * height * width) / 4);
	let to = 0;
	for (let row = 0; row < channels * height; row += 2) {
		for (let column = 0; column < width; column += 2) {
			let winner = row * width + column;
			for (const place of [winner + 1, winner + width, winner + width + 1]) {
				if (x[place] > x[winner]) winner = place;
			}
			winners[to++] = winner;
		}
	}
	return winners;
}

/** The gradient of `poolPairs`: each window's goes to the number that won it, and 0 to the others. */
export function poolPairsGradient(
	x: Float64Array,
	size: ImageSize,
	gradOutput: Float64Array
): Float64Array {
	const gradX = new Float64Array(x.length);
	pairWinners(x, size).forEach((winner, window) => (gradX[winner] = gradOutput[window]));
	return gradX;
}

/** The gradient of `multiplyAdd` by its features: gradOutput [outFeatures] → gradX [inFeatures]. */
export function multiplyAddGradient(gradOutput: Float64Array, weight: Float64Array): Float64Array {
	const features = weight.length / gradOutput.length;
	const gradX = new Float64Array(features);
	gradOutput.forEach((gradient, output) => {
		const from = output * features;
		for (let i = 0; i < features; i++) gradX[i] += weight[from + i] * gradient;
	});
	return gradX;
}
