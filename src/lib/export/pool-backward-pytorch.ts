import type { Rational, Tensor } from '$lib/engine';
import { slidingOptions } from './pooling-pytorch';
import type { SlidingCall } from './pooling-pytorch';
import { declare } from './python';

/** The way back through pooling as the generated code needs it. */
export interface PoolBackwardCall extends Omit<SlidingCall, 'reducer'> {
	readonly operation: 'max' | 'average' | 'globalMax' | 'globalAverage';
	readonly input: Tensor<Rational>;
	readonly gradOutput: Tensor<Rational>;
}

function pooledBy(call: PoolBackwardCall): string {
	switch (call.operation) {
		case 'max':
			return `max_pool2d(${['x', ...slidingOptions({ ...call, reducer: 'max' })].join(', ')})`;
		case 'average':
			return `avg_pool2d(${['x', ...slidingOptions({ ...call, reducer: 'average' })].join(', ')})`;
		case 'globalMax':
			return 'adaptive_max_pool2d(x, 1)';
		case 'globalAverage':
			return 'adaptive_avg_pool2d(x, 1)';
	}
}

/** Python that hands the same gradient back with PyTorch's autograd and prints the input's gradient. */
export function poolBackwardPytorch(call: PoolBackwardCall): string {
	return [
		'import torch',
		'import torch.nn.functional as F',
		'',
		`${declare('x', call.input)}.requires_grad_()`,
		declare('g', call.gradOutput),
		'',
		`y = F.${pooledBy(call)}`,
		'y.backward(g)  # g is the gradient of the loss by y',
		'print(x.grad)'
	].join('\n');
}
