/** Each channel's bias in all of its cells: y [N, channels, size]. */
export function fillWithBias(
	y: Float32Array,
	bias: Float32Array,
	channels: number,
	size: number
): void {
	if (size === 1) {
		for (let first = 0; first < y.length; first += channels) y.set(bias, first);
		return;
	}
	const planes = y.length / size;
	for (let plane = 0; plane < planes; plane++) {
		y.fill(bias[plane % channels], plane * size, (plane + 1) * size);
	}
}

/** Adds all cells of each channel of gradients [N, channels, size] to the channel's number. */
export function addBiasGradient(
	gradients: Float32Array,
	bias: Float32Array,
	channels: number,
	size: number
): void {
	const planes = gradients.length / size;
	for (let plane = 0; plane < planes; plane++) {
		const end = (plane * size + size) | 0;
		let sum = 0;
		for (let place = (end - size) | 0; place < end; place = (place + 1) | 0) {
			sum += gradients[place];
		}
		bias[plane % channels] += sum;
	}
}
