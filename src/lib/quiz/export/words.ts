import type { Translated } from '$lib/i18n/language';

const en = {
	/** The name of a gap in a formula. */
	gap: (number: number) => `Gap ${number}`,
	position: (number: number) => `step ${number}`,
	orderByNumber: 'Match each with its place in the order.',
	framed: 'framed cells stand in brackets',
	row: (number: number) => `row ${number}`,
	column: (number: number) => `column ${number}`,
	mistakes: 'Wrong answers, and what is behind them',
	afterwards: 'After the step',
	chooseCells: 'Choose every cell that belongs to the answer.',
	fraction: 'Write the number as a fraction, such as 1/3.',
	picture: (x: string, y: string, curves: string) =>
		`A drawing of ${curves}. Across: ${x}. Upwards: ${y}.`,
	axis: (label: string, min: string, max: string, step: string) =>
		`${label} from ${min} to ${max}, a line every ${step}`,
	tolerance: (amount: string) => `Readings may be off by ${amount}.`
};

/** The words that exported questions have besides their own. */
export type ExportWords = typeof en;

const zh: ExportWords = {
	gap: (number) => `空 ${number}`,
	position: (number) => `第 ${number} 步`,
	orderByNumber: '给每一项选出它排在第几步。',
	framed: '方括号里的是框出的格子',
	row: (number) => `第 ${number} 行`,
	column: (number) => `第 ${number} 列`,
	mistakes: '几种错误答案，以及错在哪里',
	afterwards: '这一步之后',
	chooseCells: '选出属于答案的每一个格子。',
	fraction: '请写成分数，例如 1/3。',
	picture: (x, y, curves) => `${curves}的图。横轴：${x}。纵轴：${y}。`,
	axis: (label, min, max, step) => `${label}，从 ${min} 到 ${max}，每隔 ${step} 一条线`,
	tolerance: (amount) => `读数允许相差 ${amount}。`
};

export const exportWords: Translated<ExportWords> = { en, zh };
