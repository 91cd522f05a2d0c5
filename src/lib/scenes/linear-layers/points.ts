import { rational, seededRandom, tensor } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';

/** Sets of points that the scene can start from. */
export const pointSets = ['crossed', 'rings', 'halves'] as const;
export type PointSet = (typeof pointSets)[number];

/** How far from the middle a point can lie, in hundredths, along each axis. */
export const REACH = 100;

const POINTS = 16;
const hundredths = (value: number): Rational => rational.from(`${Math.round(value)}/100`);

/** Where a point lies, in hundredths, and whether its class is 1. */
type Drawn = readonly [x: number, y: number, isOne: boolean];

const draws: Readonly<Record<PointSet, (index: number, random: () => number) => Drawn>> = {
	/** A class in two opposite quarters, the other in the other two. */
	crossed(index, random) {
		const quarter = index % 4;
		const corner = Math.floor(index / 4);
		const apart = (step: number) => 24 + 40 * step + 18 * random();
		const [x, y] = [apart(corner % 2), apart(Math.floor(corner / 2))];
		const [right, up] = [quarter === 0 || quarter === 3, quarter < 2];
		return [right ? x : -x, up ? y : -y, right === up];
	},
	/** A class in the middle, the other around it. */
	rings(index, random) {
		const isOne = index % 2 === 0;
		const radius = isOne ? 15 + 15 * random() : 75 + 15 * random();
		const angle = (2 * Math.PI * index) / POINTS;
		return [radius * Math.cos(angle), radius * Math.sin(angle), isOne];
	},
	/** A class on either side of a line. */
	halves(index, random) {
		const isOne = index % 2 === 0;
		const [along, away] = [150 * random() - 75, 15 + 40 * random()];
		const side = isOne ? away : -away;
		return [0.8 * along + 0.6 * side, -0.6 * along + 0.8 * side, isOne];
	}
};

/** The points of a set as rows x, y, class: [N, 3]. Their numbers are whole hundredths. */
export function samplePoints(set: PointSet): Tensor<Rational> {
	const random = seededRandom(pointSets.indexOf(set) + 5);
	const rows = Array.from({ length: POINTS }, (_, index) => draws[set](index, random));
	const data = rows.flatMap(([x, y, isOne]) => [
		hundredths(x),
		hundredths(y),
		isOne ? rational.one : rational.zero
	]);
	return tensor([POINTS, 3], data);
}

/** One point of the set. */
export interface Point {
	readonly x: Rational;
	readonly y: Rational;
	readonly isOne: boolean;
}

/** The points of a tensor [N, 3]. */
export function pointsOf({ shape, data }: Tensor<Rational>): readonly Point[] {
	return Array.from({ length: shape[0] }, (_, index) => {
		const [x, y, label] = data.slice(3 * index, 3 * index + 3);
		return { x, y, isOne: label.n !== 0n };
	});
}

/** The points with one of them somewhere else, in hundredths, within reach. */
export function movePoint(
	points: Tensor<Rational>,
	index: number,
	[x, y]: readonly [x: number, y: number]
): Tensor<Rational> {
	const inside = (value: number) => hundredths(Math.min(Math.max(value, -REACH), REACH));
	const data = points.data.with(3 * index, inside(x)).with(3 * index + 1, inside(y));
	return { shape: points.shape, data };
}
