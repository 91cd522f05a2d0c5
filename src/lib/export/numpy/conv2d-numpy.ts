import { resolveConv2d } from '$lib/engine';
import type { PaddingMode } from '$lib/engine';
import type { Conv2dCall, Conv2dNumbers } from '../conv2d-pytorch';
import { declareArray } from '../python';
import { padded, windowImports, windowsOf } from './windows-numpy';

/** What padding holds, as the argument that numpy.pad takes for it. */
export const padModes: Readonly<Record<PaddingMode, string>> = {
	zeros: '',
	reflect: "mode='reflect'",
	replicate: "mode='edge'",
	circular: "mode='wrap'"
};

/** What the windows of a convolution are laid over, and the lines that make them as `windows`. */
export function conv2dWindows({ weight, stride, dilation, sides, paddingMode }: Conv2dNumbers) {
	const [, , height, width] = weight.shape;
	const around = padded('x', sides, padModes[paddingMode]);
	const source = around === 'x' ? 'x' : 'padded';
	return {
		source,
		lines: [
			...(source === 'x' ? [] : [`padded = ${around}`]),
			`windows = ${windowsOf(source, [height, width], stride, dilation)}`
		]
	};
}

/** The weight as it lies on the windows. */
const kernelsOf = ({ rotateKernel }: Conv2dNumbers) => (rotateKernel ? 'w[:, :, ::-1, ::-1]' : 'w');

const sizeOf = ({ input, weight, groups, stride, dilation, sides, paddingMode }: Conv2dNumbers) =>
	resolveConv2d(input.shape, weight.shape, {
		...{ stride, dilation, groups, paddingMode },
		padding: sides
	}).outputShape;

/** The lines that give windows and kernels an axis of groups, as `grouped` and `kernels`. */
export function conv2dGroups(call: Conv2dNumbers): readonly string[] {
	const { weight, groups } = call;
	const [filters, perGroup, height, width] = weight.shape;
	const [batch, , ...size] = sizeOf(call);
	const inGroups = [batch, groups, perGroup, ...size, height, width].join(', ');
	const kernelGroups = [groups, filters / groups, perGroup, height, width].join(', ');
	return [
		`grouped = windows.reshape(${inGroups})`,
		`kernels = ${kernelsOf(call)}.reshape(${kernelGroups})`
	];
}

/** The lines that compute y from x, w and b. */
function conv2dNumpyLines(call: Conv2dNumbers): readonly string[] {
	return [
		...conv2dWindows(call).lines,
		...(call.groups === 1
			? [`y = np.einsum('nchwij,ocij->nohw', windows, ${kernelsOf(call)})`]
			: [
					...conv2dGroups(call),
					`y = np.einsum('ngchwij,gocij->ngohw', grouped, kernels).reshape(${sizeOf(call).join(', ')})`
				]),
		...(call.bias ? ['y = y + b[:, None, None]'] : [])
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
