import { sharesOf } from '$lib/scenes/classification-loss/run';
import type { ClassRun } from '$lib/scenes/classification-loss/run';
import { crossEntropyPytorch } from '../loss-pytorch';
import { crossEntropyNumpy } from '../numpy/loss-numpy';
import { checked, row, single } from './programs';

/** Programs of cross-entropy, which compute it and its gradient. */
export function crossEntropyPrograms({ parameters, smoothing, loss, gradient }: ClassRun) {
	const { logits, target, parts } = parameters;
	const shares = parts && sharesOf(parts);
	const call = { logits, target: target - 1, shares, labelSmoothing: smoothing };
	return checked({ pytorch: crossEntropyPytorch(call), numpy: crossEntropyNumpy(call) }, [
		{ pytorch: 'loss', numpy: 'loss', value: single(loss) },
		{ pytorch: 'z.grad[0]', numpy: 'gradient', value: row(gradient) }
	]);
}
