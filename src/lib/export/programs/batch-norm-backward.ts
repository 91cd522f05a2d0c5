import { indexAt, tensor } from '$lib/engine';
import { memberOf } from '$lib/scenes/batch-norm-backward/run';
import type { BatchNormRun } from '$lib/scenes/batch-norm-backward/run';
import { batchNormBackwardPytorch, batchShape } from '../batch-norm-backward-pytorch';
import { batchNormBackwardNumpy } from '../numpy/batch-norm-backward-numpy';
import { checked, row } from './programs';

/** Programs of batch normalisation, which compute its output and its three gradients. */
export function batchNormBackwardPrograms({ parameters, gradOutput, shape, values }: BatchNormRun) {
	const call = { ...parameters, gradOutput };
	const batchOf = (figure: 'output' | 'gradInput') =>
		tensor(
			batchShape(shape),
			parameters.x.data.map((_, place) => {
				const index = indexAt(shape, place);
				return values[figure][index[1]][memberOf(shape, index)];
			})
		);
	const channelsOf = (figure: 'gradWeight' | 'gradBias') => row(values[figure].flat());
	return checked({ pytorch: batchNormBackwardPytorch(call), numpy: batchNormBackwardNumpy(call) }, [
		{ pytorch: 'y', numpy: 'y', value: batchOf('output') },
		{ pytorch: 'x.grad', numpy: 'grad_x', value: batchOf('gradInput') },
		{ pytorch: 'gamma.grad', numpy: 'grad_gamma', value: channelsOf('gradWeight') },
		{ pytorch: 'beta.grad', numpy: 'grad_beta', value: channelsOf('gradBias') }
	]);
}
