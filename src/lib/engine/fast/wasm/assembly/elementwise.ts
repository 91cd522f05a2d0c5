/** max(0, x) of `length` numbers; keeps NaN and turns −0 into 0. y may be x. */
export function relu(x: usize, y: usize, length: i32): void {
	const zero = f32x4.splat(0);
	const end = x + ((<usize>length) << 2);
	for (; x + 16 <= end; x += 16, y += 16) {
		const value = v128.load(x);
		// Adding 0 turns −0 into 0.
		v128.store(y, v128.andnot(f32x4.add(value, zero), f32x4.lt(value, zero)));
	}
	for (; x < end; x += 4, y += 4) {
		const value = load<f32>(x);
		store<f32>(y, value < 0 ? 0 : value + 0);
	}
}

/** What comes from above where y > 0, else 0. The two gradients may be the same. */
export function reluBackward(y: usize, gradY: usize, gradX: usize, length: i32): void {
	const zero = f32x4.splat(0);
	const end = y + ((<usize>length) << 2);
	for (; y + 16 <= end; y += 16, gradY += 16, gradX += 16) {
		v128.store(gradX, v128.and(v128.load(gradY), f32x4.gt(v128.load(y), zero)));
	}
	for (; y < end; y += 4, gradY += 4, gradX += 4) {
		store<f32>(gradX, load<f32>(y) > 0 ? load<f32>(gradY) : 0);
	}
}

/** a + b, number by number; the sum may be a or b. */
export function add(a: usize, b: usize, sum: usize, length: i32): void {
	const end = a + ((<usize>length) << 2);
	for (; a + 16 <= end; a += 16, b += 16, sum += 16) {
		v128.store(sum, f32x4.add(v128.load(a), v128.load(b)));
	}
	for (; a < end; a += 4, b += 4, sum += 4) store<f32>(sum, load<f32>(a) + load<f32>(b));
}
