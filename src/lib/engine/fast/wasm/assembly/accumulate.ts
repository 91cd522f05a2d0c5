import { multiplyAdd } from './multiply-add';

/** Bytes of the sums of one block: 4 taps · 8 columns. */
const blockBytes: usize = 128;

/**
 * Adds the products of shifted readings of a source with columns that `transpose` has laid out, place
 * by place: how a weight's gradient comes about, and the output of a linear layer.
 *
 *     sums[tap, column] += Σ_p source[taps[tap] + places[p]] · columns[p, column]
 *
 * All places are bytes. Columns come in panels of 8, of which panel c lies at columns + c · panelStep.
 * A block of 4 taps and 8 columns is kept in 8 registers; `writeSums` reads the blocks.
 */
export function accumulate(
	source: usize,
	taps: usize,
	tapCount: i32,
	columns: usize,
	panelStep: usize,
	columnCount: i32,
	places: usize,
	placeCount: i32,
	sums: usize
): void {
	const placesEnd = places + ((<usize>placeCount) << 2);
	for (let column = 0; column < columnCount; column += 8) {
		for (let tap = 0; tap < tapCount; tap += 4) {
			// Beyond the last tap the last is taken again, and its sums are left out in the end.
			const last = tapCount - 1;
			const source0 = source + load<u32>(taps + ((<usize>tap) << 2));
			const source1 = source + load<u32>(taps + ((<usize>min(tap + 1, last)) << 2));
			const source2 = source + load<u32>(taps + ((<usize>min(tap + 2, last)) << 2));
			const source3 = source + load<u32>(taps + ((<usize>min(tap + 3, last)) << 2));
			let left0 = v128.load(sums);
			let right0 = v128.load(sums, 16);
			let left1 = v128.load(sums, 32);
			let right1 = v128.load(sums, 48);
			let left2 = v128.load(sums, 64);
			let right2 = v128.load(sums, 80);
			let left3 = v128.load(sums, 96);
			let right3 = v128.load(sums, 112);
			let panel = columns;
			for (let p = places; p < placesEnd; p += 4) {
				const place = load<u32>(p);
				const x = v128.load(panel);
				const y = v128.load(panel, 16);
				const s0 = v128.load32_splat(source0 + place);
				left0 = multiplyAdd(s0, x, left0);
				right0 = multiplyAdd(s0, y, right0);
				const s1 = v128.load32_splat(source1 + place);
				left1 = multiplyAdd(s1, x, left1);
				right1 = multiplyAdd(s1, y, right1);
				const s2 = v128.load32_splat(source2 + place);
				left2 = multiplyAdd(s2, x, left2);
				right2 = multiplyAdd(s2, y, right2);
				const s3 = v128.load32_splat(source3 + place);
				left3 = multiplyAdd(s3, x, left3);
				right3 = multiplyAdd(s3, y, right3);
				panel += 32;
			}
			v128.store(sums, left0);
			v128.store(sums, right0, 16);
			v128.store(sums, left1, 32);
			v128.store(sums, right1, 48);
			v128.store(sums, left2, 64);
			v128.store(sums, right2, 80);
			v128.store(sums, left3, 96);
			v128.store(sums, right3, 112);
			sums += blockBytes;
		}
		columns += panelStep;
	}
}

/**
 * Writes what `accumulate` has summed up, sum (tap, column) to out + column · columnStep + tap ·
 * tapStep, and adds bias[tap] if there is a bias. Leaves zeros behind for the next time.
 */
export function writeSums(
	sums: usize,
	tapCount: i32,
	columnCount: i32,
	out: usize,
	tapStep: usize,
	columnStep: usize,
	bias: usize
): void {
	const zero = f32x4.splat(0);
	for (let column = 0; column < columnCount; column += 8) {
		const columns = min(8, columnCount - column);
		for (let tap = 0; tap < tapCount; tap += 4) {
			const taps = min(4, tapCount - tap);
			for (let t = 0; t < taps; t++) {
				const start = bias ? load<f32>(bias + ((<usize>(tap + t)) << 2)) : 0;
				const target = out + <usize>(tap + t) * tapStep + <usize>column * columnStep;
				for (let c = 0; c < columns; c++) {
					const sum = load<f32>(sums + ((<usize>(t * 8 + c)) << 2));
					store<f32>(target + <usize>c * columnStep, sum + start);
				}
			}
			for (let t = 0; t < 8; t++, sums += 16) v128.store(sums, zero);
		}
	}
}
