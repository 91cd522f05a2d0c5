import { stateCodec } from '../parameters';
import type { Scene } from '../scene';
import { extentsOf } from './cells';
import { figureIds, isFigure, shapeOf } from './figures';
import type { FigureId } from './figures';
import { tinyParameters } from './parameters';
import type { TinyParameters } from './parameters';
import { runTiny } from './run';
import type { TinyRun } from './run';
import { tinyGrains } from './timeline';
import type { TinyGrain, TinyStep } from './timeline';
import { narrateTiny, tabulateTiny } from './words';

/** The shape of a figure as it is drawn: planes, rows, columns. */
export function drawnShape(figure: FigureId): readonly number[] {
	return [shapeOf(figure)[0], ...extentsOf(figure)];
}

/** How many steps there are is a matter of the loss alone. */
const lengths = new Map<string, number>();

function lengthOf(parameters: TinyParameters, grain: TinyGrain): number {
	const key = `${parameters.loss} ${grain}`;
	const { defaults } = tinyParameters;
	const length =
		lengths.get(key) ??
		runTiny({ ...defaults, loss: parameters.loss }).timeline[tinyGrains.indexOf(grain)].trace
			.length;
	lengths.set(key, length);
	return length;
}

/** A whole tiny network: a pass, the way back, an update, and the next pass. */
export const tinyCnnScene: Scene<TinyParameters, TinyRun, TinyStep, TinyGrain> = {
	id: 'tiny-cnn',
	parameters: tinyParameters,
	codec: stateCodec({
		parameters: tinyParameters,
		grains: tinyGrains,
		tensors: figureIds,
		lengthOf,
		shapeOf: (_, name) => drawnShape(isFigure(name) ? name : 'x')
	}),
	run: runTiny,
	narrate: narrateTiny,
	table: tabulateTiny
};
