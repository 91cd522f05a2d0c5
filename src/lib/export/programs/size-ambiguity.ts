import type { SizeAmbiguityRun } from '$lib/scenes/size-ambiguity/run';
import { checked } from './programs';

/** Programs that go from each size to the number of windows, and back by the output padding. */
export function sizeAmbiguityPrograms({ parameters, candidates }: SizeAmbiguityRun) {
	const { output, kernel, stride, padding, dilation } = parameters;
	const options = [
		...(stride === 1 ? [] : [`, stride=${stride}`]),
		...(padding === 0 ? [] : [`, padding=${padding}`]),
		...(dilation === 1 ? [] : [`, dilation=${dilation}`])
	].join('');
	const pairs = candidates.map(({ size, outputPadding }) => `(${size}, ${outputPadding})`);
	const loop = `for size, added in [${pairs.join(', ')}]:`;
	const ending = ['    print(size, forth, back)', `    assert (forth, back) == (${output}, size)`];
	const pytorch = [
		'import torch',
		'import torch.nn.functional as F',
		'',
		`w = torch.zeros(1, 1, ${kernel})`,
		loop,
		`    y = F.conv1d(torch.zeros(1, 1, size), w${options})`,
		`    x = F.conv_transpose1d(y, w${options}, output_padding=added)`,
		'    forth, back = y.shape[2], x.shape[2]',
		...ending
	].join('\n');
	const numpy = [
		'# sizes, and what the way back adds; this needs no library',
		`span = ${dilation} * (${kernel} - 1) + 1`,
		loop,
		`    forth = (size + ${2 * padding} - span) // ${stride} + 1`,
		`    back = ${stride} * (forth - 1) + span - ${2 * padding} + added`,
		...ending
	].join('\n');
	return checked({ pytorch, numpy }, []);
}
