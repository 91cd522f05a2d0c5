/**
 * Copies runs of numbers of every plane, or adds them to what is there: `runs` lists for each where it
 * goes, where it comes from and its length, in bytes, bytes and numbers. This is how an image is padded
 * and cropped, and how the gradients of padded cells come back to the cells that they copy.
 */
export function moveRuns(
	source: usize,
	sourcePlane: usize,
	target: usize,
	targetPlane: usize,
	planes: i32,
	runs: usize,
	runCount: i32,
	isAdding: bool
): void {
	const runsEnd = runs + <usize>runCount * 12;
	for (let plane = 0; plane < planes; plane++) {
		for (let run = runs; run < runsEnd; run += 12) {
			let to = target + load<u32>(run);
			let from = source + load<u32>(run, 4);
			const end = from + ((<usize>load<u32>(run, 8)) << 2);
			for (; from + 16 <= end; from += 16, to += 16) {
				const moved = v128.load(from);
				v128.store(to, isAdding ? f32x4.add(v128.load(to), moved) : moved);
			}
			for (; from < end; from += 4, to += 4) {
				const moved = load<f32>(from);
				store<f32>(to, isAdding ? load<f32>(to) + moved : moved);
			}
		}
		source += sourcePlane;
		target += targetPlane;
	}
}

/**
 * Lays out weights for `multiply`: panels of 4 rows, and in a panel the four weights of a term side by
 * side. Term k of a row is read at the byte offsets[k]; rows beyond the last are zeros.
 */
export function packPanels(
	weights: usize,
	rowStep: usize,
	rows: i32,
	offsets: usize,
	depth: i32,
	panels: usize
): void {
	const offsetsEnd = offsets + ((<usize>depth) << 2);
	for (let row = 0; row < rows; row += 4) {
		for (let i = 0; i < 4; i++) {
			const isRow = row + i < rows;
			let target = panels + ((<usize>i) << 2);
			for (let offset = offsets; offset < offsetsEnd; offset += 4, target += 16) {
				store<f32>(target, isRow ? load<f32>(weights + load<u32>(offset)) : 0);
			}
			weights += rowStep;
		}
		panels += (<usize>depth) << 4;
	}
}

/**
 * Lays out rows as columns for `accumulate`: panels of 8 rows, and in a panel the eight numbers of a
 * place side by side, from panels + panel · panelStep on. Rows beyond the last are zeros.
 */
export function transpose(
	rows: usize,
	rowStep: usize,
	rowCount: i32,
	length: i32,
	panels: usize,
	panelStep: usize
): void {
	for (let row = 0; row < rowCount; row += 8) {
		for (let half = 0; half < 8; half += 4) {
			const target = panels + ((<usize>half) << 2);
			const left = rowCount - row - half;
			let done = 0;
			if (left >= 4) done = transposeFours(rows, rowStep, length, target);
			for (let i = 0; i < 4; i++) {
				const from = rows + <usize>i * rowStep;
				for (let p = done; p < length; p++) {
					const value = i < left ? load<f32>(from + ((<usize>p) << 2)) : 0;
					store<f32>(target + ((<usize>p) << 5) + ((<usize>i) << 2), value);
				}
			}
			rows += rowStep << 2;
		}
		panels += panelStep;
	}
}

/** Four rows, four places at once, as far as that goes; returns how many places are done. */
function transposeFours(rows: usize, rowStep: usize, length: i32, target: usize): i32 {
	const end = length & ~3;
	for (let p = 0; p < end; p += 4, rows += 16, target += 128) {
		const a = v128.load(rows);
		const b = v128.load(rows + rowStep);
		const c = v128.load(rows + rowStep * 2);
		const d = v128.load(rows + rowStep * 3);
		const ab = v128.shuffle<f32>(a, b, 0, 4, 1, 5);
		const abHigh = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
		const cd = v128.shuffle<f32>(c, d, 0, 4, 1, 5);
		const cdHigh = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
		v128.store(target, v128.shuffle<f64>(ab, cd, 0, 2));
		v128.store(target, v128.shuffle<f64>(ab, cd, 1, 3), 32);
		v128.store(target, v128.shuffle<f64>(abHigh, cdHigh, 0, 2), 64);
		v128.store(target, v128.shuffle<f64>(abHigh, cdHigh, 1, 3), 96);
	}
	return end;
}
