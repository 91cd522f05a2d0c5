import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'Which channels feed which maps',
	columns: { input: 'Input channels', filter: 'Filters', output: 'Feature maps' },
	inputNote: (channels: number, size: number) => `${channels}×${size}×${size}`,
	filterNote: (filters: number, perFilter: number, kernel: number) =>
		`${filters} × (${perFilter}×${kernel}×${kernel})`,
	bias: 'Bias',
	biases: { with: 'with', without: 'without' },
	inChannels: 'Input channels',
	outChannels: 'Filters',
	presets: 'Each filter reads',
	all: 'all channels',
	depthwise: 'one channel',
	alt: (inputs: number, filters: number, perFilter: number, groups: number) =>
		`A wiring diagram: ${inputs} input channels on the left, ${filters} filters with ${perFilter} ${perFilter === 1 ? 'kernel' : 'kernels'} each in the middle, ${filters} feature maps on the right${groups > 1 ? `, in ${groups} groups that do not meet` : ''}.`,
	channel: (channel: number, filters: number) =>
		filters === 1
			? `Input channel ${channel} is read by one filter.`
			: `Input channel ${channel} is read by ${filters} filters, each with a kernel of its own for it.`,
	map: (map: number, channels: string, kernels: number) =>
		kernels === 1
			? `Map ${map} is made by filter ${map} from channel ${channels} alone.`
			: `Map ${map} is made by filter ${map} from channels ${channels}: ${kernels} results, added up.`,
	hint: 'Point at a channel or a map, or tap it, to see its wires.',
	terms: {
		kernel: 'kernel k·k',
		input: 'channels read',
		bias: 'bias',
		output: 'filters'
	},
	aboutTerm: {
		kernel: (kernel: number) => `Each kernel has ${kernel}·${kernel} = ${kernel ** 2} weights.`,
		input: (perFilter: number, channels: number, groups: number) =>
			groups === 1
				? `A filter has one kernel for each of the ${channels} input channels.`
				: `${channels} channels in ${groups} groups: a filter has ${perFilter} ${perFilter === 1 ? 'kernel' : 'kernels'}, for the channels of its group.`,
		bias: (biases: number) =>
			biases === 0
				? 'No bias: nothing is added at the end.'
				: `One bias a filter, not one a kernel: ${biases} in all.`,
		output: (filters: number) => `${filters} filters write ${filters} maps.`
	},
	narrate: (
		filter: number,
		filters: number,
		channels: string,
		perFilter: number,
		kernel: number
	) =>
		perFilter === 1
			? `Filter ${filter} of ${filters} reads channel ${channels} alone, with one ${kernel}×${kernel} kernel, and writes one map.`
			: `Filter ${filter} of ${filters} reads channels ${channels}, each with a ${kernel}×${kernel} kernel of its own. The ${perFilter} results are added up, and so it writes one map.`,
	soFar: 'parameters of all filters so far',
	narrateCount: (weights: string, bias: number, parameters: string, soFar: string, all: string) =>
		`${weights} weights${bias > 0 ? ' and a bias make' : ':'} ${parameters} parameters; so far ${soFar} of ${all}.`,
	range: (first: number, last: number): string => (last - first === 1 ? 'and' : 'to'),
	tableCaption: 'Every filter: what it reads, what it has, what it writes',
	tableHead: ['Filter', 'Reads channels', 'Weights', 'Bias', 'Writes'] as readonly string[],
	tableMap: (map: number, size: string) => `map ${map}, ${size}`,
	compare: 'The same channels in and out, at what cost',
	ways: {
		full: 'every filter reads every channel',
		grouped: (groups: number) => `in ${groups} groups`,
		depthwise: 'depthwise: one channel a filter',
		separable: 'depthwise, then 1×1'
	},
	now: 'now',
	costs: { parameters: 'Parameters', multiplyAdds: 'Multiply-adds' },
	mixes:
		'The last way mixes all channels too, but in two steps: first each channel by itself, then a 1×1 convolution over the channels.'
};

/** The words of the wiring of filters; a page has them only once it has what they belong to. */
export type FilterWiringWords = typeof en;

