import { requirePositiveInteger } from '../../errors';
import { requireInRange } from '../../range';
import { scheduleFrom } from './schedule';
import type { Schedule } from './schedule';

/** The options of `cosineAnnealingLR`. */
export interface CosineAnnealingLROptions {
	readonly lr: number;
	/** The epoch at which the rate is lowest. */
	readonly tMax: number;
	/** The lowest rate; 0 by default. */
	readonly etaMin?: number;
}

/** The options of `cosineAnnealingWarmRestarts`. */
export interface WarmRestartsOptions {
	readonly lr: number;
	/** How many epochs the first cycle has. */
	readonly t0: number;
	/** How many times longer each cycle is than the one before; 1 by default. */
	readonly tMult?: number;
	/** The rate that a cycle goes down to; 0 by default. */
	readonly etaMin?: number;
}

/** Half a wave from lr at 0 down to etaMin at 1. */
const annealed = (lr: number, etaMin: number, part: number) =>
	etaMin + ((lr - etaMin) * (1 + Math.cos(Math.PI * part))) / 2;

/**
 * etaMin + (lr − etaMin)·(1 + cos(π·epoch / tMax)) / 2, the closed form; after tMax it rises again.
 * Throws an EngineError if an option or an epoch is out of range.
 * (https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.CosineAnnealingLR.html)
 */
export function cosineAnnealingLR(options: CosineAnnealingLROptions): Schedule {
	const { lr, tMax, etaMin = 0 } = options;
	requirePositiveInteger('cosineAnnealingLR', 'tMax', tMax);
	requireInRange('cosineAnnealingLR', 'etaMin', etaMin, { from: 0 });
	return scheduleFrom('cosineAnnealingLR', lr, (epoch) => annealed(lr, etaMin, epoch / tMax));
}

/**
 * Cosine annealing that starts again from `lr` after t0, t0·tMult, t0·tMult², … epochs. Throws an
 * EngineError if an option or an epoch is out of range.
 * (https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.CosineAnnealingWarmRestarts.html)
 */
export function cosineAnnealingWarmRestarts(options: WarmRestartsOptions): Schedule {
	const { lr, t0, tMult = 1, etaMin = 0 } = options;
	const op = 'cosineAnnealingWarmRestarts';
	requirePositiveInteger(op, 't0', t0);
	requirePositiveInteger(op, 'tMult', tMult);
	requireInRange(op, 'etaMin', etaMin, { from: 0 });
	return scheduleFrom(op, lr, (epoch) => {
		let [start, length] = [0, t0];
		// Adding up the cycles hits their ends exactly, where PyTorch's logarithm can miss one.
		if (tMult === 1) start = epoch - (epoch % t0);
		else
			while (epoch >= start + length) {
				start += length;
				length *= tMult;
			}
		return annealed(lr, etaMin, (epoch - start) / length);
	});
}
