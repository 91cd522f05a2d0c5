import { conv2dGrains, elementCount, traceOf } from '$lib/engine';
import type { Conv2dGrain } from '$lib/engine';
import { stateCodec } from '../parameters';
import type { Scene } from '../scene';
import { convTransposeBackwardParameters } from './parameters';
import type { ConvTransposeBackwardParameters } from './parameters';
import { runConvTransposeBackward, tensorsOf, timelineOf } from './run';
import type { TransposeBackwardRun, TransposeBackwardStep, TransposeBackwardTensors } from './run';
import { narrateTransposeBackward, tabulateTransposeBackward } from './words';

/** The figures whose cells can be kept lit. */
const pinnable = ['gradOutput', 'kernel', 'input', 'gradInput', 'gradWeight', 'gradBias'] as const;

type Pinnable = (typeof pinnable)[number];

/** The shapes of the figures whose cells can be kept lit: planes, rows, columns last. */
export function pinnableShapes({
	input,
	weight,
	bias,
	geometry
}: TransposeBackwardTensors): Readonly<Record<Pinnable, readonly number[]>> {
	const [, , height, width] = weight.shape;
	const kernels = [elementCount(weight.shape.slice(0, 2)), height, width];
	return {
		gradOutput: geometry.outputShape,
		kernel: kernels,
		input: input.shape,
		gradInput: input.shape,
		gradWeight: kernels,
		gradBias: [1, 1, bias.data.length]
	};
}

/** The way back through a transposed convolution, one multiply-add at a time. */
export const convTransposeBackwardScene: Scene<
	ConvTransposeBackwardParameters,
	TransposeBackwardRun,
	TransposeBackwardStep,
	Conv2dGrain
> = {
	id: 'conv-transpose-backward',
	parameters: convTransposeBackwardParameters,
	codec: stateCodec({
		parameters: convTransposeBackwardParameters,
		grains: conv2dGrains,
		openingGrain: 'cell',
		tensors: pinnable,
		lengthOf: (parameters, grain) => traceOf(timelineOf(parameters), grain).length,
		shapeOf(parameters, name) {
			const figure = pinnable.find((known) => known === name) ?? 'input';
			return pinnableShapes(tensorsOf(parameters))[figure];
		}
	}),
	run: runConvTransposeBackward,
	narrate: narrateTransposeBackward,
	table: tabulateTransposeBackward
};
