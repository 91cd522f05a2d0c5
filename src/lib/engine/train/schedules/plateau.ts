import { requireFinite, requireKnownName } from '../../errors';
import { requireCount, requireInRange } from '../../range';

/** The options of `reduceLROnPlateau`; PyTorch's defaults. */
export interface ReduceLROnPlateauOptions {
	/** Whether a smaller or a larger metric is better; 'min' by default. */
	readonly mode?: 'min' | 'max';
	/** What the rate is multiplied by; 0.1 by default. */
	readonly factor?: number;
	/** How many epochs without improvement pass before one more reduces the rate; 10 by default. */
	readonly patience?: number;
	/** How much better counts as better; 10⁻⁴ by default. */
	readonly threshold?: number;
	/** Whether the threshold is a share of the best metric or an amount; 'rel' by default. */
	readonly thresholdMode?: 'rel' | 'abs';
	/** How many epochs after a reduction do not count; 0 by default. */
	readonly cooldown?: number;
	/** 0 by default. */
	readonly minLr?: number;
	/** The rate stays if it would change by no more than this; 10⁻⁸ by default. */
	readonly eps?: number;
}

/** What the scheduler knows after some epochs. */
export interface PlateauState {
	readonly lr: number;
	/** The best metric so far; null before the first. */
	readonly best: number | null;
	readonly numBadEpochs: number;
	readonly cooldownCounter: number;
}

/** A schedule that looks at results: fold `step` over the metrics, `metrics.reduce(step, init(lr))`. */
export interface PlateauSchedule {
	/** The state before the first epoch. */
	init(lr: number): PlateauState;
	/** The state, with the rate for the next epoch, after an epoch that ended with this metric. */
	step(state: PlateauState, metric: number): PlateauState;
}

/**
 * Reduces the rate when a metric has stopped improving. Throws an EngineError if an option is out
 * of range or a metric is not finite, which PyTorch would count as a bad epoch.
 * (https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ReduceLROnPlateau.html)
 */
export function reduceLROnPlateau(options: ReduceLROnPlateauOptions = {}): PlateauSchedule {
	const { mode = 'min', factor = 0.1, patience = 10, threshold = 1e-4 } = options;
	const { thresholdMode = 'rel', cooldown = 0, minLr = 0, eps = 1e-8 } = options;
	const op = 'reduceLROnPlateau';
	requireKnownName(op, 'mode', mode, ['min', 'max']);
	requireKnownName(op, 'thresholdMode', thresholdMode, ['rel', 'abs']);
	requireInRange(op, 'factor', factor, { from: 0, below: 1 });
	requireCount(op, 'patience', patience);
	requireCount(op, 'cooldown', cooldown);
	for (const [name, value] of Object.entries({ threshold, minLr, eps }))
		requireInRange(op, name, value, { from: 0 });

	const isBetter = (metric: number, best: number) => {
		const sign = mode === 'min' ? -1 : 1;
		const bar = thresholdMode === 'rel' ? best * (1 + sign * threshold) : best + sign * threshold;
		return mode === 'min' ? metric < bar : metric > bar;
	};
	return {
		init(lr) {
			requireInRange(op, 'lr', lr, { from: 0 });
			return { lr, best: null, numBadEpochs: 0, cooldownCounter: 0 };
		},
		step({ lr, best, numBadEpochs, cooldownCounter }, metric) {
			requireFinite(op, 'metric', metric);
			const improved = best === null || isBetter(metric, best);
			const isCooling = cooldownCounter > 0;
			const bad = improved || isCooling ? 0 : numBadEpochs + 1;
			const after = { best: improved ? metric : best, lr };
			const cooling = isCooling ? cooldownCounter - 1 : 0;
			if (bad <= patience) return { ...after, numBadEpochs: bad, cooldownCounter: cooling };
			const reduced = Math.max(lr * factor, minLr);
			const next = lr - reduced > eps ? reduced : lr;
			return { ...after, lr: next, numBadEpochs: 0, cooldownCounter: cooldown };
		}
	};
}
