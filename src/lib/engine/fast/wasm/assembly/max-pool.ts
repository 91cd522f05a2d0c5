/**
 * The greatest of each 2×2 window, and which of its four cells that is, 0 to 3: the first of equals,
 * row by row. Takes four windows of a row at once, so a row must have as many; the last four may
 * overlap those before. Planes lie `plane` bytes apart, and cells beyond the windows are not read.
 */
export function maxPool2x2(
	x: usize,
	width: i32,
	plane: usize,
	planes: i32,
	outHeight: i32,
	outWidth: i32,
	y: usize,
	winners: usize
): void {
	const rowStep = (<usize>width) << 2;
	const outStep = (<usize>outWidth) << 2;
	for (let p = 0; p < planes; p++, x += plane) {
		let row = x;
		for (let oh = 0; oh < outHeight; oh++, row += rowStep * 2, y += outStep, winners += outStep) {
			for (let ow = 0; ow < outWidth; ow += 4) {
				const first = <usize>min(ow, outWidth - 4);
				const top = row + (first << 3);
				const bottom = top + rowStep;
				const topLow = v128.load(top);
				const topHigh = v128.load(top, 16);
				const bottomLow = v128.load(bottom);
				const bottomHigh = v128.load(bottom, 16);
				let best = v128.shuffle<f32>(topLow, topHigh, 0, 2, 4, 6);
				let winner = i32x4.splat(0);
				let other = v128.shuffle<f32>(topLow, topHigh, 1, 3, 5, 7);
				let isGreater = f32x4.gt(other, best);
				best = v128.bitselect(other, best, isGreater);
				winner = v128.bitselect(i32x4.splat(1), winner, isGreater);
				other = v128.shuffle<f32>(bottomLow, bottomHigh, 0, 2, 4, 6);
				isGreater = f32x4.gt(other, best);
				best = v128.bitselect(other, best, isGreater);
				winner = v128.bitselect(i32x4.splat(2), winner, isGreater);
				other = v128.shuffle<f32>(bottomLow, bottomHigh, 1, 3, 5, 7);
				isGreater = f32x4.gt(other, best);
				best = v128.bitselect(other, best, isGreater);
				winner = v128.bitselect(i32x4.splat(3), winner, isGreater);
				v128.store(y + (first << 2), best);
				v128.store(winners + (first << 2), winner);
			}
		}
	}
}

/**
 * What comes from above goes to the winner of each window, and zeros to its other three cells. Cells
 * beyond the windows are left as they are.
 */
export function maxPool2x2Backward(
	gradX: usize,
	width: i32,
	plane: usize,
	planes: i32,
	outHeight: i32,
	outWidth: i32,
	gradY: usize,
	winners: usize
): void {
	const rowStep = (<usize>width) << 2;
	const outStep = (<usize>outWidth) << 2;
	for (let p = 0; p < planes; p++, gradX += plane) {
		let row = gradX;
		for (let oh = 0; oh < outHeight; oh++, row += rowStep * 2) {
			for (let ow = 0; ow < outWidth; ow += 4) {
				const first = <usize>min(ow, outWidth - 4);
				const gradient = v128.load(gradY + (first << 2));
				const winner = v128.load(winners + (first << 2));
				const a = v128.and(gradient, i32x4.eq(winner, i32x4.splat(0)));
				const b = v128.and(gradient, i32x4.eq(winner, i32x4.splat(1)));
				const c = v128.and(gradient, i32x4.eq(winner, i32x4.splat(2)));
				const d = v128.and(gradient, i32x4.eq(winner, i32x4.splat(3)));
				const top = row + (first << 3);
				const bottom = top + rowStep;
				v128.store(top, v128.shuffle<f32>(a, b, 0, 4, 1, 5));
				v128.store(top, v128.shuffle<f32>(a, b, 2, 6, 3, 7), 16);
				v128.store(bottom, v128.shuffle<f32>(c, d, 0, 4, 1, 5));
				v128.store(bottom, v128.shuffle<f32>(c, d, 2, 6, 3, 7), 16);
			}
			gradY += outStep;
			winners += outStep;
		}
	}
}
