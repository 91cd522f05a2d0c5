import type { Rational, Tensor } from '$lib/engine';
import { windowImports, windowsOf } from '../numpy/windows-numpy';
import { declare, declareArray } from '../python';

/** How programs of an image `x` and a kernel `w` begin. */
export function imageAndKernel(input: Tensor<Rational>, weight: Tensor<Rational>) {
	return {
		pytorch: [
			'import torch',
			'import torch.nn.functional as F',
			'',
			declare('x', input),
			declare('w', weight),
			''
		],
		numpy: [...windowImports, '', declareArray('x', input), declareArray('w', weight), '']
	};
}

/** Lines of NumPy that define a function convolving an image with `w` at stride 1; `image` is what the windows look at. */
export function convolvingLines(
	name: string,
	{ shape: [, , rows, columns] }: Tensor<Rational>,
	image = 'image'
): readonly string[] {
	return [
		'',
		`def ${name}(image):`,
		`    windows = ${windowsOf(image, [rows, columns], [1, 1], [1, 1])}`,
		"    return np.einsum('nchwij,ocij->nohw', windows, w)"
	];
}
