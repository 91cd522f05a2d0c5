import type { Translated } from '$lib/i18n/language';

const en = {
	check: 'Check',
	next: 'Next question',
	finish: 'See the result',
	tell: 'Show the answer',
	hint: 'Give me a hint',
	nextHint: 'Another hint',
	hintNumber: (number: number) => `Hint ${number}`,
	solution: 'Worked solution',
	choose: 'Choose an answer first.',
	chooseAll: 'Something is still open: choose for every place.',
	onceMore: 'Go through it once more, or see it in the figure.',
	place: (row: number, column: number) => `row ${row}, column ${column}`,
	matrixRow: (row: number, numbers: string) => `row ${row}: ${numbers}`,
	again: 'Again with new numbers',
	right: 'Right.',
	wrong: 'Not quite.',
	progress: (number: number, total: number) => `Question ${number} of ${total}`,
	score: (right: number, total: number) => `${right} of ${total} right at the first try`,
	yourAnswer: 'Your answer',
	height: 'height',
	width: 'width',
	channels: 'channels',
	batch: 'batch',
	seeIt: 'See it in the figure',
	answerIs: (answer: string) => `The answer is ${answer}.`
};

/** The words of the quiz; a page has them only once it has what they belong to. */
export type QuizWords = typeof en;

const zh: QuizWords = {
	check: '检查',
	next: '下一题',
	finish: '看结果',
	tell: '看答案',
	hint: '给个提示',
	nextHint: '再给一个提示',
	hintNumber: (number) => `提示 ${number}`,
	solution: '完整解答',
	choose: '请先选一个答案。',
	chooseAll: '还有没选的地方，请把每一处都选好。',
	onceMore: '再想一遍，或者到图中看看。',
	place: (row, column) => `第 ${row} 行第 ${column} 列`,
	matrixRow: (row, numbers) => `第 ${row} 行：${numbers}`,
	again: '换一组数再来',
	right: '答对了。',
	wrong: '还不对。',
	progress: (number, total) => `第 ${number} 题，共 ${total} 题`,
	score: (right, total) => `${total} 题中有 ${right} 题一次答对`,
	yourAnswer: '你的答案',
	height: '高',
	width: '宽',
	channels: '通道',
	batch: '批量',
	seeIt: '在图中查看',
	answerIs: (answer) => `答案是 ${answer}。`
};

export const quizWords: Translated<QuizWords> = { en, zh };
