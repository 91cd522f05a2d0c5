import { resolveConv2d } from '$lib/engine';
import type { PaddingMode } from '$lib/engine';
import type { Conv2dCall, Conv2dNumbers } from '../conv2d-pytorch';
import { declareArray } from '../python';
import { padded, windowImports, windowsOf } from './windows-numpy';

/** NumPy's names for what padding holds. */
const padModes: Readonly<Record<PaddingMode, string>> = {
	zeros: '',
	reflect: "mode='reflect'",
	replicate: "mode='edge'",
	circular: "mode='wrap'"
};

/** The lines that compute y from x, w and b. */
export function conv2dNumpyLines(call: Conv2dNumbers): readonly string[] {
	const { input, weight, bias, groups, stride, dilation, sides, paddingMode } = call;
	const [filters, perGroup, height, width] = weight.shape;
	const options = { stride, dilation, groups, paddingMode, padding: sides };
	const { outputShape } = resolveConv2d(input.shape, weight.shape, options);
	const [batch, , ...size] = outputShape;
	const kernels = call.rotateKernel ? 'w[:, :, ::-1, ::-1]' : 'w';
	const source = padded('x', sides, padModes[paddingMode]);
	const inGroups = [batch, groups, perGroup, ...size, height, width].join(', ');
	const kernelGroups = [groups, filters / groups, perGroup, height, width].join(', ');
	return [
		...(source === 'x' ? [] : [`padded = ${source}`]),
		`windows = ${windowsOf(source === 'x' ? 'x' : 'padded', [height, width], stride, dilation)}`,
		...(groups === 1
			? [`y = np.einsum('nchwij,ocij->nohw', windows, ${kernels})`]
			: [
					`grouped = windows.reshape(${inGroups})`,
					`kernels = ${kernels}.reshape(${kernelGroups})`,
					`y = np.einsum('ngchwij,gocij->ngohw', grouped, kernels).reshape(${outputShape.join(', ')})`
				]),
		...(bias ? ['y = y + b[:, None, None]'] : [])
	];
}

/** Python that computes the same convolution with NumPy alone and prints one cell of it. */
export function conv2dNumpy(call: Conv2dCall): string {
	return [
		...windowImports,
		'',
		declareArray('x', call.input),
		declareArray('w', call.weight),
		...(call.bias ? [declareArray('b', call.bias)] : []),
		'',
		...conv2dNumpyLines(call),
		`print(y.shape, y[${call.output.join(', ')}])`
	].join('\n');
}
