import type { Mistaken } from './mistaken';

/** Mistakes about activation functions and their slopes. */
export const activations = {
	depthIsPower: {
		title: { en: 'Each layer counts', zh: '每层都算一层' },
		thinks: {
			en: 'Believes that linear layers in a row are more than one linear layer.',
			zh: '以为几个线性层连起来不止一个线性层。'
		}
	},
	reluMergedToo: {
		title: { en: 'Merged across ReLU', zh: '越过 ReLU 合并' },
		thinks: {
			en: 'Merges linear layers across the ReLU between them.',
			zh: '把中间隔着 ReLU 的线性层也合并了。'
		}
	},
	onlyBeforeMerged: {
		title: { en: 'Only those before merged', zh: '只合并了前面的' },
		thinks: {
			en: 'Merges the layers before the activation and leaves those after it.',
			zh: '只合并激活之前的层，没有合并之后的。'
		}
	},
	onlyAfterMerged: {
		title: { en: 'Only those after merged', zh: '只合并了后面的' },
		thinks: {
			en: 'Merges the layers after the activation and leaves those before it.',
			zh: '只合并激活之后的层，没有合并之前的。'
		}
	},
	reluForLeaky: {
		title: { en: 'ReLU for leaky ReLU', zh: '把 leaky ReLU 当 ReLU' },
		thinks: {
			en: 'Believes that nothing of a negative number gets through.',
			zh: '以为负数一点都不能通过。'
		}
	},
	forgotActivation: {
		title: { en: 'Activation forgotten', zh: '忘了激活函数' },
		thinks: { en: 'Gives what comes before the activation function.', zh: '给出的是激活之前的数。' }
	},
	reluEndsAtOne: {
		title: { en: 'ReLU ends at 1', zh: 'ReLU 以 1 为上限' },
		thinks: { en: 'Believes that ReLU gives at most 1.', zh: '以为 ReLU 的输出最大是 1。' }
	},
	zeroPasses: {
		title: { en: 'Gradient passes at 0', zh: '0 处也能通过' },
		thinks: {
			en: 'Believes that ReLU lets the gradient pass at 0.',
			zh: '以为 ReLU 在 0 处让梯度通过。'
		}
	},
	slopeOne: {
		title: { en: 'Slope 1 everywhere', zh: '斜率处处为 1' },
		thinks: {
			en: 'Believes that the activation hands gradients on unchanged.',
			zh: '以为激活函数原样传递梯度。'
		}
	},
	valueForSlope: {
		title: { en: 'Value for slope', zh: '把函数值当斜率' },
		thinks: { en: 'Takes the value of a function for its slope.', zh: '把函数值当成了斜率。' }
	},
	sigmoidUnbounded: {
		title: { en: 'Sigmoid beyond its range', zh: 'sigmoid 超出范围' },
		thinks: {
			en: 'Believes that the sigmoid gives numbers outside 0 to 1.',
			zh: '以为 sigmoid 能给出 0 到 1 以外的数。'
		}
	},
	tanhUnbounded: {
		title: { en: 'tanh beyond its range', zh: 'tanh 超出范围' },
		thinks: {
			en: 'Believes that tanh gives numbers outside −1 to 1.',
			zh: '以为 tanh 能给出 −1 到 1 以外的数。'
		}
	},
	reluNegative: {
		title: { en: 'ReLU below 0', zh: 'ReLU 给出负数' },
		thinks: { en: 'Believes that ReLU gives negative numbers.', zh: '以为 ReLU 能给出负数。' }
	},
	eluUnbounded: {
		title: { en: 'ELU beyond its range', zh: 'ELU 超出范围' },
		thinks: {
			en: 'Believes that ELU gives any negative number.',
			zh: '以为 ELU 能给出任意的负数。'
		}
	}
} as const satisfies Readonly<Record<string, Mistaken>>;
