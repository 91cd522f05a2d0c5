import type { ExpressionGraph, OperationName, OperationNode, Rational } from '$lib/engine';

/** Names that Python or the code itself needs. */
const taken = new Set(
	(
		'False None True and as assert async await break class continue def del elif else except ' +
		'finally for from global if import in is lambda nonlocal not or pass raise return try while ' +
		'with yield torch np print'
	)
		.split(' ')
		.filter(Boolean)
);

/** How tightly an expression is bound: what binds less tightly than its surroundings needs brackets. */
const binding = { sum: 0, product: 1, sign: 2, power: 3, value: 4 } as const;
type Binding = keyof typeof binding;

interface Written {
	readonly text: string;
	readonly binding: Binding;
}

const functions: Readonly<Partial<Record<OperationName, string>>> = {
	maximum: 'torch.maximum',
	minimum: 'torch.minimum',
	relu: 'torch.relu',
	absolute: 'torch.abs',
	exp: 'torch.exp',
	log: 'torch.log',
	sqrt: 'torch.sqrt',
	sigmoid: 'torch.sigmoid',
	tanh: 'torch.tanh'
};

const tensorOf = (value: string, options = '') =>
	`torch.tensor(${value}, dtype=torch.float64${options})`;

/** A name of the expression as Python takes it. */
export const nameOf = (name: string) => (taken.has(name) ? `${name}_` : name);

/**
 * Python that computes an expression with PyTorch, a line for each value that has a name, and prints
 * the gradient that autograd finds for each input.
 */
export function expressionPytorch(graph: ExpressionGraph, values: readonly Rational[]): string {
	const { nodes, inputs, output, outputName } = graph;
	const names = inputs.map((place) => written(place).text);

	function written(place: number, isWhole = false): Written {
		const node = nodes[place];
		if (node.kind === 'input') return { text: nameOf(node.name), binding: 'value' };
		if (node.kind === 'constant') {
			const text = node.value.toFraction();
			return {
				text,
				binding: text.includes('/') ? 'product' : text.startsWith('-') ? 'sign' : 'value'
			};
		}
		if (node.name !== null && !isWhole) return { text: nameOf(node.name), binding: 'value' };
		return operationOf(node);
	}
	function operand(place: number, least: Binding): string {
		const { text, binding: own } = written(place);
		return binding[own] < binding[least] ? `(${text})` : text;
	}
	function operationOf(node: OperationNode): Written {
		const [a, b] = node.operands;
		switch (node.operation) {
			case 'add':
				return { text: `${operand(a, 'sum')} + ${operand(b, 'product')}`, binding: 'sum' };
			case 'subtract':
				return { text: `${operand(a, 'sum')} - ${operand(b, 'product')}`, binding: 'sum' };
			case 'multiply':
				return { text: `${operand(a, 'product')} * ${operand(b, 'sign')}`, binding: 'product' };
			case 'divide':
				return { text: `${operand(a, 'product')} / ${operand(b, 'sign')}`, binding: 'product' };
			case 'negate':
				return { text: `-${operand(a, 'sign')}`, binding: 'sign' };
			case 'power':
				return { text: `${operand(a, 'value')} ** ${node.exponent}`, binding: 'power' };
			default: {
				// These take tensors only.
				const given = node.operands.map((place) => {
					const { text } = written(place);
					return nodes[place].kind === 'constant' ? tensorOf(text) : text;
				});
				return {
					text: `${functions[node.operation] ?? ''}(${given.join(', ')})`,
					binding: 'value'
				};
			}
		}
	}

	const lines = nodes.flatMap((node, place) =>
		node.kind === 'operation' && node.name !== null && place !== output
			? [`${nameOf(node.name)} = ${written(place, true).text}`]
			: []
	);
	const loss = nameOf(outputName);
	return [
		'import torch',
		'',
		...names.map(
			(name, index) => `${name} = ${tensorOf(values[index].toFraction(), ', requires_grad=True')}`
		),
		'',
		...lines,
		`${loss} = ${written(output, true).text}`,
		`${loss}.backward()  # all gradients, in one walk back`,
		`print(${loss})`,
		...names.map((name) => `print(${name}.grad)  # the gradient of ${loss} by ${name}`)
	].join('\n');
}
