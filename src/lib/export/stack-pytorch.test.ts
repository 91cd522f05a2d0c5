import { expect, it } from 'vitest';
import { stackPytorch } from './stack-pytorch';

it('writes each layer with what is not the default, and pooling as windows that hide nothing', () => {
	const code = stackPytorch(17, [
		{ kind: 'conv', kernel: 3, stride: 2, padding: 1, dilation: 1 },
		{ kind: 'pool', kernel: 2, stride: 2, padding: 0, dilation: 1 },
		{ kind: 'conv', kernel: 3, stride: 1, padding: 0, dilation: 4 }
	]);
	expect(code).toContain('nn.Conv2d(1, 1, 3, stride=2, padding=1, bias=False),\n');
	expect(code).toContain('nn.Conv2d(1, 1, 2, stride=2, bias=False),  # reads what MaxPool2d reads');
	expect(code).toContain('nn.Conv2d(1, 1, 3, dilation=4, bias=False),\n');
	expect(code).toContain('torch.zeros(1, 1, 17, 17, requires_grad=True)');
});
