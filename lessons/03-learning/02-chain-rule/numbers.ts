import { nudgeExpression, rational, tensor, traceOf } from '$lib/engine';
import { computationGraphScene } from '$lib/scenes/computation-graph/computation-graph-scene';
import { bracketed, printQuantity } from '$lib/scenes/computation-graph/notation';
import { graphParameters } from '$lib/scenes/computation-graph/parameters';
import type { GraphParameters } from '$lib/scenes/computation-graph/parameters';
import { presets } from '$lib/scenes/computation-graph/presets';
import type { Preset } from '$lib/scenes/computation-graph/presets';
import { runGraph } from '$lib/scenes/computation-graph/run';
import type { GraphRun } from '$lib/scenes/computation-graph/run';

/** The numbers that the lesson's text speaks of, computed by the engine. */

const { defaults } = graphParameters;
const runOf = (preset: Preset) => runGraph({ ...defaults, ...preset });
const [three, twice, gate, maximum, neuron] = [
	presets.three,
	presets.twice,
	presets.gate,
	presets.maximum,
	presets.neuron
].map(runOf);

/** What a node of a run is, and its gradient. */
function at(run: GraphRun, name: string) {
	const place = run.names.indexOf(name);
	const gradient = run.gradients[place];
	return {
		value: printQuantity(run.values[place]),
		gradient: gradient === null ? '' : printQuantity(gradient)
	};
}

/** The edge from one node back to another. */
function edge(run: GraphRun, from: string, to: string) {
	const found = run.edges.find(
		(candidate) => run.names[candidate.from] === from && run.names[candidate.to] === to
	);
	if (!found) throw new RangeError(`edge: no edge leads from ${from} back to ${to}`);
	const { slope, upstream, product } = found;
	const [slopeText, upstreamText] = [slope, upstream].map(printQuantity);
	return {
		slope: slopeText,
		product: printQuantity(product),
		worked: `${bracketed(slopeText)} · ${bracketed(upstreamText)} = ${printQuantity(product)}`
	};
}

/** A nudge of w in the first graph. */
const nudged = (epsilon: string) => {
	const { remainder, quotient } = nudgeExpression(
		three,
		three.graph.inputs.findIndex((place) => three.names[place] === 'w'),
		rational.from(epsilon)
	);
	return { quotient: printQuantity(quotient), remainder: printQuantity(remainder) };
};

const toSquare = edge(three, 'L', 'v₂');
export const numbers = {
	x: at(three, 'x').value,
	w: at(three, 'w').value,
	b: at(three, 'b').value,
	product: at(three, 'v₁').value,
	sum: at(three, 'v₂').value,
	loss: at(three, 'L').value,
	squareSlope: toSquare.slope,
	sumGradient: at(three, 'v₂').gradient,
	productGradient: at(three, 'v₁').gradient,
	xGradient: at(three, 'x').gradient,
	wGradient: at(three, 'w').gradient,
	bGradient: at(three, 'b').gradient,
	xWorked: edge(three, 'v₁', 'x').worked,
	wWorked: edge(three, 'v₁', 'w').worked,
	a: at(twice, 'a').value,
	firstPath: edge(twice, 'v₁', 'a').product,
	secondPath: edge(twice, 'v₂', 'a').product,
	joined: at(twice, 'a').gradient,
	gateInput: at(gate, 'v₂').value,
	gateLoss: at(gate, 'L').value,
	gateUpstream: at(gate, 'v₃').gradient,
	gateWeight: at(gate, 'w').gradient,
	maxLeft: at(maximum, 'v₁').value,
	maxRight: at(maximum, 'b').value,
	maxWeight: at(maximum, 'w').gradient,
	maxPaths: maximum.edges
		.filter(({ to }) => maximum.names[to] === 'w')
		.map(({ product }) => bracketed(printQuantity(product)))
		.join(' + '),
	maxLoser: at(maximum, 'b').gradient,
	neuronInputs: neuron.graph.inputs.length,
	neuronEdges: neuron.edges.length,
	tenth: nudged('1/10'),
	thousandth: nudged('1/1000')
};

/** A state of a figure: an expression with its numbers, at a step. */
const stateOf = (change: Partial<GraphParameters>, place: string) =>
	`1~${graphParameters.encode({ ...defaults, ...change }, defaults)}~at:${place}`;
const lastOf = (run: GraphRun) => `node.${traceOf(run.timeline, 'node').length - 1}`;

/** States of the figures that the text links to, by what they show. */
export const states = {
	forward: '1~at:node.0',
	seed: '1~at:term.3',
	square: '1~at:term.4',
	sum: '1~at:node.5',
	product: '1~at:term.7',
	opened: computationGraphScene.codec.encode({
		...{ params: defaults, grain: 'node', index: 6 },
		pinned: { tensor: 'nodes', index: [0, 0, three.names.indexOf('v₁')] }
	}),
	neuron: stateOf(presets.neuron, lastOf(neuron)),
	joinFirst: '1~at:term.7',
	joinPassed: '1~at:node.8',
	maximum: stateOf(presets.maximum, lastOf(maximum)),
	tie: stateOf(
		{ ...presets.maximum, values: tensor([3], ['2', '3', '6'].map(rational.from)) },
		'term.4'
	),
	gateOpen: stateOf(
		{ ...presets.gate, values: tensor([4], ['2', '1', '1', '1'].map(rational.from)) },
		'term.9'
	),
	sigmoid: stateOf(presets.sigmoid, 'node.0'),
	nudge: stateOf({ nudge: 1, epsilon: tensor([1], [rational.from('1/100')]) }, 'node.6')
};
