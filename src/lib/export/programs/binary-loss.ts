import type { BinaryRun } from '$lib/scenes/binary-loss/run';
import { binaryLossPytorch } from '../loss-pytorch';
import { binaryLossNumpy } from '../numpy/loss-numpy';
import { checked, row, single } from './programs';

/** Programs of binary cross-entropy, which compute it, its slope and the accuracy. */
export function binaryLossPrograms({ parameters, bias, posWeight, now, gradients }: BinaryRun) {
	const call = { ...parameters, bias, posWeight };
	return checked({ pytorch: binaryLossPytorch(call), numpy: binaryLossNumpy(call) }, [
		{ pytorch: 'loss', numpy: 'loss', value: single(now.loss) },
		{ pytorch: 'b.grad', numpy: 'gradient.sum()', value: single(now.slope) },
		{ numpy: 'gradient', value: row(gradients) },
		{ numpy: 'accuracy', value: single(now.accuracy) }
	]);
}
