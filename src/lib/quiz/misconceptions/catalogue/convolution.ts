import type { Mistaken } from './mistaken';

/** Mistakes about one output number of a window, and about what a kernel does. */
export const convolution = {
	flippedKernel: {
		title: { en: 'Kernel turned by 180°', zh: '把卷积核旋转了 180°' },
		thinks: {
			en: 'Believes that the layer turns the kernel by 180° before it multiplies.',
			zh: '以为卷积层会先把卷积核旋转 180° 再相乘。'
		}
	},
	transposedKernel: {
		title: { en: 'Kernel’s rows and columns swapped', zh: '卷积核行列互换' },
		thinks: {
			en: 'Lays the rows of the kernel down the columns of the window.',
			zh: '把卷积核的行对到了窗口的列上。'
		}
	},
	mirroredKernel: {
		title: { en: 'Kernel mirrored in one direction', zh: '卷积核只翻转了一个方向' },
		thinks: {
			en: 'Turns left and right around, but leaves top and bottom as they are.',
			zh: '只把左右对调，上下却没有变。'
		}
	},
	sumMissing: {
		title: { en: 'Products not added', zh: '乘积没有相加' },
		thinks: {
			en: 'Takes single products of the window for the output, before they are added.',
			zh: '把窗口里单个的乘积当作输出，没有把它们加起来。'
		}
	},
	forgotWeights: {
		title: { en: 'Weights forgotten', zh: '忘了乘权重' },
		thinks: {
			en: 'Adds up the numbers under the window without multiplying them by the weights.',
			zh: '直接把窗口里的数加起来，没有乘以权重。'
		}
	},
	forgotInput: {
		title: { en: 'Input forgotten', zh: '忘了乘输入' },
		thinks: {
			en: 'Gives the factor itself and does not multiply the input by it.',
			zh: '只写出系数本身，没有用它去乘输入。'
		}
	},
	signsDropped: {
		title: { en: 'Signs dropped', zh: '丢了负号' },
		thinks: { en: 'Treats negative numbers as if they were positive.', zh: '把负数当成了正数。' }
	},
	zeroSumKernel: {
		title: { en: 'Rule for even ground used everywhere', zh: '把均匀区域的规律用到别处' },
		thinks: {
			en: 'Believes that a kernel whose weights add up to 0 always gives 0.',
			zh: '以为权重之和为 0 的卷积核总是得到 0。'
		}
	},
	otherWindow: {
		title: { en: 'Another window', zh: '看错了窗口' },
		thinks: {
			en: 'Reads the numbers of a window at another place.',
			zh: '读的是另一个位置上的窗口。'
		}
	},
	cellForWindow: {
		title: { en: 'One cell for the window', zh: '把一格当窗口' },
		thinks: {
			en: 'Believes that an output number is made of the one input cell in the same place.',
			zh: '以为一个输出数只由同一位置的那一个输入格得来。'
		}
	},
	windowCentred: {
		title: { en: 'Window centred without padding', zh: '不填充也把窗口居中' },
		thinks: {
			en: 'Lays the middle of the window, not its corner, on the place of the output cell.',
			zh: '把窗口的正中（而不是左上角）放在输出格的位置上。'
		}
	},
	zeroKeepsInput: {
		title: { en: 'Weight 0 leaves the number as it is', zh: '权重为 0 时保留原数' },
		thinks: {
			en: 'Believes that a weight of 0 leaves a number unchanged.',
			zh: '以为权重为 0 时，数保持不变。'
		}
	},
	errorCarried: {
		title: { en: 'Carried error taken for the error', zh: '把带下来的错当成出错处' },
		thinks: {
			en: 'Blames the step that goes on from a wrong number, not the step that made it.',
			zh: '怪罪于沿用错误数字的那一步，而不是产生错误的那一步。'
		}
	},
	channelsMultiplied: {
		title: { en: 'Channels multiplied', zh: '通道相乘' },
		thinks: {
			en: 'Multiplies what the channels give, although it is added.',
			zh: '把各通道的结果相乘，其实应该相加。'
		}
	},
	forgotBias: {
		title: { en: 'Bias forgotten', zh: '忘了偏置' },
		thinks: { en: 'Leaves out the bias.', zh: '漏掉了偏置。' }
	},
	biasRepeated: {
		title: { en: 'Bias counted several times', zh: '偏置重复计算' },
		thinks: {
			en: 'Adds or counts a bias for every kernel, channel or weight, although a filter has one.',
			zh: '给每个卷积核、通道或权重都算上一个偏置，其实一个滤波器只有一个。'
		}
	},
	readAsIdentity: {
		title: { en: 'Taken for the identity', zh: '误认作恒等核' },
		thinks: { en: 'Believes that the output is a copy of the input.', zh: '以为输出照抄了输入。' }
	},
	readAsSharpen: {
		title: { en: 'Taken for sharpening', zh: '误认作锐化核' },
		thinks: {
			en: 'Believes that the output shows the input with exaggerated differences.',
			zh: '以为输出是放大了差别的输入。'
		}
	},
	readAsEmboss: {
		title: { en: 'Taken for the emboss kernel', zh: '误认作浮雕核' },
		thinks: {
			en: 'Believes that the output shows the input with slanting light.',
			zh: '以为输出是带斜向明暗变化的输入。'
		}
	},
	readAsSobelX: {
		title: { en: 'Taken for Sobel x', zh: '误认作 Sobel x' },
		thinks: {
			en: 'Believes that the output answers to changes from left to right.',
			zh: '以为输出反映从左到右的变化。'
		}
	},
	readAsSobelY: {
		title: { en: 'Taken for Sobel y', zh: '误认作 Sobel y' },
		thinks: {
			en: 'Believes that the output answers to changes from top to bottom.',
			zh: '以为输出反映从上到下的变化。'
		}
	},
	readAsLaplacian: {
		title: { en: 'Taken for the Laplacian', zh: '误认作拉普拉斯核' },
		thinks: {
			en: 'Believes that the output answers to differences in all directions alike.',
			zh: '以为输出反映与四周各个方向的差别。'
		}
	}
} as const satisfies Readonly<Record<string, Mistaken>>;
