import {
	EngineError,
	ExpressionError,
	differentiateExpression,
	mostInputs,
	parseExpression
} from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { epsilonField } from '../nudge/epsilon-field';
import { defineParameters, field } from '../parameters';
import type { TextField } from '../parameters/fields';
import { presets } from './presets';

/** Everything that a reader can set about a computation. */
export interface GraphParameters {
	/** The loss as the reader types it; lines apart by `;`, the last of which is the loss. */
	readonly expression: string;
	/** The numbers of its inputs, in the order in which it names them. */
	readonly values: Tensor<Rational>;
	/** Which input is nudged, counted from 0; the last if there are not so many. */
	readonly nudge: number;
	/** By how much: one number. */
	readonly epsilon: Tensor<Rational>;
}

/** The most characters of an expression. */
export const longestExpression = 120;
/** How far from 0 a number can be set. */
export const reach = 1000;

/** What is wrong with an expression, or with computing it of these numbers; null if nothing is. */
export function expressionProblem(
	expression: string,
	values?: readonly Rational[]
): ExpressionError | null {
	try {
		const graph = parseExpression(expression);
		if (values?.length === graph.inputs.length) differentiateExpression(graph, values);
		return null;
	} catch (error) {
		if (error instanceof ExpressionError) return error;
		throw error;
	}
}

const anyText = field.text({ default: presets.three.expression, maxLength: longestExpression });

/** A text that can be read as an expression. */
const expressionField: TextField = {
	...anyText,
	parse(text) {
		const parsed = anyText.parse(text);
		if ('problem' in parsed) return parsed;
		return expressionProblem(text) ? { problem: 'malformed' } : parsed;
	},
	nearest: () => undefined
};

const fields = {
	expression: expressionField,
	values: field.numbers({
		default: presets.three.values,
		minShape: [1],
		maxShape: [mostInputs],
		min: -reach,
		max: reach
	}),
	nudge: field.integer({ default: 0, min: 0, max: mostInputs - 1 }),
	epsilon: epsilonField
};

/** Why an expression cannot be computed of the numbers; null if it can. */
function checkGraph({ expression, values }: GraphParameters): EngineError | null {
	const refuse = (reason: string) =>
		new EngineError('computationGraph', 'outOfRange', { argument: 'values' }, reason);
	const { length } = parseExpression(expression).inputs;
	if (values.data.length !== length) return refuse(`${length} numbers are needed`);
	const problem = expressionProblem(expression, values.data);
	return problem && refuse(problem.message);
}

/** The parameters of a computation graph: defaults, bounds, and their text in a link. */
export const graphParameters = defineParameters<GraphParameters, typeof fields>(fields, checkGraph);
