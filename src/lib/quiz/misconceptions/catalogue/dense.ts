import type { Mistaken } from './mistaken';

/** Mistakes about dense layers, softmax and the whole network. */
export const dense = {
	pointwiseKernel: {
		title: { en: '1×1 kernel for a dense layer', zh: '用 1×1 卷积代替全连接' },
		thinks: {
			en: 'Believes that a 1×1 kernel sees the whole map.',
			zh: '以为 1×1 卷积核能看到整张图。'
		}
	},
	usualKernel: {
		title: { en: '3×3 kernel for a dense layer', zh: '用 3×3 卷积代替全连接' },
		thinks: {
			en: 'Believes that a sliding kernel does what a dense layer does.',
			zh: '以为滑动的卷积核等于全连接层。'
		}
	},
	inOutSwapped: {
		title: { en: 'In and out swapped', zh: '输入输出弄反' },
		thinks: {
			en: 'Swaps the numbers of channels that go in and come out.',
			zh: '把输入通道数和输出通道数弄反了。'
		}
	},
	allGrow: {
		title: { en: 'All shares grow', zh: '每份都变大' },
		thinks: {
			en: 'Believes that all probabilities can grow at once.',
			zh: '以为所有的概率能同时变大。'
		}
	},
	largestGrows: {
		title: { en: 'The largest share grows', zh: '最大的一份变大' },
		thinks: {
			en: 'Believes that adding a constant to all logits favours the largest.',
			zh: '以为给所有 logit 加同一个数会使最大的更大。'
		}
	},
	closerByConstant: {
		title: { en: 'Shares come closer', zh: '各份更接近' },
		thinks: {
			en: 'Believes that adding a constant brings the probabilities closer together.',
			zh: '以为加上同一个数会使概率更接近。'
		}
	},
	softmaxIsArgmax: {
		title: { en: 'Softmax as argmax', zh: '把 softmax 当 argmax' },
		thinks: {
			en: 'Believes that softmax gives everything to the largest logit.',
			zh: '以为 softmax 把全部概率给最大的 logit。'
		}
	},
	forgotExponential: {
		title: { en: 'Exponential forgotten', zh: '忘了取指数' },
		thinks: {
			en: 'Divides the logits themselves by their sum.',
			zh: '直接用 logit 除以它们的和，没有取指数。'
		}
	},
	subtractedLate: {
		title: { en: 'Largest subtracted too late', zh: '减得太晚' },
		thinks: {
			en: 'Subtracts the largest logit only after the powers of e were taken.',
			zh: '取了 e 的乘方之后，才减去最大的。'
		}
	},
	summedBeforePowers: {
		title: { en: 'Summed before the powers', zh: '先求和再取乘方' },
		thinks: {
			en: 'Adds up the logits and not their powers of e.',
			zh: '加起来的是 logit，而不是 e 的乘方。'
		}
	},
	reluHarmless: {
		title: { en: 'Negative logits do not count', zh: '负的 logit 不算数' },
		thinks: {
			en: 'Believes that a negative logit stands for no share at all.',
			zh: '以为 logit 为负就一点概率也没有。'
		}
	},
	loneShiftHarmless: {
		title: { en: 'One logit may be moved', zh: '只动一个也不要紧' },
		thinks: {
			en: 'Believes that shares stay as long as the order of the logits does.',
			zh: '以为只要 logit 的次序不变，概率就不变。'
		}
	},
	smallestWins: {
		title: { en: 'Smallest logit wins', zh: '最小的得最多' },
		thinks: {
			en: 'Gives the smallest logit the largest share.',
			zh: '把最大的一份给了最小的 logit。'
		}
	},
	hotIsSharp: {
		title: { en: 'Heat sharpens', zh: '温度高更尖锐' },
		thinks: {
			en: 'Believes that a high temperature sets the shares further apart.',
			zh: '以为温度越高，概率差别越大。'
		}
	},
	temperatureCancels: {
		title: { en: 'Temperature cancels', zh: '温度会约掉' },
		thinks: {
			en: 'Believes that dividing all logits by a number changes nothing.',
			zh: '以为所有 logit 除以同一个数，结果不变。'
		}
	},
	orderChanges: {
		title: { en: 'Order changes', zh: '次序改变' },
		thinks: {
			en: 'Believes that the temperature can make another class the largest.',
			zh: '以为温度能让另一类变成最大。'
		}
	},
	softmaxTooEarly: {
		title: { en: 'Softmax too early', zh: 'softmax 放得太早' },
		thinks: {
			en: 'Puts softmax before the layer that makes the scores.',
			zh: '把 softmax 放在算出得分的那一层之前。'
		}
	},
	flattenTooEarly: {
		title: { en: 'Flattened too early', zh: '展平得太早' },
		thinks: {
			en: 'Flattens before the convolutions, which need rows and columns.',
			zh: '在卷积之前就展平，而卷积需要有行有列。'
		}
	},
	activationBeforeLayer: {
		title: { en: 'Activation before its layer', zh: '激活放在层的前面' },
		thinks: {
			en: 'Puts the activation before the layer whose numbers it bends.',
			zh: '把激活函数放在它所作用的那一层之前。'
		}
	},
	poolingBeforeActivation: {
		title: { en: 'Pooling before the activation', zh: '先池化后激活' },
		thinks: {
			en: 'Puts pooling before an activation that reads maps of full size.',
			zh: '激活读的是原大小的图，却把池化放在它前面。'
		}
	},
	everythingChanges: {
		title: { en: 'Kernels change too', zh: '卷积核也会变' },
		thinks: {
			en: 'Believes that a forward pass changes the weights.',
			zh: '以为前向传播会改变权重。'
		}
	},
	nothingChanges: {
		title: { en: 'Nothing changes', zh: '什么都不变' },
		thinks: {
			en: 'Believes that the maps of a network do not depend on the picture.',
			zh: '以为特征图不随图片变化。'
		}
	}
} as const satisfies Readonly<Record<string, Mistaken>>;
