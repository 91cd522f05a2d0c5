import {
	differentiateExpression,
	expressionTimeline,
	nodeNames,
	parseExpression,
	quantities
} from '$lib/engine';
import type {
	BackwardEdge,
	ExpressionGrain,
	ExpressionRun,
	ExpressionStep,
	Quantity,
	Timeline
} from '$lib/engine';
import type { GraphParameters } from './parameters';

/** A computation there and back, with its steps. */
export interface GraphRun extends ExpressionRun {
	readonly parameters: GraphParameters;
	/** What each node is called. */
	readonly names: readonly string[];
	readonly timeline: Timeline<ExpressionGrain, ExpressionStep>;
}

/** Computes the expression and all its gradients. Throws the error that refuses the parameters. */
export function runGraph(parameters: GraphParameters): GraphRun {
	const graph = parseExpression(parameters.expression);
	const run = differentiateExpression(graph, parameters.values.data);
	const names = nodeNames(graph);
	return { ...run, parameters, names, timeline: expressionTimeline(run) };
}

/** Whether the value of a node is there at a step; what is given is there from the start. */
export function isComputed({ graph }: GraphRun, step: ExpressionStep, place: number): boolean {
	if (graph.nodes[place].kind !== 'operation' || step.phase !== 'forward') return true;
	return place <= step.node;
}

/** What has reached a node on the way back so far, path by path. */
export function arrivedAt(
	{ edges }: GraphRun,
	step: ExpressionStep,
	place: number
): readonly BackwardEdge[] {
	return edges.slice(0, step.walked).filter(({ to }) => to === place);
}

/** The gradient of a node so far; null while nothing has reached it. */
export function gradientAt(run: GraphRun, step: ExpressionStep, place: number): Quantity | null {
	if (place === run.graph.output) return step.phase === 'forward' ? null : quantities.one;
	return arrivedAt(run, step, place).at(-1)?.after ?? null;
}

/** How many more paths will reach a node after a step. */
export function awaitedAt({ edges }: GraphRun, step: ExpressionStep, place: number): number {
	return edges.slice(step.walked).filter(({ to }) => to === place).length;
}
