import { requirePositiveInteger } from '../../errors';
import { requireCount, requireInRange } from '../../range';
import { scheduleFrom } from './schedule';
import type { Schedule } from './schedule';

/** The options of `exponentialLR`. */
export interface ExponentialLROptions {
	readonly lr: number;
	/** The factor from one epoch to the next. */
	readonly gamma: number;
}

/** The options of `stepLR`. */
export interface StepLROptions {
	readonly lr: number;
	readonly stepSize: number;
	/** 0.1 by default. */
	readonly gamma?: number;
}

/** The options of `multiStepLR`. */
export interface MultiStepLROptions {
	readonly lr: number;
	/** The epochs at which the rate changes, increasing. */
	readonly milestones: readonly number[];
	/** 0.1 by default. */
	readonly gamma?: number;
}

/** The options of `lambdaLR`. */
export interface LambdaLROptions {
	readonly lr: number;
	/** The factor of an epoch. */
	readonly lrLambda: (epoch: number) => number;
}

/**
 * lr·gamma^⌊epoch / stepSize⌋. Throws an EngineError if an option or an epoch is out of range.
 * (https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.StepLR.html)
 */
export function stepLR({ lr, stepSize, gamma = 0.1 }: StepLROptions): Schedule {
	requirePositiveInteger('stepLR', 'stepSize', stepSize);
	requireInRange('stepLR', 'gamma', gamma, { from: 0 });
	return scheduleFrom('stepLR', lr, (epoch) => lr * gamma ** Math.floor(epoch / stepSize));
}

/**
 * lr·gamma^(number of milestones reached). Throws an EngineError if an option or an epoch is out of
 * range or the milestones do not increase.
 * (https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.MultiStepLR.html)
 */
export function multiStepLR({ lr, milestones, gamma = 0.1 }: MultiStepLROptions): Schedule {
	milestones.forEach((milestone, index) => {
		requireCount('multiStepLR', `milestones[${index}]`, milestone);
		const above = milestones[index - 1] ?? -1;
		requireInRange('multiStepLR', `milestones[${index}]`, milestone, { above });
	});
	requireInRange('multiStepLR', 'gamma', gamma, { from: 0 });
	return scheduleFrom('multiStepLR', lr, (epoch) => {
		const reached = milestones.filter((milestone) => milestone <= epoch).length;
		return lr * gamma ** reached;
	});
}

/**
 * lr·gamma^epoch. Throws an EngineError if an option or an epoch is out of range.
 * (https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ExponentialLR.html)
 */
export function exponentialLR({ lr, gamma }: ExponentialLROptions): Schedule {
	requireInRange('exponentialLR', 'gamma', gamma, { from: 0 });
	return scheduleFrom('exponentialLR', lr, (epoch) => lr * gamma ** epoch);
}

/**
 * lr·lrLambda(epoch). Throws an EngineError if `lr`, an epoch or the rate is out of range.
 * (https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.LambdaLR.html)
 */
export function lambdaLR({ lr, lrLambda }: LambdaLROptions): Schedule {
	return scheduleFrom('lambdaLR', lr, (epoch) => {
		const factor = lrLambda(epoch);
		requireInRange('lambdaLR', 'lrLambda', factor, { from: 0 });
		return lr * factor;
	});
}
