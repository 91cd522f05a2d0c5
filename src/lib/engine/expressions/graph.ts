import type { Rational } from '../arithmetic/rational';
import type { TextSpan } from './expression-error';
import type { OperationName } from './operations';

/** A number that the reader gives; its gradient is asked for. */
export interface InputNode {
	readonly kind: 'input';
	readonly name: string;
	readonly span: TextSpan;
}

/** A number that stands in the expression itself; nobody asks for its gradient. */
export interface ConstantNode {
	readonly kind: 'constant';
	readonly value: Rational;
	readonly span: TextSpan;
}

/** One operation on numbers of earlier nodes. */
export interface OperationNode {
	readonly kind: 'operation';
	readonly operation: OperationName;
	/** The places of its operands in the graph; the same place twice if a number meets itself. */
	readonly operands: readonly number[];
	/** The exponent of a power; 1 for all other operations. */
	readonly exponent: number;
	/** The name that the expression gives it; null if none. */
	readonly name: string | null;
	readonly span: TextSpan;
}

/** A number of a computation: given, fixed, or made of others. */
export type ExpressionNode = InputNode | ConstantNode | OperationNode;

/** A computation as a graph: operands come before what is made of them. */
export interface ExpressionGraph {
	readonly text: string;
	readonly nodes: readonly ExpressionNode[];
	/** The places of the inputs, in the order in which the expression names them. */
	readonly inputs: readonly number[];
	/** The place of the number that everything leads to: the loss. */
	readonly output: number;
	/** What the loss is called. */
	readonly outputName: string;
}

/** The places of the operations in the order in which they are computed. */
export function operationPlaces({ nodes }: ExpressionGraph): readonly number[] {
	return nodes.flatMap(({ kind }, place) => (kind === 'operation' ? [place] : []));
}

/** Whether each node depends on an input, so that it has a gradient that matters. */
export function dependsOnInput({ nodes }: ExpressionGraph): readonly boolean[] {
	const depends: boolean[] = [];
	for (const node of nodes)
		depends.push(
			node.kind === 'operation'
				? node.operands.some((place) => depends[place])
				: node.kind === 'input'
		);
	return depends;
}

const subscript = (count: number) =>
	[...`${count}`].map((digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)]).join('');

/**
 * What each node is called: inputs and definitions by their names, constants by their numbers, the
 * rest v₁, v₂, … in the order in which they are computed.
 */
export function nodeNames({ nodes, output, outputName }: ExpressionGraph): readonly string[] {
	let count = 0;
	return nodes.map((node, place) => {
		if (node.kind === 'input') return node.name;
		if (node.kind === 'constant') return node.value.toFraction().replace('-', '−');
		if (node.name !== null) return node.name;
		if (place === output) return outputName;
		count += 1;
		return `v${subscript(count)}`;
	});
}
