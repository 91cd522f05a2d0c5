import { rational } from '$lib/engine';
import type { Rational } from '$lib/engine';
import type { Role } from '$lib/figures/grid';
import type { Translated } from '$lib/i18n/language';
import type { Plot, PlotAxis, PlotCurve } from '$lib/quiz/plot';

/** How far the drawings go in either direction. */
const REACH = 4;

/** The axes of a drawing of activation functions; `height` is how far and how finely y goes. */
export function axes(height: Omit<PlotAxis, 'label'>): Pick<Plot, 'x' | 'y'> {
	return {
		x: { label: { en: 'x', zh: 'x' }, min: -REACH, max: REACH, step: 1 },
		y: { label: { en: 'f(x)', zh: 'f(x)' }, ...height }
	};
}

/** A function that is straight between whole numbers, as a curve. */
export function curveThrough(
	label: Translated,
	role: Role,
	value: (x: Rational) => Rational
): PlotCurve {
	const points = Array.from({ length: 2 * REACH + 1 }, (_, index) => {
		const x = index - REACH;
		return [x, rational.toNumber(value(rational.from(x)))] as const;
	});
	return { label, role, points };
}
