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

/** Python that applies the same function with PyTorch, and asks for its slopes. */
export function activationPytorch({ input, applied, ...shapes }: ActivationCall): string {
	const calls: Readonly<Record<ActivationCall['applied'], string>> = {
		sigmoid: 'torch.sigmoid(x)',
		tanh: 'torch.tanh(x)',
		relu: 'F.relu(x)',
		leakyRelu: `F.leaky_relu(x, negative_slope=${shapes.leak / 100})`,
		prelu: `F.prelu(x, torch.tensor([${shapes.learned / 100}], dtype=torch.float64))`,
		elu: `F.elu(x, alpha=${shapes.alpha / 10})`,
		gelu: 'F.gelu(x)',
		silu: 'F.silu(x)'
	};
	return [
		'import torch',
		'import torch.nn.functional as F',
		'',
		declare('x', input),
		'x.requires_grad_()',
		'',
		`y = ${calls[applied]}`,
		'y.sum().backward()        # the slope of each number by itself',
		'print(y)',
		'print(x.grad)'
	].join('\n');
}
