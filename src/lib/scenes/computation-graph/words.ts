import type { BackwardEdge, ExpressionError, ExpressionStep } from '$lib/engine';
import type { Messages } from '$messages';
import { computationGraphWords } from '$messages/computation-graph';
import type { ComputationGraphWords } from '$messages/computation-graph';
import type { StepTable } from '../scene';
import { bracketed, equalities, printQuantity, workedSlope, workedValue } from './notation';
import { awaitedAt, gradientAt, isComputed } from './run';
import type { GraphRun } from './run';

/** What is wrong with an expression, in the reader's language. */
export function tellExpressionError(
	{ code, part }: ExpressionError,
	{ errors }: ComputationGraphWords
): string {
	const told = errors[code];
	return typeof told === 'string' ? told : told(part);
}

/** How the value of a node comes about: `x · w = 2 · (−3) = −6`; nothing for what is given. */
export function valueLine(run: GraphRun, place: number): string {
	const node = run.graph.nodes[place];
	if (node.kind !== 'operation') return '';
	const { letters, numbers, result } = workedValue(run, place, node);
	return equalities(letters, numbers, result);
}

/** How a local derivative comes about: `w = −3`. */
export function slopeLine(run: GraphRun, place: number, operand: number): string {
	const node = run.graph.nodes[place];
	if (node.kind !== 'operation') return '';
	const { letters, numbers, result } = workedSlope(run, place, node, operand);
	return equalities(letters, numbers, result);
}

/** Which convention decides on the slopes of a node; null where there is a slope. */
export function kinkOf({ graph, kinks }: GraphRun, place: number): 'tie' | 'zero' | null {
	const node = graph.nodes[place];
	if (node.kind !== 'operation' || !kinks.includes(place)) return null;
	return node.operation === 'maximum' || node.operation === 'minimum' ? 'tie' : 'zero';
}

/** What is said of the slopes of a node at a kink, with a blank before it; nothing elsewhere. */
function kinkText(run: GraphRun, place: number, words: ComputationGraphWords): string {
	const kink = kinkOf(run, place);
	return kink ? ` ${words.kink[kink]}` : '';
}

/** An edge walked back, and whether it joins others. */
function edgeText(
	edge: BackwardEdge,
	step: ExpressionStep,
	run: GraphRun,
	words: ComputationGraphWords
): string {
	const { from, to, operand, upstream, product, before, after } = edge;
	const [source, target] = [run.names[from], run.names[to]];
	const slope = slopeLine(run, from, operand);
	const told = [words.edge(source, target, printQuantity(upstream), slope, printQuantity(product))];
	if (before !== null) {
		const [sum, added] = [printQuantity(before), bracketed(printQuantity(product))];
		told.push(words.joins(target, sum, added, printQuantity(after)));
	}
	const awaited = awaitedAt(run, step, to);
	if (awaited > 0) told.push(words.awaits(target, awaited));
	return told.join(' ');
}

/** The gradients of all inputs: `∂L/∂x = 4/9`. */
function inputGradients({ graph, names, gradients }: GraphRun): readonly string[] {
	return graph.inputs.map((place) => {
		const gradient = gradients[place];
		const value = gradient === null ? '0' : printQuantity(gradient);
		return equalities(`∂${graph.outputName}/∂${names[place]}`, value);
	});
}

/** A step of a computation in words. */
export function narrateGraph(step: ExpressionStep, run: GraphRun, { language }: Messages): string {
	const words = computationGraphWords[language];
	const comma = language === 'zh' ? '，' : ', ';
	const { graph, names, edges } = run;
	const { node, edge } = step;
	if (step.phase === 'forward') {
		if (step.grain === 'pass')
			return words.passForward(graph.outputName, printQuantity(run.values[graph.output]));
		const all = graph.nodes.filter(({ kind }) => kind === 'operation').length;
		return words.forward(step.computed, all, names[node], valueLine(run, node));
	}
	if (step.grain === 'pass') return words.passBackward(inputGradients(run).join(comma));
	if (edge === null) return words.seed(graph.outputName);
	if (step.grain === 'term') return edgeText(edge, step, run, words) + kinkText(run, node, words);
	const handed = edges
		.filter(({ from }) => from === node)
		.map(({ to, product }) => words.handed(names[to], printQuantity(product)));
	return (
		words.nodeBack(names[node], printQuantity(edge.upstream), handed.join(comma)) +
		kinkText(run, node, words)
	);
}

/** A step of a computation as a table: a row for each node. */
export function tabulateGraph(
	step: ExpressionStep,
	run: GraphRun,
	{ language }: Messages
): StepTable {
	const words = computationGraphWords[language];
	return {
		caption: words.caption,
		head: words.head,
		rows: run.graph.nodes.map((node, place) => {
			const gradient = gradientAt(run, step, place);
			return [
				run.names[place],
				node.kind === 'operation' ? workedValue(run, place, node).letters : words.given,
				isComputed(run, step, place) ? printQuantity(run.values[place]) : '',
				gradient === null ? '' : printQuantity(gradient)
			];
		}),
		current: step.node
	};
}

/** A node in words: what it is, its value and its gradient as far as the steps are. */
export function describeNode(
	place: number,
	step: ExpressionStep,
	run: GraphRun,
	words: ComputationGraphWords
): string {
	const node = run.graph.nodes[place];
	const [name, value] = [run.names[place], printQuantity(run.values[place])];
	if (node.kind === 'constant') return words.node.constant(value);
	const gradient = gradientAt(run, step, place);
	const told =
		gradient === null ? words.node.noGradient : words.node.gradient(name, printQuantity(gradient));
	if (node.kind === 'input') return `${words.node.input(name, value)}, ${told}`;
	const { letters } = workedValue(run, place, node);
	return isComputed(run, step, place)
		? `${words.node.operation(name, letters, value)}, ${told}`
		: words.node.waiting(name, letters);
}
