import { rational, tensor } from '$lib/engine';
import type { ReadCountsParameters } from '$lib/scenes/read-counts/parameters';
import type { ReadCountsRun } from '$lib/scenes/read-counts/run';
import { scatterLines } from '../numpy/scatter-numpy';
import { pair } from '../python';
import { checked } from './programs';

/** Programs that count how often a window reads each cell of the image with its padding. */
export function readCountsPrograms(
	{ kernel, stride, dilation }: ReadCountsParameters,
	{ window, counts }: ReadCountsRun
) {
	const [rows, columns] = window.outputSize;
	const shape = [1, 1, counts.length, counts[0].length];
	const options = [
		...(pair(stride) === '1' ? [] : [`, stride=${pair(stride)}`]),
		...(pair(dilation) === '1' ? [] : [`, dilation=${pair(dilation)}`])
	].join('');
	const pytorch = [
		'import torch',
		'import torch.nn.functional as F',
		'',
		'# an image with its padding, and a kernel of ones',
		`x = torch.zeros(${shape.join(', ')}, dtype=torch.float64, requires_grad=True)`,
		`w = torch.ones(1, 1, ${kernel.join(', ')}, dtype=torch.float64)`,
		'',
		`y = F.conv2d(x, w${options})`,
		'y.sum().backward()  # each reading gives 1',
		'print(x.grad)'
	].join('\n');
	const numpy = [
		'import numpy as np',
		'',
		'# an image with its padding; each cell of the kernel reads one cell in every window',
		`counts = np.zeros((${shape.join(', ')}))`,
		...scatterLines('counts', { kernel, stride, dilation, count: [rows, columns] }, '1'),
		'print(counts)'
	].join('\n');
	const value = tensor(shape, counts.flat().map(rational.from));
	return checked({ pytorch, numpy }, [{ pytorch: 'x.grad', numpy: 'counts', value }]);
}
