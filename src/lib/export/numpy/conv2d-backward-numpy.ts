import type { Conv2dBackwardCall } from '../conv2d-backward-pytorch';
import { declareArray } from '../python';
import { conv2dGroups, conv2dWindows, padModes } from './conv2d-numpy';
import { cropped, scatterLines } from './scatter-numpy';
import { windowImports } from './windows-numpy';

/** The lines that bring the gradient of the padded maps back to x. */
function unpadded(call: Conv2dBackwardCall): readonly string[] {
	const { top, bottom, left, right } = call.sides;
	const [, , height, width] = call.input.shape;
	if (call.paddingMode === 'zeros')
		return [`grad_x = ${cropped('grad_padded', [top, left], [height, width])}`];
	const mode = padModes[call.paddingMode];
	return [
		'# What stands in the padding is a copy, and its gradient that of the cell it copies',
		`rows = np.pad(np.arange(${height}), (${top}, ${bottom}), ${mode})`,
		`columns = np.pad(np.arange(${width}), (${left}, ${right}), ${mode})`,
		'grad_x = np.zeros_like(x)',
		'np.add.at(grad_x, (slice(None), slice(None), rows[:, None], columns), grad_padded)'
	];
}

/** Python that hands the same gradient back through the same convolution with NumPy alone and prints the three gradients. */
export function conv2dBackwardNumpy(call: Conv2dBackwardCall): string {
	const { weight, gradOutput, rotateKernel, stride, dilation, groups } = call;
	const { source, lines } = conv2dWindows(call);
	const [batch, filters, ...count] = gradOutput.shape;
	const [, , rows, columns] = weight.shape;
	const windows = {
		kernel: [rows, columns],
		stride,
		dilation,
		count: [count[0], count[1]]
	} as const;
	const turned = (name: string) => (rotateKernel ? `${name}[:, :, ::-1, ::-1]` : name);
	const isPadded = source !== 'x';
	const gradSource = isPadded ? 'grad_padded' : 'grad_x';
	const grouped = conv2dGroups(call);
	const each =
		groups === 1
			? `np.einsum('nohw,oc->nchw', g, ${rotateKernel ? 'turned' : 'w'}[:, :, u, v])`
			: `np.einsum('ngohw,goc->ngchw', above, kernels[:, :, :, u, v]).reshape(${[batch, call.input.shape[1], ...count].join(', ')})`;
	return [
		...windowImports,
		'',
		declareArray('x', call.input),
		declareArray('w', weight),
		declareArray('g', gradOutput),
		'',
		'# g is the gradient of the loss by y',
		'grad_b = g.sum((0, 2, 3))',
		'',
		'# Each weight has met one cell of every window',
		...lines,
		...(groups === 1
			? [`grad_w = ${turned("np.einsum('nchwij,nohw->ocij', windows, g)")}`]
			: [
					...grouped,
					`above = g.reshape(${[batch, groups, filters / groups, ...count].join(', ')})`,
					`grad_w = ${turned("np.einsum('ngchwij,ngohw->gocij', grouped, above).reshape(w.shape)")}`
				]),
		'',
		'# Each number of g goes back to the cells of its window, times the weights that they met',
		...(rotateKernel && groups === 1 ? ['turned = w[:, :, ::-1, ::-1]'] : []),
		`${gradSource} = np.zeros_like(${source})`,
		...scatterLines(gradSource, windows, each),
		...(isPadded ? unpadded(call) : []),
		'print(grad_x, grad_w, grad_b)'
	].join('\n');
}
