import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'Worksheet',
	lede: 'A paper on paper: questions with room to answer, and an answer key with worked solutions on pages of its own. The same seed always prints the same sheet.',
	key: 'Answer key',
	size: 'Paper',
	sizes: { a4: 'A4', letter: 'Letter' },
	withKey: 'Answer key',
	keys: { with: 'with', without: 'without' },
	first: 'From number',
	last: 'to number',
	print: 'Print or save as PDF',
	link: 'Link to this worksheet',
	copy: 'Copy link',
	asExam: 'Give it as an exam',
	preview: 'What will be printed',
	pages: (count: number) => (count === 1 ? '1 page' : `${count} pages`),
	laying: 'The pages are being laid out …',
	name: 'Name',
	date: 'Date',
	seed: (seed: number) => `seed ${seed}`,
	seat: (seat: string) => `no. ${seat}`,
	page: (number: number, total: number) => `${number} / ${total}`,
	answer: 'Answer',
	chooseOne: 'Tick one.',
	chooseSome: 'Tick all that are right.',
	circleCells: 'Circle the cells in the matrix.',
	tickLine: 'Tick the wrong line.',
	numberSteps: 'Number the steps in their order.',
	writeLetters: 'Write the letter of what belongs to it on each line.',
	fillGaps: 'Write the letter of a term for each gap.',
	tolerance: (amount: string) => `Readings may be off by ${amount}.`,
	afterwards: 'After the step'
};

/** The words of worksheets. */
export type WorksheetWords = typeof en;

const zh: WorksheetWords = {
	title: '练习卷',
	lede: '把试卷印在纸上：题目留有作答的空白，答案与完整解答另起一页。同一个种子总是印出同一份卷子。',
	key: '参考答案',
	size: '纸张',
	sizes: { a4: 'A4', letter: 'Letter' },
	withKey: '参考答案',
	keys: { with: '附上', without: '不附' },
	first: '从号码',
	last: '到号码',
	print: '打印或存为 PDF',
	link: '这份练习卷的链接',
	copy: '复制链接',
	asExam: '改作在线测验',
	preview: '打印预览',
	pages: (count) => `共 ${count} 页`,
	laying: '正在排版……',
	name: '姓名',
	date: '日期',
	seed: (seed) => `种子 ${seed}`,
	seat: (seat) => `${seat} 号`,
	page: (number, total) => `${number} / ${total}`,
	answer: '答',
	chooseOne: '选出一项，打勾。',
	chooseSome: '给所有正确的选项打勾。',
	circleCells: '在矩阵中圈出这些格子。',
	tickLine: '给错的那一行打勾。',
	numberSteps: '在横线上写出各步的次序。',
	writeLetters: '在横线上写出与之对应的字母。',
	fillGaps: '为每个空写出一项的字母。',
	tolerance: (amount) => `读数允许相差 ${amount}。`,
	afterwards: '这一步之后'
};

export const worksheetWords: Translated<WorksheetWords> = { en, zh };
