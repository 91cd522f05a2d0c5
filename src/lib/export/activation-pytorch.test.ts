import { rational, tensor } from '$lib/engine';
import { describe, expect, it } from 'vitest';
import { activationPytorch } from './activation-pytorch';
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
