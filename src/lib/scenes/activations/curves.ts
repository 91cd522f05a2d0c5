import type { Pointwise } from '$lib/engine';
import { linearScale } from '$lib/figures/curves';
import type { CurvePoint } from '$lib/figures/curves';
import { curveOf } from './functions';
import type { FunctionId, Shapes } from './functions';
import { strokeOf } from './strokes';
import type { Stroke } from './strokes';

/** The numbers that the plots show, and how far apart they are drawn. */
export const DOMAIN = [-6, 6] as const;
const STEP = 0.05;
/** How much slopes on either side of 0 may differ before it is a kink. */
const KINK = 1e-3;
const NEAR = 1e-9;

/** Functions are drawn above, their slopes below. */
export type PanelKind = 'value' | 'slope';

/** A function as points, or its slope, whose line is lifted where it jumps at 0. */
export function pointsOf(activation: Pointwise<number>, kind: PanelKind): readonly CurvePoint[] {
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

/** A function as it is drawn. */
export interface Curve extends Stroke {
	readonly name: FunctionId;
	/** Whether it is the one that the scene is about; it is drawn stronger. */
	readonly isApplied: boolean;
	readonly points: Readonly<Record<PanelKind, readonly CurvePoint[]>>;
	at(kind: PanelKind, x: number): number;
}

/** A function as it is drawn with these numbers. */
export function drawnCurve(name: FunctionId, shapes: Shapes, isApplied: boolean): Curve {
	const activation = curveOf(name, shapes);
	return {
		...{ name, isApplied },
		...strokeOf(name),
		points: { value: pointsOf(activation, 'value'), slope: pointsOf(activation, 'slope') },
		at: (kind, x) => activation[kind](x)
	};
}

const MARGIN = { left: 34, right: 12, top: 22, bottom: 26 };
const GAP = 34;
const PANELS = [
	{ kind: 'value', height: 230, domain: [-3, 5], ticks: [-2, 0, 2, 4] },
	{ kind: 'slope', height: 140, domain: [-0.3, 1.3], ticks: [0, 0.25, 1] }
] as const;
const LEAST_WIDTH = 240;

/** Where the plots lie in a drawing of this width, and its height. */
export function plotFrame(width: number) {
	const x = linearScale(DOMAIN, [MARGIN.left, Math.max(width, LEAST_WIDTH) - MARGIN.right]);
	const panels = PANELS.map(({ kind, height, domain, ticks }, index) => {
		const top = MARGIN.top + (index === 0 ? 0 : PANELS[0].height + GAP);
		return { kind, top, height, ticks, y: linearScale(domain, [top + height, top]).at };
	});
	const total = MARGIN.top + PANELS[0].height + GAP + PANELS[1].height + MARGIN.bottom;
	return { width, x, panels, left: MARGIN.left, height: total };
}

export type PlotFrame = ReturnType<typeof plotFrame>;
