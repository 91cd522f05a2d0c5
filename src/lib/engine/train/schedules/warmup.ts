import { requirePositiveInteger } from '../../errors';
import { requireInRange } from '../../range';
import type { Schedule } from './schedule';

/** The options of `linearWarmup`. */
export interface LinearWarmupOptions {
	/** After how many steps the warm-up is over. */
	readonly steps: number;
	/** The share of the full rate at the first step; 1/3 by default, as in PyTorch's LinearLR. */
	readonly startFactor?: number;
}

/**
 * A straight rise from startFactor·after(0) to after(0) in `steps` steps, then `after`, which
 * counts from 0 again: LinearLR, then another scheduler, in a SequentialLR. Throws an EngineError
 * if an option or a step is out of range.
 * (https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.SequentialLR.html)
 */
export function linearWarmup(options: LinearWarmupOptions, after: Schedule): Schedule {
	const { steps, startFactor = 1 / 3 } = options;
	requirePositiveInteger('linearWarmup', 'steps', steps);
	requireInRange('linearWarmup', 'startFactor', startFactor, { above: 0, to: 1 });
	return (step) => {
		requireInRange('linearWarmup', 'step', step, { from: 0 });
		if (step >= steps) return after(step - steps);
		return after(0) * (startFactor + ((1 - startFactor) * step) / steps);
	};
}
