import type { Mistaken } from './mistaken';

/** Mistakes about the matrix of a convolution and about what a convolution follows. */
export const structure = {
	noGapBetweenRows: {
		title: { en: 'Rows of the window side by side', zh: '窗口的各行连在一起' },
		thinks: {
			en: 'Believes that the rows of a window touch in the flattened input.',
			zh: '以为展平之后窗口的各行是连着的。'
		}
	},
	everyPlaceFilled: {
		title: { en: 'No zeros in a row', zh: '一行里没有 0' },
		thinks: {
			en: 'Fills every place of a row of the matrix with a weight.',
			zh: '以为矩阵的一行里处处都是权重。'
		}
	},
	kernelForMatrix: {
		title: { en: 'Kernel for the matrix', zh: '把卷积核当矩阵' },
		thinks: {
			en: 'Gives a row of the matrix as many places as the kernel has weights.',
			zh: '以为矩阵的一行只有卷积核那么多个数。'
		}
	},
	squareMatrix: {
		title: { en: 'Square matrix', zh: '方阵' },
		thinks: {
			en: 'Believes that the matrix has a column or row more, or is square.',
			zh: '以为矩阵多出一行或一列，或者是方阵。'
		}
	},
	invarianceExpected: {
		title: { en: 'Invariance expected', zh: '以为不变' },
		thinks: {
			en: 'Expects the output to stay when the input moves.',
			zh: '以为输入移动时输出不变。'
		}
	},
	equivarianceDenied: {
		title: { en: 'Equivariance denied', zh: '否认等变' },
		thinks: {
			en: 'Believes that a convolution does not follow a shift.',
			zh: '以为卷积跟不上平移。'
		}
	},
	oppositeDirection: {
		title: { en: 'Opposite direction', zh: '方向反了' },
		thinks: { en: 'Moves the output against the input.', zh: '让输出朝相反的方向移动。' }
	},
	largestMoves: {
		title: { en: 'Largest number changes', zh: '最大的数会变' },
		thinks: {
			en: 'Believes that the largest number of the output changes when the input moves.',
			zh: '以为输入移动时，输出中最大的数会变。'
		}
	},
	movedTwice: {
		title: { en: 'Moved twice as far', zh: '移了两倍' },
		thinks: { en: 'Moves the output twice as far as the input.', zh: '让输出移动了两倍的距离。' }
	},
	symmetryMissed: {
		title: { en: 'Symmetry overlooked', zh: '没看出对称' },
		thinks: {
			en: 'Overlooks that the kernel looks the same after a turn.',
			zh: '没有看出卷积核旋转之后不变。'
		}
	},
	turnFollowed: {
		title: { en: 'Turns followed', zh: '以为能跟上旋转' },
		thinks: {
			en: 'Believes that a convolution follows a turn with any kernel.',
			zh: '以为任何卷积核都能跟上旋转。'
		}
	},
	scaleFollowed: {
		title: { en: 'Enlarging followed', zh: '以为能跟上缩放' },
		thinks: {
			en: 'Believes that a convolution follows a change of size.',
			zh: '以为卷积能跟上大小的变化。'
		}
	}
} as const satisfies Readonly<Record<string, Mistaken>>;
