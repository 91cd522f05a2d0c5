import { resolveConvTranspose2d } from '$lib/engine';
import type { ConvTranspose2dBackwardCall, ConvTranspose2dCall } from '../conv-transpose2d-pytorch';
import { declareArray } from '../python';
import { cropped, scatterLines } from './scatter-numpy';
import { padded, windowImports, windowsOf } from './windows-numpy';

/** The shapes that the lines of a transposed convolution are made from. */
function shapesOf(call: ConvTranspose2dCall) {
	const { input, weight, groups } = call;
	const [batch, channels, height, width] = input.shape;
	const [, perGroup, rows, columns] = weight.shape;
	const { outputShape } = resolveConvTranspose2d(input.shape, weight.shape, call);
	return {
		...{ batch, channels, height, width, groups, perGroup, rows, columns },
		filters: perGroup * groups,
		size: [outputShape[2], outputShape[3]] as const,
		/** Maps before they are cropped: the output with its padding around. */
		full: [0, 1].map((axis) => outputShape[2 + axis] + 2 * call.padding[axis])
	};
}

/** The lines that compute y from x, w and, if there is one, b: each number of x lays a stamp. */
function convTranspose2dNumpyLines(call: ConvTranspose2dCall): readonly string[] {
	const shapes = shapesOf(call);
	const { batch, channels, height, width, groups, perGroup, rows, columns, filters } = shapes;
	const { stride, dilation, padding } = call;
	const windows = { kernel: [rows, columns], stride, dilation, count: [height, width] } as const;
	const perChannel = channels / groups;
	const isWhole = padding.every((cells) => cells === 0);
	const full = isWhole ? 'y' : 'full';
	return [
		...(groups === 1
			? []
			: [
					`maps = x.reshape(${[batch, groups, perChannel, height, width].join(', ')})`,
					`kernels = w.reshape(${[groups, perChannel, perGroup, rows, columns].join(', ')})`
				]),
		`${full} = np.zeros((${[batch, filters, ...shapes.full].join(', ')}))`,
		...scatterLines(
			full,
			windows,
			groups === 1
				? "np.einsum('nchw,co->nohw', x, w[:, :, u, v])"
				: `np.einsum('ngchw,gco->ngohw', maps, kernels[:, :, :, u, v]).reshape(${[batch, filters, height, width].join(', ')})`
		),
		...(isWhole ? [] : [`y = ${cropped('full', padding, shapes.size)}`]),
		...(call.bias ? ['y = y + b[:, None, None]'] : [])
	];
}

/** Python that computes the same transposed convolution with NumPy alone and prints it. */
export function convTranspose2dNumpy(call: ConvTranspose2dCall): string {
	return [
		'import numpy as np',
		'',
		declareArray('x', call.input),
		declareArray('w', call.weight),
		...(call.bias ? [declareArray('b', call.bias)] : []),
		'',
		'# Each number of x lays the kernel, times itself, on the output',
		...convTranspose2dNumpyLines(call),
		'print(y.shape)',
		'print(y)'
	].join('\n');
}

/** Python that hands the same gradient back through it with NumPy alone and prints the three gradients. */
export function convTranspose2dBackwardNumpy(call: ConvTranspose2dBackwardCall): string {
	const shapes = shapesOf(call);
	const { batch, channels, height, width, groups, perGroup, rows, columns } = shapes;
	const [top, left] = call.padding;
	const around = padded('g', { top, bottom: top, left, right: left });
	const source = around === 'g' ? 'g' : 'full';
	const { stride, dilation } = call;
	const span = [rows, columns].map((cells, axis) => dilation[axis] * (cells - 1) + 1);
	const places = shapes.full.map((cells, axis) => Math.floor((cells - span[axis]) / stride[axis]));
	const isMore = places[0] >= height || places[1] >= width;
	const windows = windowsOf(source, [rows, columns], stride, dilation);
	const perChannel = channels / groups;
	return [
		...windowImports,
		'',
		declareArray('x', call.input),
		declareArray('w', call.weight),
		declareArray('g', call.gradOutput),
		'',
		'# g is the gradient of the loss by y; each number of x gave to one window of it',
		...(source === 'g' ? [] : [`full = ${around}`]),
		`windows = ${windows}${isMore ? `[:, :, :${height}, :${width}]` : ''}`,
		...(groups === 1
			? [
					"grad_x = np.einsum('nohwij,coij->nchw', windows, w)",
					"grad_w = np.einsum('nchw,nohwij->coij', x, windows)"
				]
			: [
					`grouped = windows.reshape(${[batch, groups, perGroup, height, width, rows, columns].join(', ')})`,
					`maps = x.reshape(${[batch, groups, perChannel, height, width].join(', ')})`,
					`kernels = w.reshape(${[groups, perChannel, perGroup, rows, columns].join(', ')})`,
					"grad_x = np.einsum('ngohwij,gcoij->ngchw', grouped, kernels).reshape(x.shape)",
					"grad_w = np.einsum('ngchw,ngohwij->gcoij', maps, grouped).reshape(w.shape)"
				]),
		'grad_b = g.sum((0, 2, 3))',
		'print(grad_x, grad_w, grad_b)'
	].join('\n');
}
