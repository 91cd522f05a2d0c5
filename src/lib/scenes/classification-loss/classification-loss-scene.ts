import { stateCodec } from '../parameters';
import type { Scene } from '../scene';
import { classGrains, derivationLength } from './derivation';
import type { ClassGrain, ClassStep } from './derivation';
import { figures, shapeOf } from './links';
import { classParameters } from './parameters';
import type { ClassParameters } from './parameters';
import { runClasses } from './run';
import type { ClassRun } from './run';
import { narrateClasses, tabulateClasses } from './words';

/** Logits become a loss by softmax, logarithm and choice, and its gradient p − y is derived. */
export const classificationLossScene: Scene<ClassParameters, ClassRun, ClassStep, ClassGrain> = {
	id: 'classification-loss',
	parameters: classParameters,
	codec: stateCodec<ClassParameters, ClassGrain>({
		parameters: classParameters,
		grains: classGrains,
		tensors: figures,
		lengthOf: ({ logits }, grain) => derivationLength(grain, logits.data.length),
		shapeOf: ({ logits }, name) => shapeOf(name, logits.data.length)
	}),
	run: runClasses,
	narrate: narrateClasses,
	table: tabulateClasses
};
