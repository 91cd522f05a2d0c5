import type { Mistaken } from './mistaken';

/** Mistakes about how many places a window has, where they lie and what they cover. */
export const sizes = {
	sizeKept: {
		title: { en: 'Size kept', zh: '大小不变' },
		thinks: { en: 'Expects an output as large as the input.', zh: '以为输出和输入一样大。' }
	},
	forgotPlusOne: {
		title: { en: '“+ 1” forgotten', zh: '忘了加 1' },
		thinks: {
			en: 'Counts the moves of a window and not the place where it starts.',
			zh: '只数了窗口移动的次数，没有数起始位置。'
		}
	},
	forgotMinusOne: {
		title: { en: '“− 1” forgotten', zh: '忘了减 1' },
		thinks: {
			en: 'Counts all k cells of a kernel where only the k − 1 beyond the first one count.',
			zh: '该算 k − 1 格的地方，把卷积核的 k 格全算上了。'
		}
	},
	oneTooMany: {
		title: { en: 'One too many', zh: '多算了一个' },
		thinks: {
			en: 'Goes one past the last that is there, or counts a move for the first.',
			zh: '比最后一个又多数一个，或者把起点也算作一次移动。'
		}
	},
	lastForFirst: {
		title: { en: 'Last cell for the first', zh: '把末格当首格' },
		thinks: {
			en: 'Gives the last cell of the window where the first is asked.',
			zh: '问的是窗口的第一格，给的却是最后一格。'
		}
	},
	lastWindowForgotten: {
		title: { en: 'Last window’s cells forgotten', zh: '忘了最后一个窗口的宽度' },
		thinks: {
			en: 'Counts up to where the last window begins and not to where it ends.',
			zh: '只数到最后一个窗口的起点，没有数到它的终点。'
		}
	},
	noFloor: {
		title: { en: 'Not rounded down', zh: '没有向下取整' },
		thinks: {
			en: 'Counts a move for which there is no room, or none of the cells that are left over.',
			zh: '不够移一次的也算上了，或者忽略了剩下的格子。'
		}
	},
	roundedDown: {
		title: { en: 'Rounded down in ceil mode', zh: '该向上取整却向下' },
		thinks: {
			en: 'Rounds down although ceil mode lets a last window hang over the end.',
			zh: '在 ceil 模式下仍然向下取整。'
		}
	},
	forgotStride: {
		title: { en: 'Stride forgotten', zh: '忘了步幅' },
		thinks: { en: 'Moves the window by one cell each time.', zh: '以为窗口每次只移一格。' }
	},
	tiledWindows: {
		title: { en: 'Windows side by side', zh: '窗口一块挨一块' },
		thinks: {
			en: 'Lays the windows side by side, so that they do not overlap.',
			zh: '以为窗口互不重叠，一块挨一块地铺开。'
		}
	},
	gapsBetween: {
		title: { en: 'Gaps between windows', zh: '窗口之间有空隙' },
		thinks: {
			en: 'Believes that neighbouring windows leave cells between them unread.',
			zh: '以为相邻窗口之间有读不到的格子。'
		}
	},
	roomUnread: {
		title: { en: 'Everything after the first window left over', zh: '首个窗口之后全算剩余' },
		thinks: {
			en: 'Believes that what lies after the first window is not read.',
			zh: '以为第一个窗口之后的格子都读不到。'
		}
	},
	sizeModStride: {
		title: { en: 'Whole size divided by the stride', zh: '用整个大小除以步幅' },
		thinks: {
			en: 'Divides the size by the stride without taking off the first window.',
			zh: '没有先减去第一个窗口，就用大小去除以步幅。'
		}
	},
	sideForCount: {
		title: { en: 'Side taken for a number of cells', zh: '把边长当个数' },
		thinks: {
			en: 'Gives the length of a side where cells or windows are counted.',
			zh: '问的是个数，给的却是边长。'
		}
	},
	addedForMultiplied: {
		title: { en: 'Added, not multiplied', zh: '该乘却加减' },
		thinks: {
			en: 'Adds or subtracts numbers that have to be multiplied.',
			zh: '把该相乘的数拿来相加或相减。'
		}
	},
	axesSwapped: {
		title: { en: 'Rows and columns swapped', zh: '行列弄反' },
		thinks: { en: 'Takes rows for columns, or height for width.', zh: '把行当成列，或把高当成宽。' }
	},
	forgotDilation: {
		title: { en: 'Dilation forgotten', zh: '忘了空洞' },
		thinks: {
			en: 'Lets the cells that a kernel reads lie side by side.',
			zh: '以为卷积核读的格子是紧挨着的。'
		}
	},
	dilationAdded: {
		title: { en: 'Dilation added once', zh: '空洞率只加一次' },
		thinks: {
			en: 'Adds the dilation to the kernel’s width, although it widens every gap.',
			zh: '把空洞率直接加到卷积核的宽上，其实每个间隔都会变大。'
		}
	},
	dilationMultiplies: {
		title: { en: 'Dilation makes weights', zh: '空洞率增加权重' },
		thinks: {
			en: 'Believes that dilation multiplies the number of weights.',
			zh: '以为空洞率会使权重成倍增加。'
		}
	},
	spanFilled: {
		title: { en: 'Holes counted as read', zh: '把空洞也算作读到' },
		thinks: {
			en: 'Counts every cell that the dilated window spans.',
			zh: '把空洞卷积窗口盖住的格子全部算上。'
		}
	},
	wholeForPart: {
		title: { en: 'All for some', zh: '一部分算成了全部' },
		thinks: {
			en: 'Counts all windows or numbers where only some of them are asked about.',
			zh: '问的只是其中一部分，却把全部窗口或数都算上了。'
		}
	}
} as const satisfies Readonly<Record<string, Mistaken>>;
