import { batchNorm, indexAt, mixed, rational } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { callOf } from './parameters';
import type { BatchNormBackwardParameters } from './parameters';
import { memberOf } from './run';
import type { BatchNormRun } from './run';

/** One number nudged to both sides: what that does to the loss, and what the way back had said. */
export interface BatchNormProof {
	/** The place of the number in its tensor. */
	readonly place: number;
	/** L = ⟨y, ∂L/∂y⟩ with the number nudged up, and down. */
	readonly up: number;
	readonly down: number;
	/** (up − down) / 2ε. */
	readonly quotient: number;
	/** Its gradient by the way back. */
	readonly gradient: number;
	/** How far the two are apart, and whether that is little beside the gradient. */
	readonly apart: number;
	readonly isClose: boolean;
}

/** What counts as close: so much of the gradient, or of 1 where the gradient is smaller. */
const CLOSE = 1e-4;

/** L with one of the numbers changed. */
function lossOf(
	parameters: BatchNormBackwardParameters,
	{ gradOutput }: BatchNormRun,
	changed: Tensor<Rational>
): number {
	const { x, running, weight, bias, options } = callOf({
		...parameters,
		[parameters.nudge]: changed
	});
	const { output } = batchNorm(x, running, weight, bias, options);
	return output.data.reduce((sum, y, at) => sum + y * rational.toNumber(gradOutput.data[at]), 0);
}

/** The gradient of a place of the nudged tensor by the way back. */
function gradientAt({ values, shape, parameters }: BatchNormRun, place: number): number {
	const { nudge } = parameters;
	if (nudge !== 'x')
		return mixed.toNumber(values[nudge === 'weight' ? 'gradWeight' : 'gradBias'][place][0]);
	const index = indexAt(shape, place);
	return mixed.toNumber(values.gradInput[index[1]][memberOf(shape, index)]);
}

/** Nudges one number of a batch to both sides and compares the central difference with its gradient. */
export function proveBatchNorm(run: BatchNormRun): BatchNormProof {
	const { parameters } = run;
	const tensor = parameters[parameters.nudge];
	const place = Math.min(parameters.nudgeAt, tensor.data.length - 1);
	const [epsilon] = parameters.epsilon.data;
	const moved = (by: Rational) => ({
		...tensor,
		data: tensor.data.with(place, rational.add(tensor.data[place], by))
	});
	const up = lossOf(parameters, run, moved(epsilon));
	const down = lossOf(parameters, run, moved(epsilon.neg()));
	const quotient = (up - down) / (2 * rational.toNumber(epsilon));
	const gradient = gradientAt(run, place);
	const apart = Math.abs(quotient - gradient);
	const isClose = apart <= CLOSE * Math.max(Math.abs(gradient), 1);
	return { place, up, down, quotient, gradient, apart, isClose };
}
