import { resolveMaxPool2d } from '$lib/engine';
import type { PoolingCall, SlidingCall } from '../pooling-pytorch';
import { declareArray } from '../python';
import { padded, windowImports, windowsOf } from './windows-numpy';

/** Where the windows of adaptive pooling begin and end along one axis, as Python. */
const part = (index: string, size: number, windows: number) =>
	`${index} * ${size} // ${windows}:-(-(${index} + 1) * ${size} // ${windows})`;

function adaptiveLines({ input, outputSize, reducer }: PoolingCall): readonly string[] {
	const [batch, channels, height, width] = input.shape;
	const [rows, columns] = outputSize;
	const reduce = reducer === 'max' ? 'max' : 'mean';
	const window = `x[:, :, ${part('i', height, rows)}, ${part('j', width, columns)}]`;
	return [
		`y = np.empty((${[batch, channels, rows, columns].join(', ')}))`,
		`for i in range(${rows}):`,
		`    for j in range(${columns}):`,
		`        y[:, :, i, j] = ${window}.${reduce}((2, 3))`
	];
}

/**
 * The cells that pooling adds around each map: its padding, what a last window reaches beyond that,
 * and both together.
 */
export function poolingPadding(call: Omit<SlidingCall, 'reducer'> & Pick<PoolingCall, 'input'>) {
	const { input, kernel, stride, padding, dilation, ceilMode } = call;
	const options = { kernelSize: kernel, stride, padding, dilation, ceilMode };
	const { outputShape } = resolveMaxPool2d(input.shape, options);
	/** How far the last window reaches beyond the padding, or falls short of it. */
	const [down, across] = [0, 1].map((axis) => {
		const span = dilation[axis] * (kernel[axis] - 1) + 1;
		const last = (outputShape[2 + axis] - 1) * stride[axis] + span;
		return Math.max(0, last - input.shape[2 + axis] - 2 * padding[axis]);
	});
	const [top, left] = padding;
	return {
		inside: { top, bottom: top, left, right: left },
		outside: { top: 0, bottom: down, left: 0, right: across },
		all: { top, bottom: top + down, left, right: left + across }
	};
}

function slidingLines(call: PoolingCall): readonly string[] {
	const { kernel, stride, reducer, countIncludePad } = call;
	const isMax = reducer === 'max';
	const dilation = isMax ? call.dilation : ([1, 1] as const);
	const { inside, outside, all } = poolingPadding({ ...call, dilation });
	const windows = (array: string) => windowsOf(array, kernel, stride, dilation);
	if (isMax) {
		const source = padded('x', all, 'constant_values=-np.inf');
		if (source === 'x') return [`y = ${windows('x')}.max((4, 5))`];
		return [`padded = ${source}`, `y = ${windows('padded')}.max((4, 5))`];
	}
	if (Object.values(all).every((cells) => cells === 0)) return [`y = ${windows('x')}.mean((4, 5))`];
	const ones = countIncludePad
		? padded(padded('np.ones_like(x)', inside, 'constant_values=1'), outside)
		: padded('np.ones_like(x)', all);
	return [
		`padded = ${padded('x', all)}`,
		`counted = ${ones}  # what each window divides by`,
		`y = ${windows('padded')}.sum((4, 5)) / ${windows('counted')}.sum((4, 5))`
	];
}

/** Python that pools the same numbers with NumPy alone and prints one cell of the output. */
export function poolingNumpy(call: PoolingCall): string {
	const { layout, reducer } = call;
	const whole = `y = x.${reducer === 'max' ? 'max' : 'mean'}((2, 3), keepdims=True)`;
	const lines =
		layout === 'sliding'
			? slidingLines(call)
			: layout === 'adaptive'
				? adaptiveLines(call)
				: [whole];
	return [
		...(layout === 'sliding' ? windowImports : ['import numpy as np']),
		'',
		declareArray('x', call.input),
		'',
		...lines,
		`print(y.shape, y[${call.output.join(', ')}])`
	].join('\n');
}
