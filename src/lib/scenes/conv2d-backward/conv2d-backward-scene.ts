import { conv2dGrains, traceOf } from '$lib/engine';
import type { Conv2dGrain } from '$lib/engine';
import { stateCodec } from '../parameters';
import type { Scene } from '../scene';
import { conv2dBackwardParameters } from './parameters';
import type { Conv2dBackwardParameters } from './parameters';
import { runConv2dBackward, tensorsOf, timelineOf } from './run';
import type { BackwardStep, BackwardTensors, Conv2dBackwardRun } from './run';
import { narrateBackward, tabulateBackward } from './words';

/** The figures whose cells can be kept lit, from what is read to what is found. */
const pinnable = ['gradOutput', 'kernel', 'input', 'gradInput', 'gradWeight', 'gradBias'] as const;

type Pinnable = (typeof pinnable)[number];

/** The shapes of the figures whose cells can be kept lit: channels, rows, columns last. */
export function pinnableShapes({
	input,
	geometry,
	weight
}: BackwardTensors): Readonly<Record<Pinnable, readonly number[]>> {
	const [filters, perGroup, height, width] = weight.shape;
	const kernels = [filters * perGroup, height, width];
	return {
		gradOutput: geometry.outputShape,
		kernel: kernels,
		input: input.shape,
		gradInput: input.shape,
		gradWeight: kernels,
		gradBias: [1, 1, filters]
	};
}

/** The way back through a convolution, one multiply-add at a time. */
export const conv2dBackwardScene: Scene<
	Conv2dBackwardParameters,
	Conv2dBackwardRun,
	BackwardStep,
	Conv2dGrain
> = {
	id: 'conv2d-backward',
	parameters: conv2dBackwardParameters,
	codec: stateCodec({
		parameters: conv2dBackwardParameters,
		grains: conv2dGrains,
		openingGrain: 'cell',
		tensors: pinnable,
		lengthOf: (parameters, grain) => traceOf(timelineOf(parameters), grain).length,
		shapeOf(parameters, name) {
			const figure = pinnable.find((known) => known === name) ?? 'input';
			return pinnableShapes(tensorsOf(parameters))[figure];
		}
	}),
	run: runConv2dBackward,
	narrate: narrateBackward,
	table: tabulateBackward
};
