import type { Translated } from '$lib/i18n/language';

/** What was done to a picture, by kind. */
interface Done {
	readonly isInverted: boolean;
	readonly isStretched: boolean;
	readonly isCleaned: boolean;
	readonly isThickened: boolean;
}

const en = {
	choose: 'Choose a file…',
	hint: 'One digit, written with a dark pen on plain paper, is read best.',
	blank:
		'No digit stands out from this picture, so the one before stays. Try stronger strokes, or more light.',
	done: ({ isInverted, isStretched, isCleaned, isThickened }: Done) =>
		[
			'Your picture as MNIST would have it:',
			[
				...(isInverted ? ['dark ink on light paper became light on dark'] : []),
				...(isStretched ? ['the light was evened out and the contrast stretched'] : []),
				...(isCleaned ? ['specks and what reaches in from the border were taken away'] : []),
				...(isThickened ? ['thin strokes were thickened'] : []),
				'the digit was cut out, scaled to 20 pixels and centred by its mass in 28×28.'
			].join('; ')
		].join(' ')
};

/** The words of what takes a digit from a picture; a page has them once it has that. */
export type DigitPictureWords = typeof en;

const zh: DigitPictureWords = {
	choose: '选择文件…',
	hint: '用深色的笔在白纸上只写一个数字，认得最好。',
	blank: '这张图里没有明显的数字，所以保留原来的图像。请把笔画写重一些，或者在更亮的地方拍。',
	done: ({ isInverted, isStretched, isCleaned, isThickened }) =>
		'你的图已按 MNIST 的样子处理：' +
		[
			...(isInverted ? ['浅底深字变成深底浅字'] : []),
			...(isStretched ? ['光照已调匀，对比度已拉伸'] : []),
			...(isCleaned ? ['去掉了杂点和从边缘伸进来的东西'] : []),
			...(isThickened ? ['加粗了过细的笔画'] : []),
			'裁出数字，缩放到 20 像素，再按重心放到 28×28 的正中。'
		].join('；')
};

export const digitPictureWords: Translated<DigitPictureWords> = { en, zh };
