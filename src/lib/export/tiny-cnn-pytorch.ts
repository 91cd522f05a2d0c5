import type { Rational, Tensor } from '$lib/engine';
import { declare, numberText } from './python';

/** One step of training of the tiny network as the generated code needs it. */
export interface TinyCnnCall {
	/** [1, 1, height, width]. */
	readonly x: Tensor<Rational>;
	readonly convWeight: Tensor<Rational>;
	readonly convBias: Tensor<Rational>;
	readonly denseWeight: Tensor<Rational>;
	readonly denseBias: Tensor<Rational>;
	readonly loss: 'crossEntropy' | 'squaredError';
	/** The right class, for the loss of classes. */
	readonly label: number;
	/** What the scores should be [1, classes], for the squared error. */
	readonly target: Tensor<Rational>;
	/** The learning rate [1]. */
	readonly rate: Tensor<Rational>;
}

/** Python that trains the network for one step with PyTorch, and prints the loss before and after. */
export function tinyCnnPytorch(call: TinyCnnCall): string {
	const isOfClasses = call.loss === 'crossEntropy';
	return [
		'import torch',
		'import torch.nn.functional as F',
		'',
		declare('x', call.x),
		declare('w', call.convWeight),
		declare('b', call.convBias),
		declare('v', call.denseWeight),
		declare('c', call.denseBias),
		isOfClasses
			? `t = torch.tensor([${call.label}])  # the right class`
			: declare('t', call.target),
		'',
		'learned = (w, b, v, c)',
		'for p in learned:',
		'    p.requires_grad_()',
		'',
		'',
		'def loss_now():',
		'    a = F.relu(F.conv2d(x, w, b))',
		'    z = F.linear(F.max_pool2d(a, 2).flatten(1), v, c)',
		isOfClasses ? '    return F.cross_entropy(z, t)' : '    return F.mse_loss(z, t)',
		'',
		'',
		'loss = loss_now()',
		'loss.backward()',
		'with torch.no_grad():',
		'    for p in learned:',
		`        p -= ${numberText(call.rate.data[0])} * p.grad`,
		'again = loss_now()',
		'print(loss, again)'
	].join('\n');
}
