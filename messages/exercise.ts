import type { Translated } from '$lib/i18n/language';

const en = {
	title: (scene: string) => `Exercise: ${scene}`,
	kind: 'Exercise',
	loading: 'The exercise is being opened …',
	failed: 'The figure could not be loaded.',
	damaged:
		'This link was cut or changed on its way, so everything but stepping is locked. Ask for the link again.',
	missing:
		'This link says nothing of an exercise, so everything but stepping is locked. Ask for the link again.',
	fixed: (names: string) => `Fixed in this exercise: ${names}`,
	comma: ', ',
	answer: 'Your prediction',
	question: 'What comes here?',
	place: ({ grid, row, column }: { grid: string; row: number; column: number }) =>
		`${grid}: row ${row}, column ${column}`,
	covered: 'The formula and the worked line come after your answer.',
	field: 'Number',
	fieldHint: 'A whole number, a decimal or a fraction such as 1/9.',
	check: 'Check',
	next: 'Next step',
	previous: 'Previous step',
	begin: 'Press “Next step”. Before its number is shown, you type what it will be.',
	right: (value: string) => `Right: ${value}.`,
	wrong: (given: string, value: string) => `Not ${given}: it is ${value}.`,
	tally: (right: number, asked: number) => `${right} of ${asked} right`,
	nothing: 'This step writes no single number, so there is nothing to predict.',
	isLast: 'That was the last step.',
	again: 'Start over',
	show: 'Show the result',
	writeFirst: 'Write down what you expect. Then have it shown.',
	isEmpty: 'Write a few words first; then the result can be shown.',
	compare: 'Was it as you expected?',
	verdicts: { all: 'Yes', part: 'In part', none: 'No' },
	afterwards: {
		all: 'Then say in a sentence why it had to come out so.',
		part: 'What came out otherwise, and why?',
		none: 'What came out otherwise, and why?'
	},
	allFixed: 'All settings are fixed in this exercise.'
};

const zh: typeof en = {
	title: (scene) => `练习：${scene}`,
	kind: '练习',
	loading: '正在打开练习……',
	failed: '图未能加载。',
	damaged: '这个链接在传递中被截断或改动，因此除逐步演示外全部锁定。请重新索取链接。',
	missing: '这个链接里没有练习的内容，因此除逐步演示外全部锁定。请重新索取链接。',
	fixed: (names) => `本练习中固定的设置：${names}`,
	comma: '、',
	answer: '你的预测',
	question: '这里会是多少？',
	place: ({ grid, row, column }) => `${grid}：第 ${row} 行第 ${column} 列`,
	covered: '公式和算式在作答之后显示。',
	field: '数值',
	fieldHint: '可以写整数、小数，或 1/9 这样的分数。',
	check: '核对',
	next: '下一步',
	previous: '上一步',
	begin: '点“下一步”。结果显示之前，先填写它会是多少。',
	right: (value) => `答对了：${value}。`,
	wrong: (given, value) => `不是 ${given}，应为 ${value}。`,
	tally: (right, asked) => `${asked} 题答对 ${right} 题`,
	nothing: '这一步没有要预测的数，看完继续。',
	isLast: '已经是最后一步。',
	again: '重新开始',
	show: '显示结果',
	writeFirst: '先写下你的预测，再显示结果。',
	isEmpty: '先写几个字，再看结果。',
	compare: '结果和你预测的一样吗？',
	verdicts: { all: '一样', part: '部分一样', none: '不一样' },
	afterwards: {
		all: '用一句话说说：为什么会是这样？',
		part: '哪里不一样？为什么？',
		none: '哪里不一样？为什么？'
	},
	allFixed: '本练习中所有设置都不能改。'
};

/** What the page of an exercise says. */
export const exerciseWords: Translated<typeof en> = { en, zh };
