import { requireIndex, requirePositiveInteger } from '../errors';
import type { Trace } from '../trace';

/** How a checkpointed trace trades memory for time. */
export interface CheckpointOptions {
	/** Every how many steps one is kept; by default the root of the length, rounded up. */
	readonly every?: number;
}

/**
 * Random access to a process whose step needs the one before: step 0 is `initial`, step i is
 * `next(step i − 1, i)`. `next` must be pure and leave its argument as it is; then so is `at`.
 * Every so many steps one is kept for good, and all of the stretch looked at last: memory for
 * length / every + every steps. Steps are computed when asked for: the first visit to a step walks
 * there from the last kept before it, each later one computes fewer than `every`.
 * Throws an EngineError if the length or `every` is not a positive integer.
 */
export function checkpointedTrace<Step>(
	initial: Step,
	next: (before: Step, index: number) => Step,
	length: number,
	options: CheckpointOptions = {}
): Trace<Step> {
	requirePositiveInteger('checkpointedTrace', 'length', length);
	const { every = Math.ceil(Math.sqrt(length)) } = options;
	requirePositiveInteger('checkpointedTrace', 'every', every);
	/** Step i·every at place i, as far as the process was walked. */
	const checkpoints = [initial];
	/** The steps from a checkpoint on, as far as they were asked for. */
	let stretch = { start: 0, steps: [initial] };

	/** Walks to the step with the stretch and returns it. */
	const walkTo = (index: number): Step => {
		const { start, steps } = stretch;
		while (start + steps.length <= index)
			steps.push(next(steps[steps.length - 1], start + steps.length));
		return steps[index - start];
	};
	return {
		length,
		at(index) {
			requireIndex('trace', 'step', index, length);
			const wanted = Math.floor(index / every);
			const nearest = Math.min(wanted, checkpoints.length - 1);
			if (stretch.start !== nearest * every)
				stretch = { start: nearest * every, steps: [checkpoints[nearest]] };
			for (let place = nearest + 1; place <= wanted; place += 1) {
				const step = walkTo(place * every);
				checkpoints[place] = step;
				stretch = { start: place * every, steps: [step] };
			}
			return walkTo(index);
		}
	};
}
