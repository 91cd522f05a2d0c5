import { requireInRange } from '../../range';

/** The learning rate of an epoch or step, counted from 0; between two, a fraction will do. */
export type Schedule = (epoch: number) => number;

/** A schedule that checks the epoch. Throws an EngineError if `lr` is negative or not finite. */
export function scheduleFrom(op: string, lr: number, rateAt: Schedule): Schedule {
	requireInRange(op, 'lr', lr, { from: 0 });
	return (epoch) => {
		requireInRange(op, 'epoch', epoch, { from: 0 });
		return rateAt(epoch);
	};
}
