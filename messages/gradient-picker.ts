import type { Translated } from '$lib/i18n/language';

const en = {
	gradient: 'Output gradient',
	gradients: { random: 'Random', ones: 'All ones', oneHot: 'A single 1', edge: 'An edge' },
	ownGradient: 'Your own numbers',
	otherSeed: 'Draw others'
};

/** The words around the choice of an output gradient. */
export type GradientPickerWords = typeof en;

const zh: GradientPickerWords = {
	gradient: '输出梯度',
	gradients: { random: '随机', ones: '全是 1', oneHot: '只有一个 1', edge: '一条边' },
	ownGradient: '你自己的数',
	otherSeed: '换一批'
};

export const gradientPickerWords: Translated<GradientPickerWords> = { en, zh };
