import { quantities } from '$lib/engine';
import type { BackwardEdge, ExpressionRun, OperationName, Quantity } from '$lib/engine';

/*
 * Misconceptions about the way back through a computation graph: each is a way back in which one rule
 * is another, and gives the gradients that somebody who thinks so would find.
 */

/** A way back as somebody imagines it; what is left out is as it should be. */
interface ImaginedWay {
	/** The local derivative of an edge that leads back from an operation. */
	slope?(edge: BackwardEdge, operation: OperationName, slopes: readonly Quantity[]): Quantity;
	/** What becomes of a gradient that has arrived already, and another. */
	join?(before: Quantity, product: Quantity): Quantity;
	/** Where the way back starts. */
	seed?(run: ExpressionRun): Quantity;
}

/** A misconception as a computation: the gradient of each node, null where there is none. */
export type ChainMistake = (run: ExpressionRun) => readonly (Quantity | null)[];

/** The gradients that a way back gives. */
function imagined({ slope, join = quantities.add, seed }: ImaginedWay): ChainMistake {
	return (run) => {
		const { graph, edges, slopes } = run;
		const gradients: (Quantity | null)[] = graph.nodes.map(() => null);
		gradients[graph.output] = seed ? seed(run) : quantities.one;
		for (const edge of edges) {
			const node = graph.nodes[edge.from];
			const upstream = gradients[edge.from];
			if (node.kind !== 'operation' || upstream === null) continue;
			const local = slope?.(edge, node.operation, slopes[edge.from]) ?? edge.slope;
			const product = quantities.mul(local, upstream);
			const before = gradients[edge.to];
			gradients[edge.to] = before === null ? product : join(before, product);
		}
		return gradients;
	};
}

/** One operation with another local derivative. */
const instead = (
	operation: OperationName,
	slope: (edge: BackwardEdge, slopes: readonly Quantity[]) => Quantity
): ChainMistake =>
	imagined({
		slope: (edge, name, slopes) => (name === operation ? slope(edge, slopes) : edge.slope)
	});

const { one, from, div, sub, mul } = quantities;

/** Multiplies gradients where paths meet. */
export const gradientsMultiplied = imagined({ join: mul });

/** Keeps the gradient that arrives last. */
export const lastPathOnly = imagined({ join: (_, product) => product });

/** Keeps the gradient that arrives first. */
export const firstPathOnly = imagined({ join: (before) => before });

/** Hands gradients through products unchanged. */
export const productCopies = instead('multiply', () => one);

/** Multiplies by a factor itself in place of the other one. */
export const ownFactor = instead('multiply', ({ operand }, slopes) => slopes[1 - operand]);

/** Takes v for the slope of v². */
export const factorForgotten = instead('power', ({ slope }) => div(slope, from(2)));

/** Lets gradients through every ReLU. */
export const gateIgnored = instead('relu', () => one);

/** Lets no gradient through a ReLU. */
export const gateAlwaysShut = instead('relu', () => quantities.zero);

/** Gives both operands of a maximum all of its gradient. */
export const bothGetAll = instead('maximum', () => one);

/** Gives the gradient of a maximum to the operand that was not taken. */
export const loserGetsAll = instead('maximum', ({ slope }) => sub(one, slope));

/** Gives both operands of a maximum half of its gradient. */
export const alwaysHalves = instead('maximum', () => from('1/2'));

/** Gives what is subtracted the slope 1. */
export const minusForgotten = instead('subtract', () => one);

/** Starts the way back from the value of the loss. */
export const lossForSeed = imagined({ seed: ({ graph, values }) => values[graph.output] });
