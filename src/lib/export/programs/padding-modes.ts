import type { PaddingModesParameters } from '$lib/scenes/padding-modes/parameters';
import type { PaddingModesRun } from '$lib/scenes/padding-modes/run';
import { weightOf } from '$lib/scenes/conv2d/kernels';
import { padModes } from '../numpy/conv2d-numpy';
import { padded } from '../numpy/windows-numpy';
import { convolvingLines, imageAndKernel } from './image-and-kernel';
import { checked } from './programs';

/** Programs that pad a picture in every mode, which compute what one kernel makes of each. */
export function paddingModesPrograms(
	{ padding, kernel }: PaddingModesParameters,
	{ input, pictures }: PaddingModesRun
) {
	const weight = weightOf(kernel);
	const modes = pictures.map(({ mode }) => mode);
	const given = imageAndKernel(input, weight);
	const sides = { top: padding, bottom: padding, left: padding, right: padding };
	const pytorch = [
		...given.pytorch,
		...modes.map((mode) => {
			const option = mode === 'zeros' ? '' : `, mode='${mode}'`;
			return `${mode} = F.pad(x, (${new Array(4).fill(padding).join(', ')})${option})`;
		}),
		...modes.map((mode) => `print(F.conv2d(${mode}, w))`)
	].join('\n');
	const numpy = [
		...given.numpy,
		...convolvingLines('filtered', weight),
		'',
		'',
		...modes.map((mode) => `${mode} = ${padded('x', sides, padModes[mode])}`),
		...modes.map((mode) => `print(filtered(${mode}))`)
	].join('\n');
	return checked(
		{ pytorch, numpy },
		pictures.map(({ mode, output }) => ({
			pytorch: `F.conv2d(${mode}, w)`,
			numpy: `filtered(${mode})`,
			value: output
		}))
	);
}
