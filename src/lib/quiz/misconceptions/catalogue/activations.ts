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
	hiddenIsPower: {
		title: { en: 'Many numbers between make it bend', zh: '中间的数多就能弯曲' },
		thinks: {
			en: 'Believes that enough numbers between two linear layers do what an activation does.',
			zh: '以为两个线性层之间的数够多，就能代替激活函数。'
		}
	},
	productReversed: {
		title: { en: 'Matrices multiplied the wrong way round', zh: '矩阵乘反了' },
		thinks: {
			en: 'Multiplies the matrices of two layers from left to right as they are applied.',
			zh: '按作用的先后，从左往右乘两层的矩阵。'
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
	signForSlope: {
		title: { en: 'Sign of the value for the slope', zh: '用值的正负判断斜率' },
		thinks: {
			en: 'Believes that a function falls wherever its values are negative.',
			zh: '以为函数值为负，斜率就也为负。'
		}
	},
	runOverRise: {
		title: { en: 'Way across over way up', zh: '斜率算倒了' },
		thinks: {
			en: 'Divides the way across by the way up.',
			zh: '用横向的距离除以纵向的距离。'
		}
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
