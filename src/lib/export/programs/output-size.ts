import type { OutputSizeParameters } from '$lib/scenes/output-size/parameters';
import type { OutputSizeRun } from '$lib/scenes/output-size/run';
import { checked } from './programs';

/** Programs that find how many windows there are along an axis. */
export function outputSizePrograms(parameters: OutputSizeParameters, { axis }: OutputSizeRun) {
	const { size, kernel, stride, before, after, dilation } = parameters;
	const options = [
		...(stride === 1 ? [] : [`, stride=${stride}`]),
		...(dilation === 1 ? [] : [`, dilation=${dilation}`])
	].join('');
	const pytorch = [
		'import torch',
		'import torch.nn.functional as F',
		'',
		`x = torch.zeros(1, 1, ${size})`,
		`w = torch.zeros(1, 1, ${kernel})`,
		`y = F.conv1d(F.pad(x, (${before}, ${after})), w${options})`,
		'print(y.shape)'
	].join('\n');
	const numpy = [
		'import numpy as np',
		'',
		`span = ${dilation} * (${kernel} - 1) + 1  # cells from the first to the last of a window`,
		`starts = np.arange(0, ${size} + ${before + after} - span + 1, ${stride}) - ${before}`,
		'print(starts)  # where each window begins; less than 0 in the padding',
		`print((${size} + ${before + after} - span) // ${stride} + 1)`
	].join('\n');
	const value = `${axis.outputSize}`;
	return checked({ pytorch, numpy }, [{ pytorch: 'y.shape[2]', numpy: 'len(starts)', value }]);
}
