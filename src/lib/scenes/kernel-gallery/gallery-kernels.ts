import type { Rational, Tensor } from '$lib/engine';
import { kernelIdOf } from '../conv2d/kernels';
import type { KernelId } from '../conv2d/kernels';

/** The kernels of the gallery, in its order; all are 3×3. */
export const galleryKernelIds = [
	'identity',
	'box',
	'gaussian',
	'sharpen',
	'emboss',
	'sobelX',
	'sobelY',
	'laplacian'
] as const satisfies readonly KernelId[];

export type GalleryKernelId = (typeof galleryKernelIds)[number];

/** Which of the gallery's kernels [1, 1, 3, 3] this is; null if none. */
export function galleryKernelIdOf(kernel: Tensor<Rational>): GalleryKernelId | null {
	const known = kernelIdOf(kernel);
	return galleryKernelIds.find((id) => id === known) ?? null;
}
