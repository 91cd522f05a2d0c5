import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'Where the gradient goes',
	depth: '3×3 convolutions',
	weightsLabel: 'Weights',
	weights: { ones: 'All ones', random: 'Random' },
	again: 'Draw other weights',
	plane: 'Gradient of one output number',
	planeNote: (side: number) => `${side}×${side} input cells`,
	cell: (row: number, column: number, percent: string) =>
		`Row ${row}, column ${column}: ${percent} of the largest gradient`,
	legend:
		'Brightness is the size of the gradient, as a part of the largest. The frame is the middle half.',
	working: 'Working it out…',
	facts: {
		theoretical: 'Theoretical field',
		theoreticalValue: (side: number) => `${side}×${side}`,
		half: (half: number) => `Gradient within the middle ${half}×${half}`,
		halfValue: (gradient: string, cells: string) => `${gradient}, on ${cells} of the cells`,
		effective: 'Effective field',
		effectiveValue: (side: string) => `a square of side ${side}`,
		deviation: 'Standard deviation along the rows',
		deviationValue: (deviation: string) => `${deviation} cells`,
		corner: 'Corner against centre',
		cornerValue: (part: string) => part
	},
	plot: 'Side of both fields against depth',
	plotAlt: (depth: number, theoretical: number, effective: string) =>
		`Side of the theoretical and of the effective field for one to ten convolutions. With ${depth} it is ${theoretical} and ${effective}; the effective one falls behind.`,
	plotAcross: '3×3 convolutions',
	effectiveLine: 'thick: effective',
	theoreticalLine: 'thin: theoretical'
};

/** The words of the effective field; a page has them only once it has what they belong to. */
export type EffectiveFieldWords = typeof en;

const zh: EffectiveFieldWords = {
	title: '梯度落在哪里',
	depth: '3×3 卷积的层数',
	weightsLabel: '权重',
	weights: { ones: '全是 1', random: '随机' },
	again: '换一组权重',
	plane: '一个输出数的梯度',
	planeNote: (side) => `${side}×${side} 个输入格`,
	cell: (row, column, percent) => `第 ${row} 行第 ${column} 列：最大梯度的 ${percent}`,
	legend: '亮度表示梯度的大小，以最大的为准。方框是正中宽度一半的那一块。',
	working: '正在计算……',
	facts: {
		theoretical: '理论感受野',
		theoreticalValue: (side) => `${side}×${side}`,
		half: (half) => `正中 ${half}×${half} 里的梯度`,
		halfValue: (gradient, cells) => `${gradient}，格子只占 ${cells}`,
		effective: '有效感受野',
		effectiveValue: (side) => `相当于边长 ${side} 的方块`,
		deviation: '沿行方向的标准差',
		deviationValue: (deviation) => `${deviation} 格`,
		corner: '角上与正中之比',
		cornerValue: (part) => part
	},
	plot: '两种感受野的边长与深度',
	plotAlt: (depth, theoretical, effective) =>
		`一到十层卷积时，理论感受野和有效感受野的边长。${depth} 层时分别是 ${theoretical} 和 ${effective}，有效的一条越来越落后。`,
	plotAcross: '3×3 卷积的层数',
	effectiveLine: '粗线：有效',
	theoreticalLine: '细线：理论'
};

export const effectiveFieldWords: Translated<EffectiveFieldWords> = { en, zh };
