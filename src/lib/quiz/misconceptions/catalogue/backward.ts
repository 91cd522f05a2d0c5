import type { Mistaken } from './mistaken';

/** Mistakes about the way back through a network's layers. */
export const backward = {
	forgotRotation: {
		title: { en: 'Kernel not turned on the way back', zh: '反向时没有旋转卷积核' },
		thinks: {
			en: 'Lays the kernel over the output gradients as it is, although the gather needs it turned by 180°.',
			zh: '把卷积核原样放到输出梯度上，其实收集时要先旋转 180°。'
		}
	},
	validGradient: {
		title: { en: 'Way back without a border', zh: '反向时不补零' },
		thinks: {
			en: 'Lays the turned kernel only where it lies wholly on output gradients, as if the way back had no padding.',
			zh: '旋转后的核只放在完全盖住输出梯度的地方，以为反向时不用补零。'
		}
	},
	borderOfSame: {
		title: { en: 'Border of “same” for “full”', zh: '把 full 当 same' },
		thinks: {
			en: 'Pads the output gradient by half of the kernel, as if it were to keep its size.',
			zh: '给输出梯度补卷积核一半的零，好像要让它保持原来的大小。'
		}
	},
	wholeKernelBorder: {
		title: { en: 'Border as wide as the kernel', zh: '补的零和核一样宽' },
		thinks: {
			en: 'Pads the output gradient by the whole kernel, so that at the edge nothing is met.',
			zh: '给输出梯度补了整个卷积核那么宽的零，最边上什么也碰不到。'
		}
	},
	stampsOverwrite: {
		title: { en: 'Later gradient replaces earlier', zh: '后来的梯度盖掉先前的' },
		thinks: {
			en: 'Keeps only the last gradient that arrives at a cell, although they add up.',
			zh: '只留下最后传到一格的梯度，其实应该全部相加。'
		}
	},
	gradientsMultiplied: {
		title: { en: 'Multiplied where paths meet', zh: '汇合处做了乘法' },
		thinks: {
			en: 'Multiplies gradients that meet, although they add up.',
			zh: '把汇到一处的梯度相乘，其实应该相加。'
		}
	},
	onePlaceOnly: {
		title: { en: 'Gradient of one place only', zh: '只算了一处的梯度' },
		thinks: {
			en: 'Takes what a shared number gets from one of its uses for all that it gets.',
			zh: '一个数用了许多次，却只算了其中一次传来的梯度。'
		}
	},
	gradientAveraged: {
		title: { en: 'Mean of the gradients', zh: '把梯度求了平均' },
		thinks: {
			en: 'Divides the gradients of a shared number by how often it was used, although they add up.',
			zh: '一个数用了许多次，却用次数去除梯度的和。'
		}
	},
	weightGradientTurned: {
		title: { en: 'Weight gradient turned', zh: '把权重梯度转了 180°' },
		thinks: {
			en: 'Turns the gradient of the weights by 180°, as the gather of the input gradient does with the kernel.',
			zh: '把权重的梯度也旋转 180°，像求输入梯度时旋转卷积核那样。'
		}
	},
	paddingGradientKept: {
		title: { en: 'Gradient of the padding kept', zh: '保留了填充的梯度' },
		thinks: {
			en: 'Gives what falls on the padding to the cell at the edge.',
			zh: '把落在填充上的梯度算到边上的格子头上。'
		}
	},
	allCellsRead: {
		title: { en: 'Every cell gets a gradient', zh: '以为每格都有梯度' },
		thinks: {
			en: 'Believes that each cell of the input gets a gradient, also one that no window read.',
			zh: '以为输入的每一格都有梯度，连没有窗口读过的格子也有。'
		}
	},
	gateByGradient: {
		title: { en: 'Gate set by the gradient', zh: '按梯度的正负开门' },
		thinks: {
			en: 'Believes that ReLU lets positive gradients pass, whatever its input was.',
			zh: '以为 ReLU 看梯度的正负决定放不放行，而不看当初的输入。'
		}
	},
	maxGradientSpread: {
		title: { en: 'Gradient of the maximum spread', zh: '最大值的梯度摊给全窗' },
		thinks: {
			en: 'Shares the gradient of max pooling among all cells of the window.',
			zh: '把最大池化的梯度分给窗口里的每一格。'
		}
	},
	tiesShare: {
		title: { en: 'Equal maxima all win', zh: '并列最大都算赢' },
		thinks: {
			en: 'Gives the gradient to every cell that is as large as the maximum.',
			zh: '凡是和最大值相等的格子，都给梯度。'
		}
	},
	lastTieWins: {
		title: { en: 'Last of equals wins', zh: '并列时取最后一个' },
		thinks: {
			en: 'Gives the gradient to the last of equal maxima, although the first wins.',
			zh: '几个最大值相等时把梯度给最后一个，其实取的是第一个。'
		}
	},
	averageUndivided: {
		title: { en: 'Average hands on everything', zh: '平均池化全额传回' },
		thinks: {
			en: 'Gives each cell of an averaged window the whole gradient and not its share.',
			zh: '平均池化的窗口里，每格都给全部梯度，而不是自己那一份。'
		}
	},
	gradientLikeOutput: {
		title: { en: 'Gradient in the shape of the output', zh: '以为梯度和输出同形' },
		thinks: {
			en: 'Gives a gradient the shape of the output, and not of what it belongs to.',
			zh: '以为梯度的形状和输出一样，而不是和它所属的张量一样。'
		}
	},
	wayOfForward: {
		title: { en: 'Back in the order of the way there', zh: '反向也按前向的次序' },
		thinks: {
			en: 'Goes through the layers from the first to the last on the way back too.',
			zh: '反向时也从第一层走到最后一层。'
		}
	},
	layersSwapped: {
		title: { en: 'Layers taken in the wrong order', zh: '把相邻两层弄反' },
		thinks: {
			en: 'Undoes an earlier layer before a later one.',
			zh: '往回走时先经过前面的层，后经过后面的层。'
		}
	},
	updateTooEarly: {
		title: { en: 'Updated too early', zh: '更新得太早' },
		thinks: {
			en: 'Changes parameters before all gradients are known.',
			zh: '梯度还没有全部求出，就先改了参数。'
		}
	},
	nudgeForgotten: {
		title: { en: 'Gradient for the change', zh: '把梯度当变化量' },
		thinks: {
			en: 'Takes the slope for the change itself, without multiplying it by the nudge.',
			zh: '把斜率当成变化量，没有乘上推动的大小。'
		}
	}
} as const satisfies Readonly<Record<string, Mistaken>>;
