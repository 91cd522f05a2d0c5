import { expressionGrains, traceOf } from '$lib/engine';
import type { ExpressionGrain, ExpressionStep } from '$lib/engine';
import { stateCodec } from '../parameters';
import type { Scene } from '../scene';
import { graphParameters } from './parameters';
import type { GraphParameters } from './parameters';
import { runGraph } from './run';
import type { GraphRun } from './run';
import { narrateGraph, tabulateGraph } from './words';

/** A computation that the reader writes, there and back, down to one edge of its graph. */
export const computationGraphScene: Scene<
	GraphParameters,
	GraphRun,
	ExpressionStep,
	ExpressionGrain
> = {
	id: 'computation-graph',
	parameters: graphParameters,
	codec: stateCodec({
		parameters: graphParameters,
		grains: expressionGrains,
		tensors: ['nodes'],
		lengthOf: (parameters, grain) => traceOf(runGraph(parameters).timeline, grain).length,
		shapeOf: (parameters) => [1, 1, runGraph(parameters).graph.nodes.length]
	}),
	run: runGraph,
	narrate: narrateGraph,
	loadAsk: async () => (await import('./asked')).askGraph,
	table: tabulateGraph
};
