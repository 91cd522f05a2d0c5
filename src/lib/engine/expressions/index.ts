/** Expressions of numbers as graphs: read, computed, and differentiated edge by edge. */
export { mostInputs } from './builder';
export { ExpressionError } from './expression-error';
export type { ExpressionErrorCode, TextSpan } from './expression-error';
export { nodeNames, operationPlaces } from './graph';
export type {
	ConstantNode,
	ExpressionGraph,
	ExpressionNode,
	InputNode,
	OperationNode
} from './graph';
export { nudgeExpression } from './nudge';
export type { ExpressionNudge } from './nudge';
export { expressionFunctions } from './operations';
export type { OperationName } from './operations';
export { parseExpression } from './parse';
export { isExactQuantity, quantities, toDouble } from './quantity';
export type { Quantity } from './quantity';
export { differentiateExpression, evaluateExpression } from './run';
export type { BackwardEdge, ExpressionRun } from './run';
export { expressionGrains, expressionTimeline } from './timeline';
export type { ExpressionGrain, ExpressionStep } from './timeline';
