import type { ThereAndBackParameters } from '$lib/scenes/there-and-back/parameters';
import type { ThereAndBackRun } from '$lib/scenes/there-and-back/run';
import { scatterLines } from '../numpy/scatter-numpy';
import { windowsOf } from '../numpy/windows-numpy';
import { imageAndKernel } from './image-and-kernel';
import { checked } from './programs';

/** Programs of a convolution and the transposed convolution after it, which compute both. */
export function thereAndBackPrograms(
	{ stride, kernelSize, size }: ThereAndBackParameters,
	{ picture, weight, small, back, outputPadding }: ThereAndBackRun
) {
	const options = stride === 1 ? '' : `, stride=${stride}`;
	const added = outputPadding === 0 ? '' : `, output_padding=${outputPadding}`;
	const count = [small.shape[2], small.shape[3]] as const;
	const windows = {
		kernel: [kernelSize, kernelSize],
		stride: [stride, stride],
		dilation: [1, 1]
	} as const;
	const given = imageAndKernel(picture, weight);
	const pytorch = [
		...given.pytorch,
		`small = F.conv2d(x, w${options})`,
		`back = F.conv_transpose2d(small, w${options}${added})`,
		'print(back)',
		'print((back == x).sum())  # of as many as there are'
	].join('\n');
	const numpy = [
		...given.numpy,
		`windows = ${windowsOf('x', windows.kernel, windows.stride, windows.dilation)}`,
		"small = np.einsum('nchwij,ocij->nohw', windows, w)",
		`back = np.zeros((1, 1, ${size}, ${size}))`,
		...scatterLines('back', { ...windows, count }, 'small * w[0, 0, u, v]'),
		'print(back)',
		'print((back == x).sum())'
	].join('\n');
	return checked({ pytorch, numpy }, [
		{ pytorch: 'small', numpy: 'small', value: small },
		{ pytorch: 'back', numpy: 'back', value: back }
	]);
}
