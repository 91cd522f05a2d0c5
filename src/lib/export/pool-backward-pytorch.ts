import type { Rational, Tensor } from '$lib/engine';
import { declare, pair } from './python';

/** The way back through pooling or ReLU as the generated code needs it. */
export interface PoolBackwardCall {
	readonly operation: 'max' | 'average' | 'relu';
	readonly input: Tensor<Rational>;
	readonly gradOutput: Tensor<Rational>;
	/** This and what follows is of pooling. */
	readonly kernel: readonly [height: number, width: number];
	readonly stride: readonly [height: number, width: number];
	readonly padding: readonly [height: number, width: number];
}

const functions = { max: 'max_pool2d', average: 'avg_pool2d', relu: 'relu' } as const;

/** Python that hands the same gradient back with PyTorch's autograd and prints the input's gradient. */
export function poolBackwardPytorch(call: PoolBackwardCall): string {
	const { operation, kernel, stride, padding } = call;
	const windows = [
		`kernel_size=${pair(kernel)}`,
		`stride=${pair(stride)}`,
		...(padding.some((cells) => cells > 0) ? [`padding=${pair(padding)}`] : [])
	];
	const given = ['x', ...(operation === 'relu' ? [] : windows)].join(', ');
	return [
		'import torch',
		'import torch.nn.functional as F',
		'',
		`${declare('x', call.input)}.requires_grad_()`,
		declare('g', call.gradOutput),
		'',
		`y = F.${functions[operation]}(${given})`,
		'y.backward(g)  # g is the gradient of the loss by y',
		'print(x.grad)'
	].join('\n');
}
