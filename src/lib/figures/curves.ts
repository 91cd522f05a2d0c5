/** A straight scale: where a number lies on the screen, and the other way round. */
export interface LinearScale {
	at(value: number): number;
	invert(place: number): number;
}

/** The straight scale from one stretch to another. D3's would bring its colours along. */
export function linearScale(
	[from, to]: readonly [number, number],
	[start, end]: readonly [number, number]
): LinearScale {
	const factor = (end - start) / (to - from);
	return {
		at: (value) => start + (value - from) * factor,
		invert: (place) => from + (place - start) / factor
	};
}

/** A point of a curve; null lifts the pen. */
export type CurvePoint = readonly [x: number, y: number] | null;

/** The line through points as the `d` of an SVG path, with the pen lifted where a point is null. */
export function pathThrough(
	points: readonly CurvePoint[],
	x: (value: number) => number,
	y: (value: number) => number
): string {
	let isDown = false;
	return points
		.map((point) => {
			const command = isDown ? 'L' : 'M';
			isDown = point !== null;
			return point === null ? '' : `${command}${rounded(x(point[0]))},${rounded(y(point[1]))}`;
		})
		.join('');
}

/** Thousandths of a pixel are more than a screen shows. */
const rounded = (place: number) => Math.round(place * 1000) / 1000;

/** The multiples of a step from one number to another, both included. */
export function multiples(step: number, [from, to]: readonly [number, number]): readonly number[] {
	const first = Math.ceil(from / step);
	const count = Math.floor(to / step) - first + 1;
	return Array.from({ length: count }, (_, index) => (first + index) * step);
}
