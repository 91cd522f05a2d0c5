import { passGrains, passLength } from '../losses/pass-timeline';
import type { PassGrain } from '../losses/pass-timeline';
import { stateCodec } from '../parameters';
import type { Scene } from '../scene';
import { regressionParameters } from './parameters';
import type { RegressionParameters } from './parameters';
import { runRegression } from './run';
import type { RegressionRun, RegressionStep } from './run';
import { narrateRegression, tabulateRegression } from './words';

/** Predictions, their losses, the mean of these, and the gradient of each prediction. */
export const regressionLossesScene: Scene<
	RegressionParameters,
	RegressionRun,
	RegressionStep,
	PassGrain
> = {
	id: 'regression-losses',
	parameters: regressionParameters,
	codec: stateCodec<RegressionParameters, PassGrain>({
		parameters: regressionParameters,
		grains: passGrains,
		openingGrain: 'phase',
		lengthOf: ({ points, reduction }, grain) =>
			passLength(grain, points.shape[1], reduction === 'mean')
	}),
	run: runRegression,
	narrate: narrateRegression,
	table: tabulateRegression
};
