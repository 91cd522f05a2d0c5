import type { ExpressionGraph } from '$lib/engine';

/** A place in a drawing: how far along the computation, and how far across it; in steps of the grid. */
export interface GraphPoint {
	readonly along: number;
	readonly across: number;
}

/** An edge as it is drawn: by way of points between, where it passes other levels. */
export interface GraphRoute {
	/** The operation that the edge leads to, and which of its operands it brings. */
	readonly from: number;
	readonly operand: number;
	readonly points: readonly GraphPoint[];
}

/** Where the nodes and edges of a graph lie. */
export interface GraphLayout {
	readonly nodes: readonly GraphPoint[];
	readonly routes: readonly GraphRoute[];
	/** How many levels there are, and how wide the widest is. */
	readonly along: number;
	readonly across: number;
}

/** Something that takes room on a level: a node, or an edge that passes. */
interface Item {
	readonly level: number;
	readonly room: number;
	readonly next: number[];
	readonly previous: number[];
	across: number;
}

const PASSING_ROOM = 0.7;
const SWEEPS = 40;

/** The level of each node: operations right behind their operands, inputs right before their use. */
function levelsOf({ nodes }: ExpressionGraph): readonly number[] {
	const levels = nodes.map(() => 0);
	for (const [place, node] of nodes.entries())
		if (node.kind === 'operation')
			levels[place] = 1 + Math.max(...node.operands.map((operand) => levels[operand]));
	for (const [place, node] of nodes.entries()) {
		if (node.kind === 'operation') continue;
		const uses = nodes.flatMap((user, at) =>
			user.kind === 'operation' && user.operands.includes(place) ? [levels[at]] : []
		);
		if (uses.length > 0) levels[place] = Math.min(...uses) - 1;
	}
	return levels;
}

const meanOf = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The places nearest to those wished for that keep their order and the room between them: least
 * squares by pooling neighbours that are too close (isotonic regression).
 */
function spread(wishes: readonly number[], rooms: readonly number[]): readonly number[] {
	const offsets = rooms.map((room, index) =>
		rooms.slice(0, index).reduce((sum, other) => sum + other, room / 2)
	);
	const pools: { sum: number; count: number }[] = [];
	wishes.forEach((wish, index) => {
		pools.push({ sum: wish - offsets[index], count: 1 });
		for (;;) {
			const [before, last] = [pools.at(-2), pools.at(-1)];
			if (!before || !last || before.sum / before.count <= last.sum / last.count) return;
			pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
		}
	});
	const places = pools.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
	return places.map((place, index) => place + offsets[index]);
}

/** Moves the items of a level towards their neighbours, first in order and then in place. */
function settle(items: readonly Item[], level: Item[]): void {
	const wishOf = ({ next, previous, across }: Item) => {
		const near = [...previous, ...next].map((index) => items[index].across);
		return near.length > 0 ? meanOf(near) : across;
	};
	const wished = level.map((item) => ({ item, wish: wishOf(item) }));
	wished.sort((a, b) => a.wish - b.wish);
	const places = spread(
		wished.map(({ wish }) => wish),
		wished.map(({ item }) => item.room)
	);
	wished.forEach(({ item }, index) => (item.across = places[index]));
}

/** Lays a graph out by levels, so that every edge leads on and neighbours lie near each other. */
export function layOut(graph: ExpressionGraph): GraphLayout {
	const levels = levelsOf(graph);
	const first = firstPlaces(graph);
	const items: Item[] = levels.map((level, place) => ({
		...{ level, room: 1, next: [], previous: [], across: first[place] }
	}));
	const link = (before: number, after: number) => {
		items[before].next.push(after);
		items[after].previous.push(before);
	};
	const paths = graph.nodes.flatMap((node, from) => {
		if (node.kind !== 'operation') return [];
		return node.operands.map((to, operand) => {
			const path = [to];
			for (let level = levels[to] + 1; level < levels[from]; level += 1) {
				const across = (items[to].across + items[from].across) / 2;
				const passing = { level, room: PASSING_ROOM, next: [], previous: [], across };
				path.push(items.push(passing) - 1);
			}
			path.push(from);
			path.slice(1).forEach((after, index) => link(path[index], after));
			return { from, operand, path };
		});
	});
	const along = 1 + Math.max(...levels);
	const byLevel = Array.from({ length: along }, (_, level) =>
		items.filter((item) => item.level === level)
	);
	for (let sweep = 0; sweep < SWEEPS; sweep += 1)
		for (const level of sweep % 2 === 0 ? byLevel : byLevel.toReversed()) settle(items, level);

	const top = Math.min(...items.map(({ across, room }) => across - room / 2));
	const bottom = Math.max(...items.map(({ across, room }) => across + room / 2));
	const points = items.map(({ level, across }) => ({ along: level, across: across - top }));
	return {
		nodes: points.slice(0, graph.nodes.length),
		routes: paths.map(({ from, operand, path }) => ({
			...{ from, operand },
			points: path.map((index) => points[index])
		})),
		along,
		across: bottom - top
	};
}

/** Where nodes begin: in the order in which the expression names what they are made of. */
function firstPlaces({ nodes }: ExpressionGraph): readonly number[] {
	const places: number[] = [];
	for (const [place, node] of nodes.entries())
		places.push(
			node.kind === 'operation' ? meanOf(node.operands.map((operand) => places[operand])) : place
		);
	return places;
}
