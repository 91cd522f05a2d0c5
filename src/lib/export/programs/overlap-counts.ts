import { rational, tensor } from '$lib/engine';
import type { OverlapCountsParameters } from '$lib/scenes/overlap-counts/parameters';
import type { OverlapCountsRun } from '$lib/scenes/overlap-counts/run';
import type { PairValue } from '$lib/scenes/parameters/fields/pair';
import { pair } from '../python';
import { checked } from './programs';

/** A function of NumPy that puts one stamp of ones for each cell of x. */
function stampedLines([rows, columns]: PairValue, stride: PairValue): readonly string[] {
	const [down, across] = ['u', 'v'].map((index, axis) => {
		const every = stride[axis] === 1 ? '' : `:${stride[axis]}`;
		const last = stride[axis] === 1 ? '' : `${stride[axis]} * `;
		const cells = axis === 0 ? 'rows' : 'columns';
		return `${index}:${index} + ${last}(${cells} - 1) + 1${every}`;
	});
	return [
		'def stamped(x):',
		'    rows, columns = x.shape',
		`    y = np.zeros((${stride[0]} * (rows - 1) + ${rows}, ${stride[1]} * (columns - 1) + ${columns}))`,
		`    for u in range(${rows}):`,
		`        for v in range(${columns}):`,
		`            y[${down}, ${across}] += x`,
		'    return y'
	];
}

/** Programs that count how many stamps reach each cell of an output before it is cropped. */
export function overlapCountsPrograms(
	{ size, kernel, stride, padding, layers }: OverlapCountsParameters,
	{ counts }: OverlapCountsRun
) {
	const strides = pair(stride) === '1' ? '' : `, stride=${pair(stride)}`;
	const crop = padding === 0 ? '' : `, padding=${padding}`;
	const within = padding === 0 ? '' : `[${padding}:-${padding}, ${padding}:-${padding}]`;
	const before = layers - 1;
	/** What is done in each of the layers before the last; nothing where there are none. */
	const repeated = (line: string) =>
		before > 0 ? [`for layer in range(${before}):`, `    ${line}`] : [];
	const pytorch = [
		'import torch',
		'import torch.nn.functional as F',
		'',
		`x = torch.ones(1, 1, ${size.join(', ')}, dtype=torch.float64)`,
		`w = torch.ones(1, 1, ${kernel.join(', ')}, dtype=torch.float64)`,
		'',
		...repeated(`x = F.conv_transpose2d(x, w${strides}${crop})`),
		`y = F.conv_transpose2d(x, w${strides})  # before it is cropped`,
		'print(y)'
	].join('\n');
	const numpy = [
		'import numpy as np',
		'',
		'',
		...stampedLines(kernel, stride),
		'',
		'',
		`x = np.ones((${size.join(', ')}))`,
		...repeated(`x = stamped(x)${within}`),
		'y = stamped(x)  # before it is cropped',
		'print(y)'
	].join('\n');
	const value = tensor([counts.length, counts[0].length], counts.flat().map(rational.from));
	return checked({ pytorch, numpy }, [{ pytorch: 'y[0, 0]', numpy: 'y', value }]);
}
