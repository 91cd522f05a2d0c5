import type { Translated } from '$lib/i18n/language';
import type { MisconceptionName } from '$lib/quiz/misconceptions/catalogue';
import type { KernelId } from '$lib/scenes/conv2d/kernels';

/** What a kernel of the gallery is called, and what it does; a clause that a sentence goes on from. */
export interface KernelFacts {
	readonly name: Translated;
	readonly does: Translated;
	/** What somebody thinks who takes another kernel for it. */
	readonly taken: MisconceptionName;
}

/** The kernels of the gallery with whole numbers, whose outputs can be checked in the head. */
export const kernelFacts = {
	identity: {
		name: { en: 'Identity', zh: '恒等' },
		does: {
			en: 'The identity kernel copies the pixel in the middle',
			zh: '恒等核照抄窗口正中的像素'
		},
		taken: 'readAsIdentity'
	},
	sharpen: {
		name: { en: 'Sharpen', zh: '锐化' },
		does: {
			en: 'The sharpening kernel keeps a pixel and exaggerates how it differs from its four neighbours',
			zh: '锐化核保留原来的像素，并放大它与上下左右四个像素的差别'
		},
		taken: 'readAsSharpen'
	},
	emboss: {
		name: { en: 'Emboss', zh: '浮雕' },
		does: {
			en: 'The emboss kernel keeps a pixel and adds how the picture changes from top left to bottom right',
			zh: '浮雕核保留原来的像素，再加上从左上到右下的变化'
		},
		taken: 'readAsEmboss'
	},
	sobelX: {
		name: { en: 'Sobel x', zh: 'Sobel x' },
		does: {
			en: 'Sobel x answers to changes from left to right',
			zh: 'Sobel x 对从左到右的变化有反应'
		},
		taken: 'readAsSobelX'
	},
	sobelY: {
		name: { en: 'Sobel y', zh: 'Sobel y' },
		does: {
			en: 'Sobel y answers to changes from top to bottom',
			zh: 'Sobel y 对从上到下的变化有反应'
		},
		taken: 'readAsSobelY'
	},
	laplacian: {
		name: { en: 'Laplacian', zh: '拉普拉斯' },
		does: {
			en: 'The Laplacian answers where a pixel differs from those around it',
			zh: '拉普拉斯核在像素与周围不同的地方有反应'
		},
		taken: 'readAsLaplacian'
	}
} as const satisfies Partial<Record<KernelId, KernelFacts>>;

export type KnownKernel = keyof typeof kernelFacts;

export const knownKernels: readonly KnownKernel[] = [
	'identity',
	'sharpen',
	'emboss',
	'sobelX',
	'sobelY',
	'laplacian'
];
