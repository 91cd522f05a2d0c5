import type { Rational } from '../arithmetic/rational';
import { evaluateExpression } from './run';
import type { ExpressionRun } from './run';
import { quantities } from './quantity';
import type { Quantity } from './quantity';

/** What a nudge of one input does to the loss, beside what the gradient says. */
export interface ExpressionNudge {
	readonly epsilon: Rational;
	/** L before and after the input grew by epsilon. */
	readonly before: Quantity;
	readonly after: Quantity;
	/** (after − before) / epsilon. */
	readonly quotient: Quantity;
	readonly gradient: Quantity;
	/** quotient − gradient: what is left over of a nudge that is not infinitely small. */
	readonly remainder: Quantity;
}

/**
 * Nudges the input at `index` of the graph's inputs by epsilon, which is not 0. Exact where the graph
 * is, so that the remainder is 0 if and only if the nudge follows a straight line. Throws an
 * ExpressionError if the nudged numbers cannot be computed.
 */
export function nudgeExpression(
	{ graph, values, gradients }: ExpressionRun,
	index: number,
	epsilon: Rational
): ExpressionNudge {
	const inputs = graph.inputs.map((place, at) =>
		at === index ? quantities.add(values[place], epsilon) : values[place]
	);
	const before = values[graph.output];
	const after = evaluateExpression(graph, inputs)[graph.output];
	const quotient = quantities.div(quantities.sub(after, before), epsilon);
	const gradient = gradients[graph.inputs[index]] ?? quantities.zero;
	return {
		epsilon,
		before,
		after,
		quotient,
		gradient,
		remainder: quantities.sub(quotient, gradient)
	};
}
