import { rational, tensor } from '$lib/engine';
import { expect, test } from 'vitest';
import { denseBackwardPytorch } from './dense-backward-pytorch';

test('denseBackwardPytorch hands the gradient back through the layer of the page', () => {
	const numbers = (shape: readonly number[], ...values: readonly string[]) =>
		tensor(shape, values.map(rational.from));
	const code = denseBackwardPytorch({
		x: numbers([2, 1], '1', '1/3'),
		weight: numbers([1, 1], '-2'),
		bias: numbers([1], '5'),
		gradOutput: numbers([2, 1], '1', '-1')
	});
	expect(code).toContain('x = torch.tensor([\n    [1],\n    [1/3]\n], dtype=torch.float64)');
	expect(code).toContain('b = torch.tensor([5], dtype=torch.float64).requires_grad_()');
	expect(code).toContain('y = F.linear(x, w, b)\ny.backward(g)');
});
