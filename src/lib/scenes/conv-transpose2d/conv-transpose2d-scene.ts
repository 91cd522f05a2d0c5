import { conv2dGrains, elementCount, traceOf } from '$lib/engine';
import type { Conv2dGrain } from '$lib/engine';
import { stateCodec } from '../parameters';
import type { Scene } from '../scene';
import { convTranspose2dParameters } from './parameters';
import type { ConvTranspose2dParameters } from './parameters';
import { runConvTranspose2d, tensorsOf, timelineOf } from './run';
import type { TransposeRun, TransposeStep, TransposeTensors } from './run';
import { narrateTranspose, tabulateTranspose } from './words';

/** The figures whose cells can be kept lit. */
const pinnable = ['input', 'kernel', 'output'] as const;

type Pinnable = (typeof pinnable)[number];

/** The shapes of the figures whose cells can be kept lit: planes, rows, columns last. */
export function pinnableShapes({
	input,
	weight,
	geometry
}: TransposeTensors): Readonly<Record<Pinnable, readonly number[]>> {
	const [, , height, width] = weight.shape;
	return {
		input: input.shape,
		kernel: [elementCount(weight.shape.slice(0, 2)), height, width],
		output: geometry.outputShape
	};
}

/** A transposed convolution in three readings, one multiply-add at a time. */
export const convTranspose2dScene: Scene<
	ConvTranspose2dParameters,
	TransposeRun,
	TransposeStep,
	Conv2dGrain
> = {
	id: 'conv-transpose2d',
	parameters: convTranspose2dParameters,
	codec: stateCodec({
		parameters: convTranspose2dParameters,
		grains: conv2dGrains,
		openingGrain: 'cell',
		tensors: pinnable,
		lengthOf: (parameters, grain) => traceOf(timelineOf(parameters), grain).length,
		shapeOf(parameters, name) {
			const figure = pinnable.find((known) => known === name) ?? 'input';
			return pinnableShapes(tensorsOf(parameters))[figure];
		}
	}),
	run: runConvTranspose2d,
	narrate: narrateTranspose,
	table: tabulateTranspose
};
