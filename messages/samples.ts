import type { Translated } from '$lib/i18n/language';

const en = {
	inputs: {
		digits: 'Handwritten digits',
		digitsFull: 'Digits in full, 28×28',
		digitFull: (digit: number) => `Digit ${digit}, 28×28`,
		photos: 'Photograph, red–green–blue',
		numbers: 'Numbers',
		counting: '5×5, counting',
		small: '3×3, counting',
		dot: 'A single 1',
		edge: 'A vertical edge',
		upload: 'Your picture…',
		uploadHint:
			'A picture is cropped to a square and averaged down to 10×10 numbers, here in the page. It is sent nowhere.',
		paste: 'Paste rows of numbers into a cell to fill the grid from there.'
	},
	kernels: {
		identity: 'Identity',
		box: 'Box blur',
		gaussian: 'Gaussian blur',
		sharpen: 'Sharpen',
		emboss: 'Emboss',
		sobelX: 'Sobel x',
		sobelY: 'Sobel y',
		laplacian: 'Laplacian',
		counting: '2×2, counting',
		custom: 'Your own'
	}
};

export type SamplesWords = typeof en;

const zh: SamplesWords = {
	inputs: {
		digits: '手写数字',
		digitsFull: '完整的数字，28×28',
		digitFull: (digit) => `数字 ${digit}，28×28`,
		photos: '照片，红绿蓝三通道',
		numbers: '数字阵列',
		counting: '5×5，依次计数',
		small: '3×3，依次计数',
		dot: '只有一个 1',
		edge: '一条竖直边缘',
		upload: '用你的图片…',
		uploadHint: '图片会在本页内裁成正方形，再平均成 10×10 个数。它不会被发送到任何地方。',
		paste: '把几行数字粘贴到某一格，就会从那里开始填入。'
	},
	kernels: {
		identity: '恒等',
		box: '均值模糊',
		gaussian: '高斯模糊',
		sharpen: '锐化',
		emboss: '浮雕',
		sobelX: 'Sobel x',
		sobelY: 'Sobel y',
		laplacian: '拉普拉斯',
		counting: '2×2，依次计数',
		custom: '自定义'
	}
};

/** What the inputs and the kernels that a scene can start from are called, and how to bring one of one's own. */
export const samplesWords: Translated<SamplesWords> = { en, zh };
