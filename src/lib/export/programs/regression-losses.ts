import type { RegressionRun } from '$lib/scenes/regression-losses/run';
import { regressionLossPytorch } from '../loss-pytorch';
import { regressionLossNumpy } from '../numpy/loss-numpy';
import { checked, row, single } from './programs';

/** Programs of a loss of predictions, which compute it and the gradient on each prediction. */
export function regressionLossPrograms({ parameters, beta, chosen }: RegressionRun) {
	const call = { ...parameters, beta };
	return checked({ pytorch: regressionLossPytorch(call), numpy: regressionLossNumpy(call) }, [
		{ pytorch: 'loss', numpy: 'loss', value: single(chosen.value) },
		{ pytorch: 'prediction.grad', numpy: 'gradient', value: row(chosen.gradients) }
	]);
}
