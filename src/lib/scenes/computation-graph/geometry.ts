import type { GraphLayout, GraphPoint, GraphRoute } from './layout';

/** Which way a computation runs on the page. */
export type Direction = 'right' | 'down';

interface Point {
	readonly x: number;
	readonly y: number;
}

/** An edge in pixels: its curve, and the place for its local derivative. */
export interface DrawnEdge {
	readonly path: string;
	readonly label: Point;
}

/** A graph in pixels. */
export interface DrawnGraph {
	readonly width: number;
	readonly height: number;
	/** The middle of each node's box. */
	readonly nodes: readonly Point[];
	/** The edges in the order of the layout's routes. */
	readonly edges: readonly DrawnEdge[];
}

/** The box of a node. */
export const box = { width: 66, height: 44 };

/** How far apart levels and neighbours can be, and what is left free at the ends. */
const pitches = {
	right: { along: [150, 235], across: [116, 116], start: 46, end: 46 },
	down: { along: [98, 98], across: [112, 128], start: 28, end: 34 }
} as const;

/** The part of the room that each of some steps gets, within bounds. */
const share = (room: number, steps: number, [least, most]: readonly [number, number]) =>
	Math.min(Math.max(room / Math.max(steps, 1), least), most);

/** How far apart edges enter a box, and how far two edges between the same nodes swing out. */
const PORT = 14;
const SWING = 30;

/** Lays a graph out in pixels, from left to right or from top to bottom; as wide as `room` if it can be. */
export function drawGraph(layout: GraphLayout, direction: Direction, room: number): DrawnGraph {
	const { start: before, end: behind, ...bounds } = pitches[direction];
	const isRight = direction === 'right';
	const free = room - before - behind;
	const pitch = {
		along: share(isRight ? free : 0, layout.along - 1, bounds.along),
		across: share(isRight ? 0 : room, layout.across, bounds.across)
	};
	/** The text beside a box is at its right where the graph runs down, which shifts the box. */
	const shift = isRight ? 0 : -24;
	const place = ({ along, across }: GraphPoint): Point => {
		const [forward, aside] = [before + along * pitch.along, across * pitch.across + shift];
		return isRight ? { x: forward, y: aside } : { x: aside, y: forward };
	};
	const length = before + (layout.along - 1) * pitch.along + behind;
	const breadth = layout.across * pitch.across;
	/** Half of the box in the direction of the computation. */
	const half = (isRight ? box.width : box.height) / 2;
	const move = ({ x, y }: Point, ahead: number, aside: number): Point =>
		isRight ? { x: x + ahead, y: y + aside } : { x: x + aside, y: y + ahead };

	const edgeOf = (route: GraphRoute): DrawnEdge => {
		const { port, swing } = portOf(layout.routes, route);
		const points = route.points.map(place);
		const start = move(points[0], half, 0);
		const end = move(points[points.length - 1], -half - 3, port);
		const between = points.slice(1, -1);
		if (swing !== 0) {
			const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
			between.push(move(middle, 0, swing));
		}
		const stops = [start, ...between, end];
		const [beforeLast, last] = stops.slice(-2);
		const middle = { x: (beforeLast.x + last.x) / 2, y: (beforeLast.y + last.y) / 2 };
		const label = swing === 0 ? middle : between[0];
		return { path: curveThrough(stops, isRight), label };
	};
	return {
		width: isRight ? length : breadth,
		height: isRight ? breadth : length,
		nodes: layout.nodes.map(place),
		edges: layout.routes.map(edgeOf)
	};
}

/** Where an edge enters its box, beside the others that do; and how far it swings out beside a twin. */
function portOf(routes: readonly GraphRoute[], route: GraphRoute) {
	const siblings = routes.filter(({ from }) => from === route.from);
	const acrossOf = ({ points }: GraphRoute) => points[points.length - 2].across;
	const order = siblings.toSorted((a, b) => acrossOf(a) - acrossOf(b) || a.operand - b.operand);
	const side = order.indexOf(route) - (order.length - 1) / 2;
	const areTwins = order.length === 2 && acrossOf(order[0]) === acrossOf(order[1]);
	return { port: side * PORT, swing: areTwins ? Math.sign(side) * SWING : 0 };
}

/** A smooth curve through points that leaves and enters each in the direction of the computation. */
function curveThrough(stops: readonly Point[], isRight: boolean): string {
	const [start, ...rest] = stops;
	let from = start;
	const parts = rest.map((to) => {
		const [mx, my] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
		const bend = isRight ? `${mx},${from.y} ${mx},${to.y}` : `${from.x},${my} ${to.x},${my}`;
		from = to;
		return `C${bend} ${to.x},${to.y}`;
	});
	return `M${start.x},${start.y}${parts.join('')}`;
}
