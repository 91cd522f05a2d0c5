import type { Pointwise } from '$lib/engine';
import type { CurvePoint } from '$lib/figures/curves';

/** The numbers that the plots show, and how far apart they are drawn. */
export const DOMAIN = [-6, 6] as const;
const STEP = 0.05;
/** How much slopes on either side of 0 may differ before it is a kink. */
const KINK = 1e-3;
const NEAR = 1e-9;

/** A function as points, or its slope, whose line is lifted where it jumps at 0. */
export function pointsOf(
	activation: Pointwise<number>,
	kind: 'value' | 'slope'
): readonly CurvePoint[] {
	const [from, to] = DOMAIN;
	const count = Math.round((to - from) / STEP);
	const points = Array.from({ length: count + 1 }, (_, index): CurvePoint => {
		const x = (Math.round(from / STEP) + index) * STEP;
		return [x, activation[kind](x)];
	});
	const [left, right] = [activation.slope(0), activation.slope(NEAR)];
	if (kind === 'value' || Math.abs(left - right) < KINK) return points;
	const zero = points.findIndex((point) => point !== null && Math.abs(point[0]) < NEAR);
	return [...points.slice(0, zero + 1), null, [0, right], ...points.slice(zero + 1)];
}
