import { passGrains, passLength } from '../losses/pass-timeline';
import type { PassGrain } from '../losses/pass-timeline';
import { stateCodec } from '../parameters';
import type { Scene } from '../scene';
import { binaryParameters } from './parameters';
import type { BinaryParameters } from './parameters';
import { runBinary } from './run';
import type { BinaryRun, BinaryStep } from './run';
import { narrateBinary, tabulateBinary } from './words';

/** Scores become probabilities of yes, and these a loss; their accuracy is told beside it. */
export const binaryLossScene: Scene<BinaryParameters, BinaryRun, BinaryStep, PassGrain> = {
	id: 'binary-loss',
	parameters: binaryParameters,
	codec: stateCodec<BinaryParameters, PassGrain>({
		parameters: binaryParameters,
		grains: passGrains,
		openingGrain: 'phase',
		lengthOf: ({ logits }, grain) => passLength(grain, logits.data.length, true)
	}),
	run: runBinary,
	narrate: narrateBinary,
	table: tabulateBinary
};
