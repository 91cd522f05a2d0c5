import type { PaddingMode } from '../index';

/**
 * Where the cells of a padded axis come from, null for a zero, worked out another way than the
 * engine does: a mirror is a walk to and fro, a circle a remainder, an edge a clamp.
 */
export function paddedSources(
	size: number,
	before: number,
	after: number,
	mode: PaddingMode
): (number | null)[] {
	const period = Math.max(1, 2 * (size - 1));
	const there = Array.from({ length: size }, (_, index) => index);
	const toAndFro = [...there, ...there.slice(1, -1).reverse()];
	const remainder = (value: number, divisor: number) => ((value % divisor) + divisor) % divisor;
	return Array.from({ length: before + size + after }, (_, index) => {
		const position = index - before;
		if (mode === 'reflect') return toAndFro[remainder(position, period)];
		if (mode === 'circular') return remainder(position, size);
		if (mode === 'replicate') return Math.min(Math.max(position, 0), size - 1);
		return there.includes(position) ? position : null;
	});
}
