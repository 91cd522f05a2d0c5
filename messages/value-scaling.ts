import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'Other numbers, the same shape',
	sample: 'Values of',
	samples: {
		red: 'photograph, red',
		green: 'photograph, green',
		blue: 'photograph, blue',
		digit: 'a handwritten 7'
	},
	method: 'Normalise by',
	methods: {
		unit: 'min–max',
		half: '(x−½) / ½',
		zscore: 'z-score',
		own: 'own'
	},
	subtract: 'Subtract',
	divide: 'Divide by',
	before: 'Before: x, bytes divided by 255',
	after: 'After: y',
	count: (count: number) => `${count} values`,
	mean: 'mean',
	spread: 'mean ± standard deviation',
	histogram: (name: string, least: string, most: string, mean: string, deviation: string) =>
		`Histogram, ${name}: from ${least} to ${most}, mean ${mean}, standard deviation ${deviation}`,
	rows: { least: 'smallest', most: 'largest', mean: 'mean', deviation: 'standard deviation' },
	head: ['', 'before', 'after'] as readonly string[],
	caption: 'Before and after, in numbers',
	same: (bins: number) =>
		`Every bar is as high after as before: the same values fall into the same one of ${bins} bars. The bars only lie elsewhere and are wider or narrower.`
};

/** The words of the scaling of values; a page has them only once it has what they belong to. */
export type ValueScalingWords = typeof en;

const zh: ValueScalingWords = {
	title: '数变了，形状没变',
	sample: '数值来自',
	samples: { red: '照片的红', green: '照片的绿', blue: '照片的蓝', digit: '手写的 7' },
	method: '归一化方法',
	methods: { unit: '最小–最大', half: '(x−½) / ½', zscore: 'z 分数', own: '自定' },
	subtract: '减去',
	divide: '除以',
	before: '之前：x，字节除以 255',
	after: '之后：y',
	count: (count) => `${count} 个值`,
	mean: '平均值',
	spread: '平均值 ± 标准差',
	histogram: (name, least, most, mean, deviation) =>
		`直方图，${name}：从 ${least} 到 ${most}，平均值 ${mean}，标准差 ${deviation}`,
	rows: { least: '最小值', most: '最大值', mean: '平均值', deviation: '标准差' },
	head: ['', '之前', '之后'],
	caption: '前后对照',
	same: (bins) =>
		`每根柱子前后一样高：原来在同一根柱子里的值，后来还在同一根里，${bins} 根都是这样。变的只是柱子的位置和宽窄。`
};

export const valueScalingWords: Translated<ValueScalingWords> = { en, zh };
