import { cellKey } from '../places';
import type { Place } from '../places';
import { readersOf, stepOf } from './run';
import type { PoolingRun } from './run';
import type { PoolReading, PoolStep } from './steps';

/** The scene's figures whose cells can be pointed at. */
export type PoolFigure = 'input' | 'window' | 'output';

export type PoolTerm = 'input' | 'output';

/** What answers to a place: cells by figure, and readings of the window at work. */
export interface PoolLinks {
	readonly input: ReadonlySet<string>;
	readonly output: ReadonlySet<string>;
	readonly readings: ReadonlySet<number>;
	readonly formula: PoolTerm | null;
}

const none: PoolLinks = {
	input: new Set(),
	output: new Set(),
	readings: new Set(),
	formula: null
};

const keysOf = (channel: number, readings: readonly PoolReading[]) =>
	new Set(
		readings
			.filter(({ isPadding }) => !isPadding)
			.map(({ position }) => cellKey(channel, ...position))
	);

function readingsWhere(
	{ readings }: PoolStep,
	holds: (reading: PoolReading) => boolean
): ReadonlySet<number> {
	return new Set(readings.flatMap((reading, index) => (holds(reading) ? [index] : [])));
}

/** Everything that a place of the scene depends on, or that depends on it. */
export function linksOf(
	run: PoolingRun,
	step: PoolStep,
	place: Place<PoolFigure, PoolTerm> | null
): PoolLinks {
	if (!place) return none;
	const [, channel, oh, ow] = step.output;
	const own = new Set([cellKey(channel, oh, ow)]);
	if (place.figure === 'formula')
		return {
			input: place.term === 'input' ? keysOf(channel, step.readings) : none.input,
			output: place.term === 'output' ? own : none.output,
			readings: readingsWhere(step, () => place.term === 'input'),
			formula: place.term
		};

	const { row, column } = place.cell;
	switch (place.figure) {
		case 'window': {
			const at = (reading: PoolReading) =>
				reading.offset[0] === row && reading.offset[1] === column;
			const readings = readingsWhere(step, at);
			return { ...none, input: keysOf(channel, step.readings.filter(at)), readings };
		}
		case 'input': {
			const cell = [place.channel, row, column] as const;
			const isThere = ({ position, isPadding }: PoolReading) =>
				!isPadding && position[0] === row && position[1] === column;
			return {
				input: new Set([cellKey(...cell)]),
				output: new Set(readersOf(run, cell).map((output) => cellKey(...output))),
				readings: place.channel === channel ? readingsWhere(step, isThere) : none.readings,
				formula: 'input'
			};
		}
		case 'output': {
			const cell = [place.channel, row, column] as const;
			const key = cellKey(...cell);
			return {
				input: keysOf(place.channel, stepOf(run, cell).readings),
				output: new Set([key]),
				readings: readingsWhere(step, () => own.has(key)),
				formula: 'output'
			};
		}
	}
}
