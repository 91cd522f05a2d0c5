import { cellKey } from '../places';
import { winnerOf } from './run';
import type { PoolingRun } from './run';
import type { PoolStep } from './steps';
import { isLater } from './words';

/** Input cells that have won, as keys: in the window at work, and in those before it. */
export interface Winners {
	readonly current: ReadonlySet<string>;
	readonly others: ReadonlySet<string>;
}

const keyIn = (run: PoolingRun, channel: number, index: number) => {
	const width = run.input.shape[3];
	return cellKey(channel, Math.floor(index / width), index % width);
};

/** The winners at a step: the one that leads now, and those of the windows that are done. */
export function winnerKeys(run: PoolingRun, step: PoolStep): Winners {
	const [, channels, height, width] = run.output.shape;
	const [, ...now] = step.output;
	const isMap = step.grain === 'map';
	const others = new Set<string>();
	for (let channel = 0; channel < channels; channel++)
		for (let oh = 0; oh < height; oh++)
			for (let ow = 0; ow < width; ow++) {
				const place = [channel, oh, ow] as const;
				const winner = winnerOf(run, place);
				const isNow = !isMap && place.every((value, axis) => value === now[axis]);
				if (winner !== null && !isNow && !isLater(place, step))
					others.add(keyIn(run, channel, winner));
			}
	const leader = step.winner === null ? null : step.readings[step.winner].position;
	const current = isMap || !leader ? [] : [cellKey(now[0], ...leader)];
	return { current: new Set(current), others };
}
