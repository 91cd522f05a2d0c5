import { rational, tensor } from '$lib/engine';
import type { OverlapCountsParameters } from '$lib/scenes/overlap-counts/parameters';
import type { OverlapCountsRun } from '$lib/scenes/overlap-counts/run';
import { pair } from '../python';
import { checked } from './programs';

/** Programs that count how many stamps reach each cell of an output before it is cropped. */
export function overlapCountsPrograms(
	{ size, kernel, stride, padding, layers }: OverlapCountsParameters,
	{ counts }: OverlapCountsRun
) {
	const strides = pair(stride) === '1' ? '' : `, stride=${pair(stride)}`;
	const crop = padding === 0 ? '' : `, padding=${padding}`;
	const before = layers - 1;
	const pytorch = [
		'import torch',
		'import torch.nn.functional as F',
		'',
		`x = torch.ones(1, 1, ${size.join(', ')}, dtype=torch.float64)`,
		`w = torch.ones(1, 1, ${kernel.join(', ')}, dtype=torch.float64)`,
		'',
		...(before > 0
			? [`for layer in range(${before}):`, `    x = F.conv_transpose2d(x, w${strides}${crop})`]
			: []),
		`y = F.conv_transpose2d(x, w${strides})  # before it is cropped`,
		'print(y)'
	].join('\n');
	const [down, across] = ['u', 'v'].map((index, axis) => {
		const every = stride[axis] === 1 ? '' : `:${stride[axis]}`;
		const last = stride[axis] === 1 ? '' : `${stride[axis]} * `;
		const cells = axis === 0 ? 'rows' : 'columns';
		return `${index}:${index} + ${last}(${cells} - 1) + 1${every}`;
	});
	const numpy = [
		'import numpy as np',
		'',
		'',
		'def stamped(x):',
		'    rows, columns = x.shape',
		`    y = np.zeros((${stride[0]} * (rows - 1) + ${kernel[0]}, ${stride[1]} * (columns - 1) + ${kernel[1]}))`,
		`    for u in range(${kernel[0]}):`,
		`        for v in range(${kernel[1]}):`,
		`            y[${down}, ${across}] += x`,
		'    return y',
		'',
		'',
		`x = np.ones((${size.join(', ')}))`,
		...(before > 0
			? [
					`for layer in range(${before}):`,
					padding === 0
						? '    x = stamped(x)'
						: `    x = stamped(x)[${padding}:-${padding}, ${padding}:-${padding}]`
				]
			: []),
		'y = stamped(x)  # before it is cropped',
		'print(y)'
	].join('\n');
	const value = tensor([counts.length, counts[0].length], counts.flat().map(rational.from));
	return checked({ pytorch, numpy }, [{ pytorch: 'y[0, 0]', numpy: 'y', value }]);
}
