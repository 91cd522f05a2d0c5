import type { CurvePoint } from '$lib/figures/curves';

/** An axis of a chart: from where to where, and how far apart its lines are. */
export interface ChartAxis {
	readonly from: number;
	readonly to: number;
	readonly step: number;
}

/** A line of a chart, lifted where a point is null. */
export interface ChartCurve {
	readonly name: string;
	readonly points: readonly CurvePoint[];
	readonly color: string;
	readonly dash?: string;
	/** Whether it is the one that the reader is at. */
	readonly isStrong: boolean;
}

/** A mark on a chart, with the number that it has elsewhere. */
export interface ChartDot {
	readonly x: number;
	readonly y: number;
	readonly label: string;
	readonly isCurrent: boolean;
}

/** A straight line through a point of a curve, as steep as the curve is there. */
export interface ChartTangent {
	readonly x: number;
	readonly y: number;
	readonly slope: number;
}

/** At most so many lines does an axis have on either side of 0. */
const MOST_LINES = 5;

/** The distance between the lines of an axis that reaches so far from 0: 1, 2 or 5, times a power of ten. */
export function lineStep(reach: number): number {
	const power = 10 ** Math.floor(Math.log10(reach / MOST_LINES));
	const factor = [1, 2, 5, 10].find((times) => reach / (times * power) <= MOST_LINES) ?? 10;
	return Number((factor * power).toPrecision(1));
}

/** A number beside its line, with a minus sign. */
export function lineText(value: number): string {
	return `${Number(value.toPrecision(3))}`.replace('-', '−');
}
