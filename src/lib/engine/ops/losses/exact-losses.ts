import type { Arithmetic } from '../../arithmetic/arithmetic';
import type { Tensor } from '../../tensor/tensor';
import { absoluteError, huberError, smoothError, squaredError } from './exact-pairs';
import { pairLoss, pairLossBackward } from './pairwise';
import type { LossGradient, LossOptions } from './reduction';

/** What torch.nn.SmoothL1Loss can be told. */
export interface SmoothL1LossOptions<T> extends LossOptions {
	/** Below which distance the loss is a parabola; 1. With 0 it is the L1 loss. */
	readonly beta?: T;
}

/** What torch.nn.HuberLoss can be told. */
export interface HuberLossOptions<T> extends LossOptions {
	/** Up to which distance the loss is a parabola, and the slope beyond; 1. */
	readonly delta?: T;
}

/**
 * The squared error (x − y)² of input x and target y of one shape
 * (torch.nn.MSELoss). Throws an EngineError if they do not go together.
 */
export function mseLoss<T>(
	input: Tensor<T>,
	target: Tensor<T>,
	options: LossOptions,
	arithmetic: Arithmetic<T>
): Tensor<T> {
	return pairLoss(squaredError(arithmetic), input, target, options, arithmetic);
}

/** The gradient of `mseLoss` with respect to its input; gradOutput null stands for 1. */
export function mseLossBackward<T>(
	input: Tensor<T>,
	target: Tensor<T>,
	options: LossOptions,
	gradOutput: Tensor<T> | null,
	arithmetic: Arithmetic<T>
): LossGradient<T> {
	return pairLossBackward(squaredError(arithmetic), input, target, options, gradOutput, arithmetic);
}

/**
 * The absolute error |x − y| of input x and target y of one shape
 * (torch.nn.L1Loss). Throws an EngineError if they do not go together.
 */
export function l1Loss<T>(
	input: Tensor<T>,
	target: Tensor<T>,
	options: LossOptions,
	arithmetic: Arithmetic<T>
): Tensor<T> {
	return pairLoss(absoluteError(arithmetic), input, target, options, arithmetic);
}

/** The gradient of `l1Loss` with respect to its input; gradOutput null stands for 1. */
export function l1LossBackward<T>(
	input: Tensor<T>,
	target: Tensor<T>,
	options: LossOptions,
	gradOutput: Tensor<T> | null,
	arithmetic: Arithmetic<T>
): LossGradient<T> {
	return pairLossBackward(
		absoluteError(arithmetic),
		input,
		target,
		options,
		gradOutput,
		arithmetic
	);
}

/**
 * d²/(2 beta) where d = |x − y| is below beta, d − beta/2 elsewhere
 * (torch.nn.SmoothL1Loss). Throws an EngineError if they do not go together.
 */
export function smoothL1Loss<T>(
	input: Tensor<T>,
	target: Tensor<T>,
	options: SmoothL1LossOptions<T>,
	arithmetic: Arithmetic<T>
): Tensor<T> {
	return pairLoss(
		smoothError(options.beta ?? arithmetic.one, arithmetic),
		input,
		target,
		options,
		arithmetic
	);
}

/** The gradient of `smoothL1Loss` with respect to its input; gradOutput null stands for 1. */
export function smoothL1LossBackward<T>(
	input: Tensor<T>,
	target: Tensor<T>,
	options: SmoothL1LossOptions<T>,
	gradOutput: Tensor<T> | null,
	arithmetic: Arithmetic<T>
): LossGradient<T> {
	return pairLossBackward(
		smoothError(options.beta ?? arithmetic.one, arithmetic),
		input,
		target,
		options,
		gradOutput,
		arithmetic
	);
}

/**
 * d²/2 where d = |x − y| is up to delta, delta · (d − delta/2) elsewhere
 * (torch.nn.HuberLoss). Throws an EngineError if they do not go together.
 */
export function huberLoss<T>(
	input: Tensor<T>,
	target: Tensor<T>,
	options: HuberLossOptions<T>,
	arithmetic: Arithmetic<T>
): Tensor<T> {
	return pairLoss(
		huberError(options.delta ?? arithmetic.one, arithmetic),
		input,
		target,
		options,
		arithmetic
	);
}

/** The gradient of `huberLoss` with respect to its input; gradOutput null stands for 1. */
export function huberLossBackward<T>(
	input: Tensor<T>,
	target: Tensor<T>,
	options: HuberLossOptions<T>,
	gradOutput: Tensor<T> | null,
	arithmetic: Arithmetic<T>
): LossGradient<T> {
	return pairLossBackward(
		huberError(options.delta ?? arithmetic.one, arithmetic),
		input,
		target,
		options,
		gradOutput,
		arithmetic
	);
}
