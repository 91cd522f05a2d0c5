import type { Mistaken } from './mistaken';

/** Mistakes about shapes, the order in memory and normalisation. */
export const tensors = {
	channelsLast: {
		title: { en: 'Channels last', zh: '通道放在最后' },
		thinks: {
			en: 'Puts the channels last where they come first.',
			zh: '该通道在前，却放在了最后。'
		}
	},
	channelsFirst: {
		title: { en: 'Channels first', zh: '通道放在最前' },
		thinks: {
			en: 'Puts the channels first where they come last.',
			zh: '该通道在后，却放在了最前。'
		}
	},
	reshapingDenied: {
		title: { en: 'Reshaping denied', zh: '以为变形就变数' },
		thinks: {
			en: 'Believes that a tensor with other axes holds other numbers.',
			zh: '以为换了轴，张量里的数就不一样了。'
		}
	},
	columnsFirst: {
		title: { en: 'Down the columns', zh: '沿着列排' },
		thinks: { en: 'Believes that memory goes down the columns.', zh: '以为内存是沿着列排的。' }
	},
	countedFromOne: {
		title: { en: 'Counted from 1', zh: '从 1 数起' },
		thinks: {
			en: 'Counts places from 1, although the first is place 0.',
			zh: '从 1 开始数位置，而第一个是位置 0。'
		}
	},
	forgotEarlierMaps: {
		title: { en: 'Earlier maps forgotten', zh: '忘了前面的图' },
		thinks: {
			en: 'Counts within one map and forgets those that lie before it.',
			zh: '只在一张图里数，忘了前面还有别的图。'
		}
	},
	neighboursKept: {
		title: { en: 'Neighbours stay neighbours', zh: '相邻的仍相邻' },
		thinks: {
			en: 'Believes that cells above each other lie side by side in memory.',
			zh: '以为上下相邻的格子在内存里也相邻。'
		}
	},
	nextMap: {
		title: { en: 'Next map for the next row', zh: '把下一张图当下一行' },
		thinks: {
			en: 'Goes to the same cell of the next map, not to the row below.',
			zh: '跳到了下一张图的同一格，而不是下一行。'
		}
	},
	minimumKept: {
		title: { en: 'Minimum not subtracted', zh: '没有减最小值' },
		thinks: {
			en: 'Divides by the largest value without subtracting the smallest.',
			zh: '没有减去最小值，直接除以最大值。'
		}
	},
	dividedByMaximum: {
		title: { en: 'Divided by the maximum', zh: '除以最大值' },
		thinks: {
			en: 'Divides by the largest value and not by the range.',
			zh: '除以最大值，而不是最大值与最小值之差。'
		}
	},
	bytesScaled: {
		title: { en: 'Divided by 255', zh: '除以 255' },
		thinks: {
			en: 'Scales by what a byte can hold and not by the values that are there.',
			zh: '按字节的上限缩放，而不是按实际的数值。'
		}
	},
	notDivided: {
		title: { en: 'Not divided', zh: '没有除' },
		thinks: { en: 'Stops before the last step, the division.', zh: '最后一步的除法没有做。' }
	},
	multipliedForDivided: {
		title: { en: 'Multiplied, not divided', zh: '该除却乘' },
		thinks: {
			en: 'Multiplies by the number that has to be divided by.',
			zh: '该除以这个数，却乘了它。'
		}
	},
	dividedFirst: {
		title: { en: 'Divided before subtracting', zh: '先除后减' },
		thinks: { en: 'Divides first and subtracts then.', zh: '先做了除法，再做减法。' }
	},
	becomesNormal: {
		title: { en: 'Becomes a bell curve', zh: '变成钟形' },
		thinks: {
			en: 'Believes that the z-score makes every distribution normal.',
			zh: '以为 z 分数会把任何分布变成正态分布。'
		}
	},
	becomesFlat: {
		title: { en: 'Becomes flat', zh: '变成平的' },
		thinks: {
			en: 'Takes normalisation for histogram equalisation.',
			zh: '把归一化当成了直方图均衡化。'
		}
	}
} as const satisfies Readonly<Record<string, Mistaken>>;
