import type { Mistaken } from './mistaken';

/** Mistakes about losses and their gradients. */
export const losses = {
	meanForgotten: {
		title: { en: 'Mean forgotten', zh: '忘了求平均' },
		thinks: {
			en: 'Adds up over the batch and does not divide by its size.',
			zh: '对整批求和，却没有除以样本数。'
		}
	},
	absoluteForSquared: {
		title: { en: 'Distance for square', zh: '该平方却取绝对值' },
		thinks: {
			en: 'Takes errors without their sign where they are to be squared.',
			zh: '该把误差平方，却只取了绝对值。'
		}
	},
	squareEverywhere: {
		title: { en: 'Squared in every loss', zh: '什么损失都平方' },
		thinks: {
			en: 'Squares the error where the loss does not.',
			zh: '损失并不平方误差，却还是平方了。'
		}
	},
	errorsCancel: {
		title: { en: 'Errors cancel', zh: '误差正负抵消' },
		thinks: {
			en: 'Adds errors with their signs, so that those of opposite signs cancel.',
			zh: '连符号一起相加，让正负误差互相抵消。'
		}
	},
	subtractedForAdded: {
		title: { en: 'Subtracted for added', zh: '该加却减' },
		thinks: {
			en: 'Takes away what is to be added.',
			zh: '把该加的数减掉了。'
		}
	},
	factorForgotten: {
		title: { en: 'Factor 2 forgotten', zh: '漏了因数 2' },
		thinks: {
			en: 'Takes d for the slope of d².',
			zh: '以为 d² 的斜率是 d。'
		}
	},
	signTurned: {
		title: { en: 'Sign of the gradient turned', zh: '梯度符号弄反' },
		thinks: {
			en: 'Takes target less prediction, or the step of training, for the gradient.',
			zh: '用目标减预测，或者把训练前进的方向当成梯度。'
		}
	},
	l1ForSmooth: {
		title: { en: 'L1 for smooth L1', zh: '把 smooth L1 当 L1' },
		thinks: {
			en: 'Leaves out the rounded bottom of smooth L1.',
			zh: '漏掉了 smooth L1 底部的圆弧。'
		}
	},
	parabolaEverywhere: {
		title: { en: 'Parabola everywhere', zh: '处处用抛物线' },
		thinks: {
			en: 'Uses the parabola of smooth L1 for large errors too.',
			zh: '误差很大时也用 smooth L1 的抛物线。'
		}
	},
	lineEverywhere: {
		title: { en: 'Line everywhere', zh: '处处用直线' },
		thinks: {
			en: 'Uses the straight line of smooth L1 for small errors too.',
			zh: '误差很小时也用 smooth L1 的直线。'
		}
	},
	slopeGrowsWithError: {
		title: { en: 'Slope grows with every error', zh: '以为斜率总随误差变大' },
		thinks: {
			en: 'Believes that the slope of the absolute error is larger for larger errors.',
			zh: '以为误差越大，绝对误差的斜率也越大。'
		}
	},
	accuracyAsLoss: {
		title: { en: 'Accuracy as a loss', zh: '拿准确率当损失' },
		thinks: {
			en: 'Believes that the accuracy has a slope to learn from.',
			zh: '以为准确率有斜率可以学。'
		}
	},
	lossIsStaircase: {
		title: { en: 'Loss as a staircase', zh: '以为损失是台阶' },
		thinks: {
			en: 'Believes that the loss changes only where an answer changes.',
			zh: '以为判断改变时损失才会变。'
		}
	},
	softmaxForgotten: {
		title: { en: 'Softmax forgotten', zh: '忘了 softmax' },
		thinks: {
			en: 'Takes raw scores for probabilities or their logarithms.',
			zh: '把原始得分当成概率或概率的对数。'
		}
	},
	softmaxTwice: {
		title: { en: 'Softmax twice', zh: '做两遍 softmax' },
		thinks: {
			en: 'Puts softmax before a loss that does softmax itself.',
			zh: '损失自己会做 softmax，前面又做一遍。'
		}
	},
	logTooEarly: {
		title: { en: 'Logarithm too early', zh: '对数取得太早' },
		thinks: {
			en: 'Takes the logarithm before there are probabilities.',
			zh: '还没有得到概率就取对数。'
		}
	},
	signTooEarly: {
		title: { en: 'Sign changed too early', zh: '变号太早' },
		thinks: {
			en: 'Changes the sign of the scores in place of that of the logarithm.',
			zh: '该给对数变号，却给得分变了号。'
		}
	},
	targetForgotten: {
		title: { en: 'Target forgotten', zh: '忘了减目标' },
		thinks: {
			en: 'Takes the probabilities for the gradient, without the target.',
			zh: '把概率当成梯度，没有减去目标。'
		}
	},
	stoppedAtProbabilities: {
		title: { en: 'Stopped at the probabilities', zh: '只推到概率' },
		thinks: {
			en: 'Takes the slope for the probabilities for that for the logits.',
			zh: '把对概率的斜率当成对 logit 的梯度。'
		}
	},
	onlyTargetCounts: {
		title: { en: 'Only the right class learns', zh: '只有正确的类有梯度' },
		thinks: {
			en: 'Believes that wrong classes get no gradient.',
			zh: '以为错误的类没有梯度。'
		}
	}
} as const satisfies Readonly<Record<string, Mistaken>>;
