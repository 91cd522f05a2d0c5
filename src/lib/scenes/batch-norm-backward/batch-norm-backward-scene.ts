import { normalizationGrains } from '$lib/engine';
import type { NormalizationGrain } from '$lib/engine';
import { stateCodec } from '../parameters';
import type { Scene } from '../scene';
import { figures } from './figures';
import { shapeOf } from './links';
import { batchNormBackwardParameters } from './parameters';
import type { BatchNormBackwardParameters } from './parameters';
import { runBatchNormBackward, timelineOf } from './run';
import type { BatchNormRun, BatchNormStep } from './run';
import { narrateBatchNorm, tabulateBatchNorm } from './words';

/** Batch normalisation and its way back, one number at a time. */
export const batchNormBackwardScene: Scene<
	BatchNormBackwardParameters,
	BatchNormRun,
	BatchNormStep,
	NormalizationGrain
> = {
	id: 'batch-norm-backward',
	parameters: batchNormBackwardParameters,
	codec: stateCodec({
		parameters: batchNormBackwardParameters,
		grains: normalizationGrains,
		tensors: figures,
		lengthOf: (parameters, grain) =>
			timelineOf(parameters).find(({ id }) => id === grain)?.trace.length ?? 1,
		shapeOf: ({ x }, name) => shapeOf(x.shape, figures.find((figure) => figure === name) ?? 'x')
	}),
	run: runBatchNormBackward,
	narrate: narrateBatchNorm,
	table: tabulateBatchNorm
};
