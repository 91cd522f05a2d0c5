import type { ExpressionStep } from '$lib/engine';
import type { Messages } from '$messages';
import type { Asked } from '../scene';
import { printQuantity } from './notation';
import { gradientAt } from './run';
import type { GraphRun } from './run';

/** The value or the gradient of the node that a step comes to, as the number that it gives. */
export function askGraph(step: ExpressionStep, run: GraphRun, _messages: Messages): Asked | null {
	const { graph, names, values } = run;
	const isWhole = step.grain === 'pass';
	if (step.phase === 'forward') {
		const place = isWhole ? graph.output : step.node;
		return { of: names[place], cell: null, printed: printQuantity(values[place]) };
	}
	const place = isWhole ? graph.inputs[0] : (step.edge?.to ?? step.node);
	const gradient = gradientAt(run, step, place);
	if (gradient === null) return null;
	const of = `∂${graph.outputName}/∂${names[place]}`;
	return { of, cell: null, printed: printQuantity(gradient) };
}
