/**
 * One step of torch.optim.SGD for `length` numbers, four at a time: `parameter`, `gradient` and
 * `buffer` are as long as a multiple of four. With momentum the buffer becomes keep · buffer + share ·
 * gradient, and the step goes along the buffer, or along gradient + momentum · buffer (`nesterov`).
 */
export function sgdStep(
	parameter: usize,
	gradient: usize,
	buffer: usize,
	length: i32,
	rate: f32,
	weightDecay: f32,
	keep: f32,
	share: f32,
	nesterov: f32
): void {
	const end = parameter + ((<usize>length) << 2);
	const rates = f32x4.splat(rate);
	const decays = f32x4.splat(weightDecay);
	const keeps = f32x4.splat(keep);
	const shares = f32x4.splat(share);
	const nesterovs = f32x4.splat(nesterov);
	for (; parameter < end; parameter += 16, gradient += 16) {
		const before = v128.load(parameter);
		let direction = f32x4.add(v128.load(gradient), f32x4.mul(decays, before));
		if (buffer) {
			const kept = f32x4.mul(keeps, v128.load(buffer));
			const moved = f32x4.add(kept, f32x4.mul(shares, direction));
			v128.store(buffer, moved);
			buffer += 16;
			direction = nesterov ? f32x4.add(direction, f32x4.mul(nesterovs, moved)) : moved;
		}
		v128.store(parameter, f32x4.sub(before, f32x4.mul(rates, direction)));
	}
}

/**
 * One step of torch.optim.Adam for `length` numbers, four at a time: the arrays are as long as a
 * multiple of four.
 *
 *     average = beta1 · average + (1 − beta1) · gradient, squares likewise of gradient²
 *     parameter = shrink · parameter − rate · average / (√(squares · correction) + eps)
 *
 * `rate` holds the bias correction of the average, `correction` that of the squares, and `shrink` the
 * decoupled weight decay; weightDecay is the one that is part of the gradient.
 */
export function adamStep(
	parameter: usize,
	gradient: usize,
	average: usize,
	squares: usize,
	length: i32,
	rate: f32,
	beta1: f32,
	newShare1: f32,
	beta2: f32,
	newShare2: f32,
	correction: f32,
	eps: f32,
	weightDecay: f32,
	shrink: f32
): void {
	const end = parameter + ((<usize>length) << 2);
	for (; parameter < end; parameter += 16, gradient += 16, average += 16, squares += 16) {
		const before = v128.load(parameter);
		const g = f32x4.add(v128.load(gradient), f32x4.mul(f32x4.splat(weightDecay), before));
		const keptAverage = f32x4.mul(f32x4.splat(beta1), v128.load(average));
		const m = f32x4.add(keptAverage, f32x4.mul(f32x4.splat(newShare1), g));
		const keptSquares = f32x4.mul(f32x4.splat(beta2), v128.load(squares));
		const v = f32x4.add(keptSquares, f32x4.mul(f32x4.splat(newShare2), f32x4.mul(g, g)));
		v128.store(average, m);
		v128.store(squares, v);
		const root = f32x4.sqrt(f32x4.mul(v, f32x4.splat(correction)));
		const denominator = f32x4.add(root, f32x4.splat(eps));
		const update = f32x4.div(f32x4.mul(f32x4.splat(rate), m), denominator);
		v128.store(parameter, f32x4.sub(f32x4.mul(f32x4.splat(shrink), before), update));
	}
}
