import { multiplyAdd } from './multiply-add';

/**
 * The product of a matrix of weights with columns that lie anywhere: each block of 4 rows and 8
 * columns is summed up in 8 registers, and each weight meets 8 columns once it is loaded.
 *
 *     out[row · outRow + column] = bias[row] + Σ_k weights[row, k] · source[taps[k] + column]
 *
 * All places are bytes. Weight (4p + i, k) lies at weights + p · panelStep + k · depthStep + 4i.
 * Columns come in quads, four that lie side by side, and quads in pairs, which `pairs` lists: where
 * both are read and where both are written. Quads may overlap, where they write the same twice.
 */
export function multiply(
	weights: usize,
	panelStep: usize,
	depthStep: usize,
	rows: i32,
	taps: usize,
	depth: i32,
	source: usize,
	pairs: usize,
	pairCount: i32,
	out: usize,
	outRow: usize,
	bias: usize
): void {
	const tapsEnd = taps + ((<usize>depth) << 2);
	const pairsEnd = pairs + ((<usize>pairCount) << 4);
	for (let row = 0; row < rows; row += 4) {
		const rowsLeft = rows - row;
		let bias0: v128 = f32x4.splat(0);
		let bias1: v128 = bias0;
		let bias2: v128 = bias0;
		let bias3: v128 = bias0;
		if (bias) {
			bias0 = v128.load32_splat(bias);
			if (rowsLeft > 1) bias1 = v128.load32_splat(bias, 4);
			if (rowsLeft > 2) bias2 = v128.load32_splat(bias, 8);
			if (rowsLeft > 3) bias3 = v128.load32_splat(bias, 12);
			bias += 16;
		}
		for (let pair = pairs; pair < pairsEnd; pair += 16) {
			const left = source + load<u32>(pair);
			const right = source + load<u32>(pair, 4);
			let left0 = bias0;
			let left1 = bias1;
			let left2 = bias2;
			let left3 = bias3;
			let right0 = bias0;
			let right1 = bias1;
			let right2 = bias2;
			let right3 = bias3;
			let weight = weights;
			for (let tap = taps; tap < tapsEnd; tap += 4) {
				const place = load<u32>(tap);
				const x = v128.load(left + place);
				const y = v128.load(right + place);
				const w0 = v128.load32_splat(weight);
				left0 = multiplyAdd(w0, x, left0);
				right0 = multiplyAdd(w0, y, right0);
				const w1 = v128.load32_splat(weight, 4);
				left1 = multiplyAdd(w1, x, left1);
				right1 = multiplyAdd(w1, y, right1);
				const w2 = v128.load32_splat(weight, 8);
				left2 = multiplyAdd(w2, x, left2);
				right2 = multiplyAdd(w2, y, right2);
				const w3 = v128.load32_splat(weight, 12);
				left3 = multiplyAdd(w3, x, left3);
				right3 = multiplyAdd(w3, y, right3);
				weight += depthStep;
			}
			let leftOut = out + load<u32>(pair, 8);
			let rightOut = out + load<u32>(pair, 12);
			v128.store(leftOut, left0);
			v128.store(rightOut, right0);
			if (rowsLeft > 1) {
				v128.store((leftOut += outRow), left1);
				v128.store((rightOut += outRow), right1);
			}
			if (rowsLeft > 2) {
				v128.store((leftOut += outRow), left2);
				v128.store((rightOut += outRow), right2);
			}
			if (rowsLeft > 3) {
				v128.store(leftOut + outRow, left3);
				v128.store(rightOut + outRow, right3);
			}
		}
		weights += panelStep;
		out += outRow << 2;
	}
}
