import { fromRows, rational, tensor } from '$lib/engine';
import { describe, expect, it } from 'vitest';
import { convTranspose2dBackwardPytorch, convTranspose2dPytorch } from './conv-transpose2d-pytorch';

const call = {
	input: fromRows([[rational.from(1), rational.from(2)]]),
	weight: fromRows([[rational.from('1/2')]]),
	bias: null,
	stride: [1, 1],
	padding: [0, 0],
	outputPadding: [0, 0],
	dilation: [1, 1],
	groups: 1
} as const;

describe('the PyTorch code of a transposed convolution', () => {
	it('leaves to PyTorch what is its default, and goes forward again with the same weight', () => {
		const code = convTranspose2dPytorch(call);
		expect(code).toContain('y = F.conv_transpose2d(x, w)\n');
		expect(code).toMatch(/w = torch.tensor\([\s[]*1\/2/);
		expect(code).toContain('print(F.conv2d(y, w))');
	});

	it('names every option in the order of its arguments, and none that conv2d does not know', () => {
		const code = convTranspose2dPytorch({
			...call,
			...{ bias: tensor([1], [rational.one]), stride: [3, 2], padding: [1, 0] },
			...{ outputPadding: [2, 1], dilation: [2, 2] }
		});
		expect(code).toContain(
			'F.conv_transpose2d(x, w, bias=b, stride=(3, 2), padding=(1, 0), output_padding=(2, 1), dilation=2)'
		);
		expect(code).toContain('F.conv2d(y, w, stride=(3, 2), padding=(1, 0), dilation=2)');
	});

	it('does not go forward where an output padding makes room for one more window', () => {
		const code = convTranspose2dPytorch({ ...call, outputPadding: [1, 1], dilation: [2, 2] });
		expect(code).not.toContain('conv2d(y');
	});
});

describe('the PyTorch code of the way back through a transposed convolution', () => {
	const back = {
		...call,
		bias: tensor([1], [rational.zero]),
		gradOutput: fromRows([[rational.from(3), rational.from(-1)]])
	};

	it('asks autograd for all three gradients, and finds the first by a convolution', () => {
		const code = convTranspose2dBackwardPytorch({ ...back, stride: [2, 2] });
		expect(code).toContain('y = F.conv_transpose2d(x, w, bias=b, stride=2)\ny.backward(g)');
		expect(code).toContain('print(x.grad, w.grad, b.grad)');
		expect(code).toContain('print(F.conv2d(g, w, stride=2))');
	});

	it('does not where the output has room for one more window', () => {
		const code = convTranspose2dBackwardPytorch({
			...back,
			...{ outputPadding: [1, 1], dilation: [2, 2] }
		});
		expect(code).not.toContain('conv2d(g');
	});
});
