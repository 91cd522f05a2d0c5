import type { Mistaken } from './mistaken';

/** Mistakes about what is added around an input. */
export const padding = {
	forgotPadding: {
		title: { en: 'Padding forgotten', zh: '忘了填充' },
		thinks: { en: 'Reckons as if there were no padding.', zh: '按没有填充来计算。' }
	},
	oneSidedPadding: {
		title: { en: 'Padding at one end only', zh: '只算了一端的填充' },
		thinks: {
			en: 'Adds the padding once, although a row has two ends.',
			zh: '填充只加了一次，而一行有两端。'
		}
	},
	paddingDoubled: {
		title: { en: 'Padding doubled', zh: '填充算成两倍' },
		thinks: {
			en: 'Gives each end what both ends need together.',
			zh: '把两端合起来的填充给了每一端。'
		}
	},
	halfRoundedUp: {
		title: { en: 'Half rounded up', zh: '一半向上取整' },
		thinks: {
			en: 'Pads each side by half of the kernel, rounded up.',
			zh: '每边填充卷积核的一半，并向上取整。'
		}
	},
	halfRoundedDown: {
		title: { en: 'Half rounded down', zh: '一半向下取整' },
		thinks: {
			en: 'Pads both sides alike and leaves one cell missing.',
			zh: '两边填充一样多，结果少了一格。'
		}
	},
	borderIgnored: {
		title: { en: 'Border overlooked', zh: '忽略了边缘' },
		thinks: {
			en: 'Treats a cell at the border like one in the middle.',
			zh: '把边缘的格子当成中间的格子。'
		}
	},
	paddedWithZeros: {
		title: { en: 'Padded with zeros', zh: '填了零' },
		thinks: {
			en: 'Believes that every added cell is 0 in this mode too.',
			zh: '以为这种方式添的格子也都是 0。'
		}
	},
	paddedByReflection: {
		title: { en: 'Padded by reflection', zh: '按镜像填充' },
		thinks: {
			en: 'Takes the mode for a reflection at the first cell.',
			zh: '把这种方式当成以第一格为镜面的镜像。'
		}
	},
	paddedByReplication: {
		title: { en: 'Padded with edge copies', zh: '按边缘值填充' },
		thinks: {
			en: 'Takes the mode for one that repeats the first cell.',
			zh: '把这种方式当成重复边缘的值。'
		}
	},
	paddedByWrapping: {
		title: { en: 'Padded by wrapping around', zh: '按循环填充' },
		thinks: {
			en: 'Takes the mode for one in which the row goes round.',
			zh: '把这种方式当成首尾相接。'
		}
	}
} as const satisfies Readonly<Record<string, Mistaken>>;
