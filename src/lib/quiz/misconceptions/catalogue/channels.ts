import type { Mistaken } from './mistaken';

/** Mistakes about channels, filters, groups and what comes out of them. */
export const channels = {
	partForWhole: {
		title: { en: 'One part for all', zh: '只算了一份' },
		thinks: {
			en: 'Counts one window, filter, group or row where all of them count.',
			zh: '只算了一个窗口、滤波器、分组或一行，而它们都要算。'
		}
	},
	forgotChannels: {
		title: { en: 'Channels forgotten', zh: '忘了通道' },
		thinks: { en: 'Counts as if there were one channel.', zh: '按只有一个通道来算。' }
	},
	forgotBatch: {
		title: { en: 'Batch forgotten', zh: '忘了批量' },
		thinks: { en: 'Gives a batch of pictures no axis of its own.', zh: '没有给批量留出一个轴。' }
	},
	alphaCounted: {
		title: { en: 'Fourth channel counted', zh: '多算了一个通道' },
		thinks: {
			en: 'Counts a channel for transparency, which is not there.',
			zh: '多算了一个并不存在的透明度通道。'
		}
	},
	channelsCountedOnce: {
		title: { en: 'Channels counted once', zh: '通道只乘了一次' },
		thinks: {
			en: 'Counts the channels in or the filters, but not each with each.',
			zh: '只乘了输入通道数或滤波器数，没有两个都乘。'
		}
	},
	mapPerChannel: {
		title: { en: 'A map for each channel', zh: '每个输入通道一张图' },
		thinks: {
			en: 'Believes that as many maps come out as channels go in.',
			zh: '以为进来多少个通道，就出去多少张特征图。'
		}
	},
	mapPerKernel: {
		title: { en: 'A map for each kernel', zh: '每个卷积核一张图' },
		thinks: {
			en: 'Believes that each kernel of a filter writes a map of its own.',
			zh: '以为滤波器的每个卷积核各写一张特征图。'
		}
	},
	channelsPassedOn: {
		title: { en: 'Input passed on', zh: '输入通道也算在内' },
		thinks: {
			en: 'Counts the channels that came in among those that go out.',
			zh: '把输入的通道也算进输出。'
		}
	},
	sumBeforeProducts: {
		title: { en: 'Added before multiplying', zh: '先加后乘' },
		thinks: {
			en: 'Adds up the numbers of a window before they are multiplied by the weights.',
			zh: '还没有乘以权重，就先把窗口里的数加起来。'
		}
	},
	forgotGroups: {
		title: { en: 'Groups forgotten', zh: '忘了分组' },
		thinks: {
			en: 'Lets every filter read all channels in spite of the groups.',
			zh: '虽然分了组，仍让每个滤波器读所有通道。'
		}
	},
	groupsMultiply: {
		title: { en: 'Groups multiply', zh: '分组使权重变多' },
		thinks: { en: 'Believes that groups make more filters.', zh: '以为分组会增加滤波器。' }
	},
	onlyInputDivided: {
		title: { en: 'Only the channels dealt out', zh: '只顾输入通道整除' },
		thinks: {
			en: 'Divides the channels into groups and forgets the filters.',
			zh: '只看输入通道能否分组，忘了滤波器也要分。'
		}
	},
	onlyFiltersDivided: {
		title: { en: 'Only the filters dealt out', zh: '只顾滤波器整除' },
		thinks: {
			en: 'Divides the filters into groups and forgets the channels.',
			zh: '只看滤波器能否分组，忘了输入通道也要分。'
		}
	},
	tooManyGroups: {
		title: { en: 'More groups than channels', zh: '组数比通道还多' },
		thinks: {
			en: 'Believes that there can be more groups than channels.',
			zh: '以为组数可以比通道数还多。'
		}
	},
	depthwiseOnly: {
		title: { en: 'Depthwise step alone', zh: '只算了逐通道卷积' },
		thinks: {
			en: 'Counts the depthwise step and leaves out the 1×1 convolution.',
			zh: '只算逐通道卷积，漏了 1×1 卷积。'
		}
	},
	pointwiseOnly: {
		title: { en: '1×1 step alone', zh: '只算了 1×1 卷积' },
		thinks: {
			en: 'Counts the 1×1 convolution and leaves out the depthwise step.',
			zh: '只算 1×1 卷积，漏了逐通道卷积。'
		}
	}
} as const satisfies Readonly<Record<string, Mistaken>>;
