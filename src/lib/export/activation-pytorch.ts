import type { Rational, Tensor } from '$lib/engine';
import { declare } from './python';

/** An activation as the generated code needs it. */
export interface ActivationCall {
	readonly input: Tensor<Rational>;
	readonly applied: 'sigmoid' | 'tanh' | 'relu' | 'leakyRelu' | 'prelu' | 'elu' | 'gelu' | 'silu';
	/** The slopes of the negative parts of leaky ReLU and PReLU, in hundredths. */
	readonly leak: number;
	readonly learned: number;
	/** Of ELU, in tenths. */
	readonly alpha: number;
}

/** The function applied to x, as Python; PReLU's own slope is the tensor `slope`. */
function appliedTo({ applied, ...shapes }: ActivationCall, slope: string): string {
	const calls: Readonly<Record<ActivationCall['applied'], string>> = {
		sigmoid: 'torch.sigmoid(x)',
		tanh: 'torch.tanh(x)',
		relu: 'F.relu(x)',
		leakyRelu: `F.leaky_relu(x, negative_slope=${shapes.leak / 100})`,
		prelu: `F.prelu(x, ${slope})`,
		elu: `F.elu(x, alpha=${shapes.alpha / 10})`,
		gelu: 'F.gelu(x)',
		silu: 'F.silu(x)'
	};
	return calls[applied];
}

const learnedSlope = ({ learned }: ActivationCall) =>
	`torch.tensor([${learned / 100}], dtype=torch.float64)`;

/** Python that applies the same function with PyTorch, and asks for its slopes. */
export function activationPytorch(call: ActivationCall): string {
	return [
		'import torch',
		'import torch.nn.functional as F',
		'',
		declare('x', call.input),
		'x.requires_grad_()',
		'',
		`y = ${appliedTo(call, learnedSlope(call))}`,
		'y.sum().backward()        # the slope of each number by itself',
		'print(y)',
		'print(x.grad)'
	].join('\n');
}

/** The way back through an activation as the generated code needs it. */
export interface ActivationBackwardCall extends ActivationCall {
	/** The gradient of the loss by the output. */
	readonly gradOutput: Tensor<Rational>;
}

/**
 * Python that hands the same gradient back through the function with PyTorch's autograd, and prints
 * the gradients of x and of the slope that PReLU learns.
 */
export function activationBackwardPytorch(call: ActivationBackwardCall): string {
	const isLearned = call.applied === 'prelu';
	return [
		'import torch',
		'import torch.nn.functional as F',
		'',
		`${declare('x', call.input)}.requires_grad_()`,
		...(isLearned ? [`a = ${learnedSlope(call)}.requires_grad_()`] : []),
		declare('g', call.gradOutput),
		'',
		`y = ${appliedTo(call, 'a')}`,
		'y.backward(g)  # g is the gradient of the loss by y',
		isLearned ? 'print(x.grad, a.grad)' : 'print(x.grad)'
	].join('\n');
}
