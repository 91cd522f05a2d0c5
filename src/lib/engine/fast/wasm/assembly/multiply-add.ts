/** a · b + c for four numbers at once; rounded once, not twice, where relaxed SIMD fuses the two. */
export function multiplyAdd(a: v128, b: v128, c: v128): v128 {
	if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, c);
	return f32x4.add(f32x4.mul(a, b), c);
}

/** The sum of four numbers, in pairs. */
export function sumOf(v: v128): f32 {
	return (
		f32x4.extract_lane(v, 0) +
		f32x4.extract_lane(v, 2) +
		(f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 3))
	);
}
