import { timelineOf } from '../timeline';
import type { GrainCuts } from '../timeline';
import type { Timeline } from '../trace';
import { operationPlaces } from './graph';
import type { BackwardEdge, ExpressionRun } from './run';

/** How finely a graph is stepped through: one way of the two, one node, one edge of the way back. */
export type ExpressionGrain = 'pass' | 'node' | 'term';
/** The grains of a graph, the coarsest first. */
export const expressionGrains: readonly ExpressionGrain[] = ['pass', 'node', 'term'];

/** A graph after one moment: a value computed, the loss seeded with 1, or an edge walked back. */
export interface ExpressionStep {
	readonly grain: ExpressionGrain;
	readonly phase: 'forward' | 'seed' | 'backward';
	/** The node at work: the one computed, the loss, or the one whose edges are walked back. */
	readonly node: number;
	/** The edge walked last; null before the first. */
	readonly edge: BackwardEdge | null;
	/** How many operations are computed, in the order of their places. */
	readonly computed: number;
	/** How many edges are walked back. */
	readonly walked: number;
}

/** A way of cutting moments into steps that begin at the given moments. */
function cutsAt(
	id: ExpressionGrain,
	starts: readonly number[],
	moments: number
): GrainCuts<ExpressionGrain> {
	return {
		id,
		length: starts.length,
		firstMoment: (index) => starts[index] ?? moments,
		indexAt: (moment) => starts.findLastIndex((start) => start <= moment)
	};
}

/**
 * A computation there and back as steps: forward an operation at a time, then ∂L/∂L = 1, then back
 * an edge at a time. A step holds no sums of its own: it points at what the run has computed.
 */
export function expressionTimeline({
	graph,
	edges
}: ExpressionRun): Timeline<ExpressionGrain, ExpressionStep> {
	const places = operationPlaces(graph);
	const seed = places.length;
	const moments = seed + 1 + edges.length;
	const every = Array.from({ length: moments }, (_, moment) => moment);
	const isNewNode = (moment: number) =>
		moment <= seed + 1 || edges[moment - seed - 1].from !== edges[moment - seed - 2].from;
	const cuts = [
		cutsAt('pass', seed > 0 ? [0, seed] : [0], moments),
		cutsAt('node', every.filter(isNewNode), moments),
		cutsAt('term', every, moments)
	];
	return timelineOf(moments, cuts, (moment, grain): ExpressionStep => {
		if (moment < seed)
			return {
				...{ grain, phase: 'forward', node: places[moment], edge: null },
				...{ computed: moment + 1, walked: 0 }
			};
		const walked = moment - seed;
		const edge = walked > 0 ? edges[walked - 1] : null;
		const node = edge?.from ?? graph.output;
		return { grain, phase: edge ? 'backward' : 'seed', node, edge, computed: seed, walked };
	});
}
