import type { Translated } from '$lib/i18n/language';
import { changes, shiftCodec } from '$lib/scenes/shift/parameters';
import type { Change, Picture, ShiftKernel, ShiftParameters } from '$lib/scenes/shift/parameters';
import { countsOf, runShift } from '$lib/scenes/shift/run';

/** What the questions call the kernels of the figure. */
export const kernelNames: Readonly<Record<ShiftKernel, Translated>> = {
	sobelX: { en: 'Sobel x', zh: 'Sobel x' },
	emboss: { en: 'the emboss kernel', zh: '浮雕核' },
	laplacian: { en: 'the Laplacian', zh: '拉普拉斯核' },
	identity: { en: 'the identity kernel', zh: '恒等核' }
};

/**
 * The changes that can be made before or after a convolution, as the engine finds by making both. A
 * dot is enough of a picture, for a linear map is known by what it makes of one.
 */
export function followedChanges(
	shift: Pick<ShiftParameters, 'kernel' | 'down' | 'right'>,
	picture: Picture = 'dot'
): readonly Change[] {
	const { defaults } = shiftCodec.parameters;
	return changes.filter(
		(change) => countsOf(runShift({ ...defaults, ...shift, picture, change })).different === 0
	);
}
