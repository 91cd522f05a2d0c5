import { parseExpression, rational } from '$lib/engine';
import { describe, expect, it } from 'vitest';
import { expressionPytorch } from './expression-pytorch';

const code = (text: string, ...values: readonly string[]) =>
	expressionPytorch(parseExpression(text), values.map(rational.from)).split('\n');

describe('expressionPytorch', () => {
	it('names what the expression names, and asks autograd for every input', () => {
		expect(code('a = x*w; L = a^2 + 3*a', '2', '-1/3')).toEqual([
			'import torch',
			'',
			'x = torch.tensor(2, dtype=torch.float64, requires_grad=True)',
			'w = torch.tensor(-1/3, dtype=torch.float64, requires_grad=True)',
			'',
			'a = x * w',
			'L = a ** 2 + 3 * a',
			'L.backward()  # all gradients, in one walk back',
			'print(L)',
			'print(x.grad)  # the gradient of L by x',
			'print(w.grad)  # the gradient of L by w'
		]);
	});

	it.each([
		['(x + w)*(x - (w - 1))', '(x + w) * (x - (w - 1))'],
		['-(x + w)^2 / (x*w)', '-(x + w) ** 2 / (x * w)'],
		['x*(w*2)^-1 - 1/2', 'x * (w * 2) ** -1 - 1/2'],
		[
			'max(x*w, 0) + relu(-w)',
			'torch.maximum(x * w, torch.tensor(0, dtype=torch.float64)) + torch.relu(-w)'
		],
		['log(x)/sigmoid(w)', 'torch.log(x) / torch.sigmoid(w)']
	])('writes %s as %s', (text, python) => {
		expect(code(text, '2', '3')).toContain(`L = ${python}`);
	});

	it('does not use names that Python needs', () => {
		expect(code('lambda*2', '1')).toContain('L = lambda_ * 2');
	});
});
