import { nodeNames } from '$lib/engine';
import type { ExpressionGraph, OperationNode, Rational } from '$lib/engine';
import { nameOf } from '../expression-pytorch';

/** A constant inside a line: what is more than digits stands in brackets. */
function constantText(value: Rational): string {
	const text = value.toFraction();
	return /^\d+$/.test(text) ? text : `(${text})`;
}

/** What an operation makes of its operands. */
function valueText({ operation, exponent }: OperationNode, [a, b]: readonly string[]): string {
	switch (operation) {
		case 'add':
			return `${a} + ${b}`;
		case 'subtract':
			return `${a} - ${b}`;
		case 'multiply':
			return `${a} * ${b}`;
		case 'divide':
			return `${a} / ${b}`;
		case 'negate':
			return `-${a}`;
		case 'power':
			return `${a} ** ${exponent}`;
		case 'maximum':
		case 'minimum':
			return `np.${operation}(${a}, ${b})`;
		case 'relu':
			return `np.maximum(${a}, 0)`;
		case 'absolute':
			return `np.abs(${a})`;
		case 'sigmoid':
			return `1 / (1 + np.exp(-${a}))`;
		case 'exp':
		case 'log':
		case 'sqrt':
		case 'tanh':
			return `np.${operation}(${a})`;
	}
}

/** What the gradient of a result is multiplied by on its way to each operand; empty for 1. */
function slopeTexts(
	{ operation, exponent }: OperationNode,
	[a, b]: readonly string[],
	result: string
): readonly string[] {
	switch (operation) {
		case 'add':
			return ['', ''];
		case 'subtract':
			return ['', '-1'];
		case 'multiply':
			return [b, a];
		case 'divide':
			return [`(1 / ${b})`, `(-${a} / ${b} ** 2)`];
		case 'negate':
			return ['-1'];
		case 'power':
			return [`(${exponent} * ${a} ** ${exponent - 1})`];
		case 'maximum':
			return [`((${a} > ${b}) + 0.5 * (${a} == ${b}))`, `((${b} > ${a}) + 0.5 * (${a} == ${b}))`];
		case 'minimum':
			return [`((${a} < ${b}) + 0.5 * (${a} == ${b}))`, `((${b} < ${a}) + 0.5 * (${a} == ${b}))`];
		case 'relu':
			return [`(${a} > 0)`];
		case 'absolute':
			return [`np.sign(${a})`];
		case 'exp':
			return [result];
		case 'log':
			return [`(1 / ${a})`];
		case 'sqrt':
			return [`(1 / (2 * ${result}))`];
		case 'sigmoid':
			return [`${result} * (1 - ${result})`];
		case 'tanh':
			return [`(1 - ${result} ** 2)`];
	}
}

/**
 * Python that computes an expression with NumPy alone, an operation a line, and then its gradients by
 * the chain rule: from the loss back, line by line, each number handing on what has reached it.
 */
export function expressionNumpy(graph: ExpressionGraph, values: readonly Rational[]): string {
	const { nodes, inputs, output } = graph;
	const given = new Set(nodeNames(graph).map(nameOf));
	let count = 0;
	/** What each node is called; numbers in between that have no name are counted through. */
	const names = nodes.map((node, place) => {
		if (node.kind === 'input') return nameOf(node.name);
		if (node.kind === 'constant') return constantText(node.value);
		if (node.name !== null) return nameOf(node.name);
		if (place === output) return nameOf(graph.outputName);
		do count += 1;
		while (given.has(`v${count}`));
		return `v${count}`;
	});
	const operations = nodes.flatMap((node, place) =>
		node.kind === 'operation'
			? [{ node, place, operands: node.operands.map((operand) => names[operand]) }]
			: []
	);
	/** A constant by itself has to be one of NumPy's numbers. */
	const operandsOf = ({ operands }: OperationNode) =>
		operands.map((operand) =>
			nodes[operand].kind === 'constant' ? `np.float64(${names[operand]})` : names[operand]
		);
	const forward = operations.map(({ node, place, operands }) => {
		const isConstant = node.operands.every((operand) => nodes[operand].kind === 'constant');
		return `${names[place]} = ${valueText(node, isConstant ? operandsOf(node) : operands)}`;
	});
	const reached = new Set([output]);
	const backward = operations.toReversed().flatMap(({ node, place, operands }) => {
		if (!reached.has(place)) return [];
		return slopeTexts(node, operands, names[place]).flatMap((slope, index) => {
			const operand = node.operands[index];
			if (nodes[operand].kind === 'constant') return [];
			const sign = reached.has(operand) ? '+=' : '=';
			reached.add(operand);
			const times = slope === '' ? '' : ` * ${slope}`;
			return [`grad_${names[operand]} ${sign} grad_${names[place]}${times}`];
		});
	});
	const loss = names[output];
	return [
		'import numpy as np',
		'',
		...inputs.map((place, index) => `${names[place]} = np.float64(${values[index].toFraction()})`),
		'',
		...forward,
		`print(${loss})`,
		'',
		'# Back from the loss: what has reached a number, times the slope of the operation',
		`grad_${loss} = 1`,
		...backward,
		...inputs.flatMap((place) =>
			reached.has(place)
				? [`print(grad_${names[place]})  # the gradient of ${loss} by ${names[place]}`]
				: []
		)
	].join('\n');
}
