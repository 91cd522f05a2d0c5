import { indexAt, offset, rational, traceOf } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { lossOf, nudgedBy, prove } from '../nudge/proof';
import type { Proof } from '../nudge/proof';
import { poolForward } from './passes';
import type { PoolBackwardRun, PoolBackwardStep } from './run';

/** One input of pooling nudged, and what becomes of the winners. */
export interface PoolProof extends Proof {
	/** The output cells [n, channel, row, column] whose winner is another after the nudge. */
	readonly switched: readonly (readonly number[])[];
	/** How far the number can go this way before a window has another largest number; null for ever. */
	readonly room: Rational | null;
}

/** The gaps that a nudge up closes: from the number to the winners of the windows that it lost. */
function gapsAbove({ output }: PoolBackwardRun, { terms }: PoolBackwardStep, value: Rational) {
	return terms.flatMap(({ reads: [read], factor }) => {
		if (!read || factor.n !== 0n) return [];
		return [rational.sub(output.data[offset(output.shape, read.index)], value)];
	});
}

/** The gaps that a nudge down opens: from the number to the next ones in the windows that it won. */
function gapsBelow(
	{ input, parameters }: PoolBackwardRun,
	{ terms }: PoolBackwardStep,
	place: number
) {
	const [least] = input.data.toSorted(rational.compare);
	const nothing = rational.sub(least, rational.one);
	const without = { ...input, data: input.data.with(place, nothing) };
	const { output } = poolForward(without, parameters, rational);
	return terms.flatMap(({ reads: [read], factor }) => {
		if (!read || factor.n === 0n) return [];
		const next = output.data[offset(output.shape, read.index)];
		// A window of one cell keeps its winner whatever it is.
		return rational.equals(next, nothing) ? [] : [rational.sub(input.data[place], next)];
	});
}

const smallest = (values: readonly Rational[]): Rational | null =>
	values.length === 0 ? null : values.toSorted(rational.compare)[0];

/** The output cells whose winners differ. */
function switchedBetween(before: Tensor<number> | null, after: Tensor<number> | null) {
	if (!before || !after) return [];
	return before.data.flatMap((winner, place) =>
		winner === after.data[place] ? [] : [indexAt(before.shape, place)]
	);
}

/**
 * Nudges one input of pooling and compares what that does to L = ⟨y, ∂L/∂y⟩ with its gradient. An
 * average is linear, so both are equal; a maximum only as long as no window gets another winner.
 */
export function provePooling(run: PoolBackwardRun): PoolProof {
	const { parameters, input, gradOutput, gradInput, indices, timeline } = run;
	const [epsilon] = parameters.epsilon.data;
	const nudge = { tensor: input, at: parameters.nudgeAt, epsilon, gradient: gradInput };
	const proof = prove(nudge, (x, numbers) =>
		lossOf(poolForward(x, parameters, numbers.arithmetic).output, gradOutput, numbers)
	);
	const after = poolForward(nudgedBy(nudge), parameters, rational);
	const step = traceOf(timeline, 'cell').at(proof.place);
	const gaps =
		epsilon.s < 0n ? gapsBelow(run, step, proof.place) : gapsAbove(run, step, proof.value);
	return {
		...proof,
		switched: switchedBetween(indices, after.indices),
		room: indices ? smallest(gaps) : null
	};
}
