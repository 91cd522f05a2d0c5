import type { Mistaken } from './mistaken';

/** Mistakes about pooling. */
export const pooling = {
	poolAverageForMax: {
		title: { en: 'Average for maximum', zh: '把最大当平均' },
		thinks: {
			en: 'Averages the window where its largest number is kept.',
			zh: '最大池化取最大的数，却求了平均。'
		}
	},
	poolMaxForAverage: {
		title: { en: 'Maximum for average', zh: '把平均当最大' },
		thinks: {
			en: 'Keeps the largest number where the window is averaged.',
			zh: '平均池化要求平均，却取了最大的数。'
		}
	},
	firstCellKept: {
		title: { en: 'First cell kept', zh: '取了第一格' },
		thinks: {
			en: 'Believes that pooling keeps the cell at a fixed place of the window.',
			zh: '以为池化取窗口中固定位置的格子。'
		}
	},
	onlyLargest: {
		title: { en: 'Largest of the whole map', zh: '只取全图最大' },
		thinks: {
			en: 'Looks for the largest number of the map and not of each window.',
			zh: '找的是整张图里最大的数，而不是每个窗口里最大的数。'
		}
	},
	lastValueKept: {
		title: { en: 'Last value kept', zh: '沿用上一个值' },
		thinks: {
			en: 'Believes that the output stays the same when the window moves on.',
			zh: '以为窗口移动以后输出不变。'
		}
	},
	onlyNewCells: {
		title: { en: 'Only new cells looked at', zh: '只看新进来的格子' },
		thinks: {
			en: 'Looks only at what has come under the window, not at what stayed there.',
			zh: '只看新进窗口的格子，忘了仍在窗口里的格子。'
		}
	},
	paddingWins: {
		title: { en: 'Padding wins', zh: '填充获胜' },
		thinks: {
			en: 'Believes that max pooling pads with zeros, which can win.',
			zh: '以为最大池化填的是 0，而且 0 可以获胜。'
		}
	},
	largestMagnitude: {
		title: { en: 'Farthest from 0', zh: '离 0 最远' },
		thinks: {
			en: 'Takes the number farthest from 0 for the largest.',
			zh: '把离 0 最远的数当成最大的数。'
		}
	},
	zerosCounted: {
		title: { en: 'Padding counted', zh: '把填充算在内' },
		thinks: {
			en: 'Counts the padding in the average although it is left out.',
			zh: '求平均时把不该算的填充算了进去。'
		}
	},
	zerosNotCounted: {
		title: { en: 'Padding not counted', zh: '没有算填充' },
		thinks: {
			en: 'Leaves the padding out of the average although it counts.',
			zh: '求平均时漏了该算的填充。'
		}
	},
	poolingHasWeights: {
		title: { en: 'Pooling has weights', zh: '池化有权重' },
		thinks: {
			en: 'Believes that pooling multiplies by weights that it learns.',
			zh: '以为池化要乘以学到的权重。'
		}
	},
	poolingPerChannel: {
		title: { en: 'Pooling as a depthwise layer', zh: '把池化当逐通道卷积' },
		thinks: {
			en: 'Believes that pooling learns a kernel for each channel.',
			zh: '以为池化给每个通道学一个卷积核。'
		}
	},
	poolingAsConvolution: {
		title: { en: 'Pooling as a convolution', zh: '把池化当卷积' },
		thinks: {
			en: 'Counts for pooling what a convolution would learn.',
			zh: '按卷积层来算池化的参数。'
		}
	},
	forgotPooling: {
		title: { en: 'Pooling forgotten', zh: '忘了池化' },
		thinks: {
			en: 'Gives the numbers that were there before pooling.',
			zh: '给出的是池化之前的数。'
		}
	},
	channelsPooled: {
		title: { en: 'Pooling changes the number of maps', zh: '以为池化改变张数' },
		thinks: {
			en: 'Believes that other maps come out of pooling than go in.',
			zh: '以为池化前后特征图的张数不同。'
		}
	},
	onePerImage: {
		title: { en: 'One number per picture', zh: '一张图只剩一个数' },
		thinks: {
			en: 'Believes that global pooling leaves one number for the whole picture.',
			zh: '以为全局池化之后整张图只剩一个数。'
		}
	},
	channelsAveraged: {
		title: { en: 'Channels averaged', zh: '对通道求平均' },
		thinks: {
			en: 'Averages over the channels and not over the places.',
			zh: '对通道求平均，而不是对位置求平均。'
		}
	},
	oneOutput: {
		title: { en: 'One output changes', zh: '只变一个输出' },
		thinks: {
			en: 'Believes that a value leaves one window without arriving in another.',
			zh: '以为数值离开一个窗口，却不会进入另一个。'
		}
	},
	noticesEveryMove: {
		title: { en: 'Every move noticed', zh: '一动就变' },
		thinks: {
			en: 'Believes that pooling notices every move.',
			zh: '以为哪怕移动一格，池化的输出也会变。'
		}
	}
} as const satisfies Readonly<Record<string, Mistaken>>;
