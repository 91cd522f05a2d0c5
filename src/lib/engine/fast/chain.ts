/** The size of one image: its channels, rows and columns. */
export interface ImageSize {
	readonly channels: number;
	readonly height: number;
	readonly width: number;
}

/**
 * One image [C, H, W] through `conv2d` at stride 1, with as many zeros around as keep its size; the
 * kernel is odd. weight [outChannels, C, k, k], bias [outChannels]. Sums are doubles, so integers come
 * out exact as long as they stay below 2⁵³.
 */
export function convolveSame(
	x: Float64Array,
	{ channels, height, width }: ImageSize,
	weight: Float64Array,
	bias: Float64Array,
	kernel: number
): Float64Array {
	const plane = height * width;
	const reach = (kernel - 1) / 2;
	const y = new Float64Array(bias.length * plane);
	for (let oc = 0; oc < bias.length; oc++) {
		const map = y.subarray(oc * plane, (oc + 1) * plane).fill(bias[oc]);
		for (let ic = 0; ic < channels; ic++) {
			for (let kh = 0; kh < kernel; kh++) {
				for (let kw = 0; kw < kernel; kw++) {
					const w = weight[((oc * channels + ic) * kernel + kh) * kernel + kw];
					const down = kh - reach;
					const right = kw - reach;
					const firstColumn = Math.max(0, -right);
					const endColumn = Math.min(width, width - right);
					for (let row = Math.max(0, -down); row < Math.min(height, height - down); row++) {
						const from = ic * plane + (row + down) * width + right;
						const to = row * width;
						for (let column = firstColumn; column < endColumn; column++) {
							map[to + column] += w * x[from + column];
						}
					}
				}
			}
		}
	}
	return y;
}

/** The same numbers with 0 in place of those below it: `relu`. */
export function rectify(x: Float64Array): Float64Array {
	return x.map((value) => (value > 0 ? value : 0));
}

/** One image [C, H, W] through `maxPool2d` of 2×2 windows at stride 2; H and W are even. */
export function poolPairs(x: Float64Array, { channels, height, width }: ImageSize): Float64Array {
	const y = new Float64Array((channels * height * width) / 4);
	let to = 0;
	for (let row = 0; row < channels * height; row += 2) {
		for (let column = 0; column < width; column += 2) {
			const from = row * width + column;
			y[to++] = Math.max(x[from], x[from + 1], x[from + width], x[from + width + 1]);
		}
	}
	return y;
}

/** One row of features through `linear`: weight [outFeatures, inFeatures], bias [outFeatures]. */
export function multiplyAdd(
	x: Float64Array,
	weight: Float64Array,
	bias: Float64Array
): Float64Array {
	return bias.map((start, feature) => {
		let sum = start;
		const from = feature * x.length;
		for (let i = 0; i < x.length; i++) sum += weight[from + i] * x[i];
		return sum;
	});
}
