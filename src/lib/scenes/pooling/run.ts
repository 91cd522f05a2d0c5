import { rational, windowDropped } from '$lib/engine';
import type { CellGrain, Rational, Tensor, Timeline, Window2d } from '$lib/engine';
import { cellKey } from '../places';
import { averages, inputOf, maxima, unmovedInput, windowOf } from './operation';
import type { PoolingParameters } from './parameters';
import { poolTimeline } from './steps';
import type { PoolStep } from './steps';

/** What pooling gives back; where the winners lie in their maps, row · W + column, if it has any. */
export interface Pooled {
	readonly output: Tensor<Rational>;
	readonly indices: Tensor<number> | null;
}

/** What moving the input has done. */
export interface ShiftEffect {
	/** What pooling gave before. */
	readonly before: Pooled;
	/** The output cells whose number is another, by channel, row and column. */
	readonly changed: ReadonlySet<string>;
	readonly outputs: number;
	/** How many numbers of the input are others, and how many there are. */
	readonly inputsChanged: number;
	readonly inputs: number;
}

/** Pooling with all its numbers: what the figures, the formula and the words are made from. */
export interface PoolingRun extends Pooled {
	readonly parameters: PoolingParameters;
	readonly input: Tensor<Rational>;
	/** Where windows that slide lie; null for the other layouts. */
	readonly window: Window2d | null;
	/** The cells that no window reads, by row and column. */
	readonly dropped: ReadonlySet<string>;
	/** Null while the input is where it was. */
	readonly shift: ShiftEffect | null;
	readonly timeline: Timeline<CellGrain, PoolStep>;
}

/** An input pooled, exactly. */
export function pool(x: Tensor<Rational>, parameters: PoolingParameters): Pooled {
	const { reducer, layout } = parameters;
	return reducer === 'max'
		? maxima[layout].pool(x, parameters)
		: { output: averages[layout].pool(x, parameters), indices: null };
}

const differences = (a: Tensor<Rational>, b: Tensor<Rational>): readonly number[] =>
	a.data.flatMap((value, index) => (rational.equals(value, b.data[index]) ? [] : [index]));

function shiftEffect(
	input: Tensor<Rational>,
	{ output }: Pooled,
	parameters: PoolingParameters
): ShiftEffect | null {
	const unmoved = unmovedInput(parameters);
	if (parameters.shift.every((cells) => cells === 0)) return null;
	const before = pool(unmoved, parameters);
	const [, , height, width] = output.shape;
	const keys = differences(output, before.output).map((index) =>
		cellKey(Math.floor(index / (height * width)), Math.floor(index / width) % height, index % width)
	);
	return {
		before,
		changed: new Set(keys),
		outputs: output.data.length,
		inputsChanged: differences(input, unmoved).length,
		inputs: input.data.length
	};
}

/** Computes the whole pooling. Throws the EngineError that refuses the parameters. */
export function runPooling(parameters: PoolingParameters): PoolingRun {
	const input = inputOf(parameters);
	const pooled = pool(input, parameters);
	const window = windowOf(parameters);
	const dropped = window ? windowDropped(window).map(([row, column]) => `${row}:${column}`) : [];
	return {
		...pooled,
		...{ parameters, input, window, dropped: new Set(dropped) },
		shift: shiftEffect(input, pooled, parameters),
		timeline: poolTimeline(input, parameters)
	};
}

/** The finished step of an output cell. */
export function stepOf({ output, timeline }: PoolingRun, [channel, row, column]: Output): PoolStep {
	const [, , height, width] = output.shape;
	const cells = timeline.find(({ id }) => id === 'cell') ?? timeline[0];
	return cells.trace.at((channel * height + row) * width + column);
}

type Output = readonly [channel: number, row: number, column: number];

/** The output cells of a channel that read one of its cells, in order. */
export function readersOf(run: PoolingRun, [channel, row, column]: Output): readonly Output[] {
	const [, , height, width] = run.output.shape;
	return Array.from({ length: height * width }, (_, index): Output => {
		return [channel, Math.floor(index / width), index % width];
	}).filter((output) =>
		stepOf(run, output).readings.some(
			({ position, isPadding }) => !isPadding && position[0] === row && position[1] === column
		)
	);
}

/** The output cells of a channel that one of its cells has won. */
export function winsOf(run: PoolingRun, cell: Output): readonly Output[] {
	const [, , , width] = run.input.shape;
	return readersOf(run, cell).filter(
		(output) => winnerOf(run, output) === cell[1] * width + cell[2]
	);
}

/** Where in its map the winner of an output cell lies; null where nothing wins. */
export function winnerOf(
	{ output, indices }: Pick<Pooled, 'output' | 'indices'>,
	[channel, row, column]: Output
): number | null {
	const [, , height, width] = output.shape;
	return indices && indices.data[(channel * height + row) * width + column];
}
