import type { Rational } from '../arithmetic/rational';
import { EngineError } from '../errors';
import { ExpressionError } from './expression-error';
import { dependsOnInput } from './graph';
import type { ExpressionGraph } from './graph';
import { isAtKink, operations } from './operations';
import { quantities, toDouble } from './quantity';
import type { Quantity } from './quantity';

/** One step of the way back: along the edge from the result of an operation to one of its operands. */
export interface BackwardEdge {
	/** The place of the operation. */
	readonly from: number;
	/** Which of its operands this is about. */
	readonly operand: number;
	/** The place of that operand. */
	readonly to: number;
	/** The local derivative: how fast the result changes with the operand. */
	readonly slope: Quantity;
	/** The gradient of the result, which is complete by now. */
	readonly upstream: Quantity;
	/** slope · upstream: what this path gives. */
	readonly product: Quantity;
	/** What other paths gave the operand before; null if none has. */
	readonly before: Quantity | null;
	/** The gradient of the operand so far. */
	readonly after: Quantity;
}

/** A computation there and back, with all its numbers. */
export interface ExpressionRun {
	readonly graph: ExpressionGraph;
	/** The value of each node. */
	readonly values: readonly Quantity[];
	/** The local derivatives of each operation, one an operand; none for other nodes. */
	readonly slopes: readonly (readonly Quantity[])[];
	/** ∂L/∂node; null for what depends on no input. */
	readonly gradients: readonly (Quantity | null)[];
	/** The way back, edge by edge. */
	readonly edges: readonly BackwardEdge[];
	/** The operations that stand at a kink, where a convention decides on the slope. */
	readonly kinks: readonly number[];
}

/**
 * The value of each node of a graph for numbers of its inputs, in the order of `graph.inputs`. Throws
 * an ExpressionError where there is none, an EngineError if there are too few or too many numbers.
 */
export function evaluateExpression(
	graph: ExpressionGraph,
	inputs: readonly Quantity[]
): readonly Quantity[] {
	const { length } = graph.inputs;
	if (inputs.length !== length) {
		const values = {
			argument: 'inputs',
			length: inputs.length,
			shape: `[${length}]`,
			expected: length
		};
		const reason = `${inputs.length} numbers for ${length} inputs`;
		throw new EngineError('evaluateExpression', 'wrongLength', values, reason);
	}
	const found: Quantity[] = [];
	for (const [place, node] of graph.nodes.entries()) {
		if (node.kind === 'constant') found.push(node.value);
		else if (node.kind === 'input') found.push(inputs[graph.inputs.indexOf(place)]);
		else {
			const { value, refuses } = operations[node.operation];
			const operands = node.operands.map((operand) => found[operand]);
			const refusal = refuses?.(operands, node.exponent) ?? null;
			if (refusal !== null) throw new ExpressionError(refusal, graph.text, node.span);
			const result = value(operands, node.exponent);
			if (!Number.isFinite(toDouble(result)))
				throw new ExpressionError('tooLarge', graph.text, node.span);
			found.push(result);
		}
	}
	return found;
}

/**
 * The gradient of the loss by every node, by reverse-mode automatic differentiation as PyTorch's
 * autograd does it: from the loss back, local derivative times upstream gradient along each edge,
 * added up where edges meet. Throws what `evaluateExpression` throws.
 */
export function differentiateExpression(
	graph: ExpressionGraph,
	inputs: readonly Rational[]
): ExpressionRun {
	const values = evaluateExpression(graph, inputs);
	const matters = dependsOnInput(graph);
	const gradients: (Quantity | null)[] = graph.nodes.map(() => null);
	gradients[graph.output] = quantities.one;
	const slopes = graph.nodes.map((node, place) => {
		if (node.kind !== 'operation') return [];
		const operands = node.operands.map((operand) => values[operand]);
		return operations[node.operation].slopes(operands, values[place], node.exponent);
	});
	const edges: BackwardEdge[] = [];
	for (const [place, node] of [...graph.nodes.entries()].toReversed()) {
		const upstream = gradients[place];
		if (node.kind !== 'operation' || upstream === null) continue;
		for (const [operand, to] of node.operands.entries()) {
			if (!matters[to]) continue;
			const slope = slopes[place][operand];
			const product = quantities.mul(slope, upstream);
			const before = gradients[to];
			const after = before === null ? product : quantities.add(before, product);
			if (!Number.isFinite(toDouble(after)))
				throw new ExpressionError('tooLarge', graph.text, node.span);
			gradients[to] = after;
			edges.push({ from: place, operand, to, slope, upstream, product, before, after });
		}
	}
	const kinks = graph.nodes.flatMap((node, place) =>
		node.kind === 'operation' &&
		isAtKink(
			node.operation,
			node.operands.map((operand) => values[operand])
		)
			? [place]
			: []
	);
	return { graph, values, slopes, gradients, edges, kinks };
}
