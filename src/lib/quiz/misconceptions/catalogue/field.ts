import type { Mistaken } from './mistaken';

/** Mistakes about receptive fields. */
export const field = {
	kernelProduct: {
		title: { en: 'Kernels multiplied', zh: '卷积核相乘' },
		thinks: {
			en: 'Multiplies the sizes of the kernels, as if windows lay side by side.',
			zh: '把各层卷积核的大小相乘，仿佛窗口互不重叠。'
		}
	},
	strideOfOwnLayer: {
		title: { en: 'Stride of the own layer', zh: '用了本层的步幅' },
		thinks: {
			en: 'Lets a layer’s stride widen what this layer itself adds.',
			zh: '让某层的步幅放大了这一层自己增加的部分。'
		}
	},
	strideForJump: {
		title: { en: 'Stride for jump', zh: '把步幅当间距' },
		thinks: {
			en: 'Takes the stride of the layer below for the jump, the product of all strides so far.',
			zh: '把下面一层的步幅当成间距，其实间距是到那里为止所有步幅的乘积。'
		}
	},
	deeperSeesMore: {
		title: { en: 'More layers see more', zh: '层数多就看得远' },
		thinks: {
			en: 'Believes that the number of layers decides how large a field is.',
			zh: '以为感受野的大小由层数决定。'
		}
	},
	channelsEnlargeField: {
		title: { en: 'More filters see more', zh: '滤波器多就看得远' },
		thinks: {
			en: 'Believes that more filters make the field larger.',
			zh: '以为增加滤波器会扩大感受野。'
		}
	},
	addsOnePerLayer: {
		title: { en: 'One cell per layer', zh: '每层只加一格' },
		thinks: {
			en: 'Believes that each layer adds one cell to the field.',
			zh: '以为每层只给感受野增加一格。'
		}
	},
	oneLayerOnly: {
		title: { en: 'One layer only', zh: '只看了一层' },
		thinks: {
			en: 'Counts one layer of a tower, where those below or above count too.',
			zh: '只算了一层，而上下各层也要算。'
		}
	},
	topLayerLeftOut: {
		title: { en: 'Top layer left out', zh: '漏了最上层' },
		thinks: {
			en: 'Stops below the top layer and leaves out its stride.',
			zh: '停在最上层之下，漏了它的步幅。'
		}
	},
	fieldSizeGiven: {
		title: { en: 'Size for place', zh: '把大小当位置' },
		thinks: {
			en: 'Gives the size of the field where its place or step is asked.',
			zh: '问的是感受野的位置或间隔，给的却是大小。'
		}
	},
	paddingEnlargesField: {
		title: { en: 'Padding enlarges the field', zh: '填充扩大感受野' },
		thinks: { en: 'Believes that padding makes the field larger.', zh: '以为填充会扩大感受野。' }
	},
	paddingShrinksField: {
		title: { en: 'Padding undoes the field', zh: '填充抵消感受野' },
		thinks: {
			en: 'Believes that padding, which keeps the size, keeps the field small too.',
			zh: '以为填充既然保持大小不变，感受野也就不会变大。'
		}
	}
} as const satisfies Readonly<Record<string, Mistaken>>;
