import { rational, tensor } from '$lib/engine';
import { describe, expect, it } from 'vitest';
import { activationBackwardPytorch, activationPytorch } from './activation-pytorch';
import type { ActivationCall } from './activation-pytorch';

const call: ActivationCall = {
	input: tensor([1, 1, 1, 2], ['-1/2', '3'].map(rational.from)),
	...{ applied: 'relu', leak: 1, learned: 25, alpha: 10 }
};
const applied = (name: ActivationCall['applied']) =>
	/y = (.*)/.exec(activationPytorch({ ...call, applied: name }))?.[1];

describe('activationPytorch', () => {
	it('declares the numbers, applies the function and asks for the slopes', () => {
		const code = activationPytorch(call);
		expect(code).toContain('[-1/2, 3]');
		expect(code).toContain('y = F.relu(x)');
		expect(code).toContain('print(x.grad)');
	});

	it('writes the numbers of the functions that have any', () => {
		expect(applied('leakyRelu')).toBe('F.leaky_relu(x, negative_slope=0.01)');
		expect(applied('prelu')).toBe('F.prelu(x, torch.tensor([0.25], dtype=torch.float64))');
		expect(applied('elu')).toBe('F.elu(x, alpha=1)');
	});
});

describe('activationBackwardPytorch', () => {
	it('hands the gradient of the page back, and asks for that of the slope that PReLU learns', () => {
		const back = { ...call, gradOutput: tensor([1, 1, 1, 2], [2, -1].map(rational.from)) };
		expect(
			activationBackwardPytorch({ ...back, applied: 'elu' })
				.split('\n')
				.slice(-3)
		).toEqual([
			'y = F.elu(x, alpha=1)',
			'y.backward(g)  # g is the gradient of the loss by y',
			'print(x.grad)'
		]);
		const learned = activationBackwardPytorch({ ...back, applied: 'prelu' });
		expect(learned).toContain('a = torch.tensor([0.25], dtype=torch.float64).requires_grad_()');
		expect(learned).toContain('y = F.prelu(x, a)');
		expect(learned).toContain('print(x.grad, a.grad)');
	});
});
