import { stateCodec } from '../parameters';
import type { Scene } from '../scene';
import { stackParameters } from './parameters';
import type { StackParameters } from './parameters';
import { runStack } from './run';
import type { StackRun, StackStep } from './run';
import { MOST_LAYERS } from './stack-layer';
import { narrateStack, tabulateStack } from './words';

const figures = Array.from({ length: MOST_LAYERS + 1 }, (_, line) => `line${line}`);

/** What the lines of a stack are called in links, and their shapes; lines that are not there are empty. */
export function lineShapes(run: StackRun): Readonly<Record<string, readonly number[]>> {
	return Object.fromEntries(
		figures.map((figure, line) => {
			const size = run.lines.at(line)?.size;
			return [figure, size === undefined ? [1, 0, 0] : [1, 1, size]];
		})
	);
}

/** The line that such a name stands for. */
export function lineOf(figure: string): number {
	return figures.indexOf(figure);
}

/** The name of a line in links. */
export function figureOf(line: number): string {
	return figures[line];
}

/** A stack of layers and the receptive fields of its cells, layer by layer, from either end. */
export const receptiveFieldScene: Scene<StackParameters, StackRun, StackStep, 'layer'> = {
	id: 'receptive-field',
	parameters: stackParameters,
	codec: stateCodec<StackParameters, 'layer'>({
		parameters: stackParameters,
		grains: ['layer'],
		tensors: figures,
		lengthOf: ({ layers }) => layers.length,
		shapeOf: (parameters, tensor) => lineShapes(runStack(parameters))[tensor]
	}),
	run: runStack,
	narrate: narrateStack,
	loadAsk: async () => (await import('./asked')).askStack,
	table: tabulateStack
};
