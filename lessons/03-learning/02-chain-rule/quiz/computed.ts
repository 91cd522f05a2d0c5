import { isExactQuantity, operationPlaces, rational, tensor } from '$lib/engine';
import type { Quantity, Rational } from '$lib/engine';
import type { ChainMistake } from '$lib/quiz/misconceptions/chain';
import type { FigureState } from '$lib/quiz/question';
import { computationGraphScene } from '$lib/scenes/computation-graph/computation-graph-scene';
import type { GraphParameters } from '$lib/scenes/computation-graph/parameters';

/** The lesson's figures. */
export type ChainFigure = 'graph' | 'join' | 'gate';

/** A number of a graph whose numbers are fractions. Throws a RangeError for one that is rounded or not there. */
function exactly(quantity: Quantity | null): Rational {
	if (quantity === null || !isExactQuantity(quantity))
		throw new RangeError('exactly: the number is rounded, or there is none');
	return quantity;
}

/** An expression with numbers for its inputs, in the order in which it names them, there and back. */
export function compute(expression: string, numbers: readonly number[]) {
	const { parameters, run: runScene, codec } = computationGraphScene;
	const values = tensor([numbers.length], numbers.map(rational.from));
	const run = runScene({ ...parameters.defaults, expression, values });
	const placeOf = (name: string) => run.names.indexOf(name);
	const seed = operationPlaces(run.graph).length;
	const last = seed + run.edges.length;

	/** A figure with this computation at a moment. */
	const show = (figure: ChainFigure, index: number, change: Partial<GraphParameters> = {}) => ({
		figure,
		text: codec.encode(
			{ params: { ...run.parameters, ...change }, grain: 'term', index, pinned: null },
			null
		)
	});
	return {
		run,
		value: (name: string) => exactly(run.values[placeOf(name)]),
		gradient: (name: string) => exactly(run.gradients[placeOf(name)]),
		/** The gradient of a node by somebody who is mistaken. */
		imagined: (mistake: ChainMistake, name: string) => exactly(mistake(run)[placeOf(name)]),
		/** A figure once a node is computed. */
		whenComputed: (figure: ChainFigure, name: string): FigureState =>
			show(figure, Math.max(operationPlaces(run.graph).indexOf(placeOf(name)), 0)),
		/** A figure where the way back begins. */
		atSeed: (figure: ChainFigure): FigureState => show(figure, seed),
		/** A figure when the way back has come from one node to another. */
		whenBack(figure: ChainFigure, from: string, to: string): FigureState {
			const edge = run.edges.findIndex(
				(candidate) => candidate.from === placeOf(from) && candidate.to === placeOf(to)
			);
			return show(figure, edge < 0 ? last : seed + 1 + edge);
		},
		/** A figure with all gradients. */
		atEnd: (figure: ChainFigure, change: Partial<GraphParameters> = {}): FigureState =>
			show(figure, last, change)
	};
}
