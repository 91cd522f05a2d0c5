import { resolveMaxPool2d } from '$lib/engine';
import type { PoolBackwardCall } from '../pool-backward-pytorch';
import { declareArray } from '../python';
import { poolingPadding } from './pooling-numpy';
import { cropped, scatterLines } from './scatter-numpy';
import { padded, windowImports, windowsOf } from './windows-numpy';

/** Where the window of output row or column `index` looks along an axis, as a slice. */
function windowSlice(index: string, stride: number, dilation: number, kernel: number): string {
	const start = stride === 1 ? index : `${stride} * ${index}`;
	const every = dilation === 1 ? '' : `:${dilation}`;
	return `${start}:${start} + ${dilation * (kernel - 1) + 1}${every}`;
}

/** Where kernel row or column `offset` of that window lies. */
function placeIn(index: string, offset: string, stride: number, dilation: number): string {
	const start = stride === 1 ? index : `${stride} * ${index}`;
	return `${start} + ${dilation === 1 ? '' : `${dilation} * `}${offset}`;
}

function maxLines(call: PoolBackwardCall): readonly string[] {
	const { kernel, stride, dilation, padding, input } = call;
	const source = padded('x', poolingPadding(call).all, 'constant_values=-np.inf');
	const isPadded = source !== 'x';
	const [from, into] = isPadded ? ['padded', 'grad_padded'] : ['x', 'grad_x'];
	const slices = ['i', 'j'].map((index, axis) =>
		windowSlice(index, stride[axis], dilation[axis], kernel[axis])
	);
	const place = [
		placeIn('i', 'u', stride[0], dilation[0]),
		placeIn('j', 'v', stride[1], dilation[1])
	];
	return [
		...(isPadded ? [`padded = ${source}`] : []),
		`${into} = np.zeros_like(${from})`,
		'for n, c, i, j in np.ndindex(g.shape):',
		`    window = ${from}[n, c, ${slices.join(', ')}]`,
		'    u, v = np.unravel_index(window.argmax(), window.shape)  # of equal ones the first',
		`    ${into}[n, c, ${place.join(', ')}] += g[n, c, i, j]`,
		...(isPadded ? [`grad_x = ${cropped(into, padding, [input.shape[2], input.shape[3]])}`] : [])
	];
}

function averageLines(call: PoolBackwardCall): readonly string[] {
	const { kernel, stride, padding, input, ceilMode, countIncludePad } = call;
	const dilation = [1, 1] as const;
	const { inside, outside, all } = poolingPadding({ ...call, dilation });
	const options = { kernelSize: kernel, stride, padding, ceilMode };
	const { outputShape } = resolveMaxPool2d(input.shape, options);
	const count = [outputShape[2], outputShape[3]] as const;
	const isPadded = Object.values(all).some((cells) => cells > 0);
	const ones = countIncludePad
		? padded(padded('np.ones_like(x)', inside, 'constant_values=1'), outside)
		: padded('np.ones_like(x)', all);
	const into = isPadded ? 'grad_padded' : 'grad_x';
	return [
		...(isPadded
			? [
					`counted = ${ones}`,
					`share = g / ${windowsOf('counted', kernel, stride, dilation)}.sum((4, 5))`,
					`grad_padded = np.zeros_like(counted)`
				]
			: [`share = g / ${kernel[0] * kernel[1]}`, 'grad_x = np.zeros_like(x)']),
		...scatterLines(into, { kernel, stride, dilation, count }, 'share'),
		...(isPadded ? [`grad_x = ${cropped(into, padding, [input.shape[2], input.shape[3]])}`] : [])
	];
}

function linesOf(call: PoolBackwardCall): readonly string[] {
	switch (call.operation) {
		case 'max':
			return maxLines(call);
		case 'average':
			return averageLines(call);
		case 'globalMax':
			return [
				'grad_x = np.zeros_like(x)',
				'for n, c in np.ndindex(x.shape[:2]):',
				'    u, v = np.unravel_index(x[n, c].argmax(), x[n, c].shape)  # of equal ones the first',
				'    grad_x[n, c, u, v] = g[n, c, 0, 0]'
			];
		case 'globalAverage':
			return ['grad_x = np.ones_like(x) * g / (x.shape[2] * x.shape[3])'];
	}
}

/** Python that hands the same gradient back through pooling with NumPy alone and prints the input's gradient. */
export function poolBackwardNumpy(call: PoolBackwardCall): string {
	return [
		...(call.operation === 'average' ? windowImports : ['import numpy as np']),
		'',
		declareArray('x', call.input),
		declareArray('g', call.gradOutput),
		'',
		'# g is the gradient of the loss by y',
		...linesOf(call),
		'print(grad_x)'
	].join('\n');
}