const zh: FilterWiringWords = {
	title: '哪些通道通向哪张特征图',
	columns: { input: '输入通道', filter: '滤波器', output: '特征图' },
	inputNote: (channels, size) => `${channels}×${size}×${size}`,
	filterNote: (filters, perFilter, kernel) => `${filters} × (${perFilter}×${kernel}×${kernel})`,
	bias: '偏置',
	biases: { with: '有', without: '无' },
	inChannels: '输入通道数',
	outChannels: '滤波器个数',
	presets: '每个滤波器读',
	all: '所有通道',
	depthwise: '一个通道',
	alt: (inputs, filters, perFilter, groups) =>
		`接线图：左边 ${inputs} 个输入通道，中间 ${filters} 个滤波器（各有 ${perFilter} 个卷积核），右边 ${filters} 张特征图${groups > 1 ? `，分成互不相连的 ${groups} 组` : ''}。`,
	channel: (channel, filters) =>
		filters === 1
			? `输入通道 ${channel} 只有一个滤波器在读。`
			: `输入通道 ${channel} 有 ${filters} 个滤波器在读，每个都为它备了自己的卷积核。`,
	map: (map, channels, kernels) =>
		kernels === 1
			? `第 ${map} 张特征图由滤波器 ${map} 得出，只用到通道 ${channels}。`
			: `第 ${map} 张特征图由滤波器 ${map} 得出：通道 ${channels} 各得一个结果，${kernels} 个结果相加。`,
	hint: '指向或轻点一个通道、一张特征图，看它的连线。',
	terms: { kernel: '卷积核 k·k', input: '读几个通道', bias: '偏置', output: '滤波器个数' },
	aboutTerm: {
		kernel: (kernel) => `每个卷积核有 ${kernel}·${kernel} = ${kernel ** 2} 个权重。`,
		input: (perFilter, channels, groups) =>
			groups === 1
				? `输入有 ${channels} 个通道，一个滤波器就为每个通道各备一个卷积核。`
				: `${channels} 个通道分成 ${groups} 组，一个滤波器只为本组的通道备卷积核，共 ${perFilter} 个。`,
		bias: (biases) =>
			biases === 0
				? '没有偏置：最后什么也不加。'
				: `每个滤波器一个偏置，不是每个卷积核一个，一共 ${biases} 个。`,
		output: (filters) => `${filters} 个滤波器写出 ${filters} 张特征图。`
	},
	narrate: (filter, filters, channels, perFilter, kernel) =>
		perFilter === 1
			? `滤波器 ${filter}（共 ${filters} 个）只读通道 ${channels}，用一个 ${kernel}×${kernel} 的卷积核，写出一张特征图。`
			: `滤波器 ${filter}（共 ${filters} 个）读通道 ${channels}，每个通道用各自的 ${kernel}×${kernel} 卷积核，${perFilter} 个结果相加，所以只写出一张特征图。`,
	soFar: '到目前为止所有滤波器的参数个数',
	narrateCount: (weights, bias, parameters, soFar, all) =>
		bias > 0
			? `${weights} 个权重加一个偏置，共 ${parameters} 个参数；到此累计 ${soFar} 个，总数 ${all}。`
			: `${weights} 个权重，就是 ${parameters} 个参数；到此累计 ${soFar} 个，总数 ${all}。`,
	range: (first, last) => (last - first === 1 ? '和' : '到'),
	tableCaption: '逐个滤波器：读什么，有什么，写什么',
	tableHead: ['滤波器', '读的通道', '权重', '偏置', '写出'],
	tableMap: (map, size) => `特征图 ${map}，${size}`,
	compare: '通道数同进同出，代价各是多少',
	ways: {
		full: '每个滤波器读所有通道',
		grouped: (groups) => `分成 ${groups} 组`,
		depthwise: '深度卷积：一个滤波器读一个通道',
		separable: '先深度卷积，再 1×1'
	},
	now: '现在',
	costs: { parameters: '参数', multiplyAdds: '乘加' },
	mixes:
		'最后一种办法也把所有通道混在一起，只是分两步走：先让每个通道各自卷积，再用 1×1 卷积把通道混合起来。'
};

export const filterWiringWords: Translated<FilterWiringWords> = { en, zh };
