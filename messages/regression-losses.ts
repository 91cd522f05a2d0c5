import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'A prediction and what it costs',
	example: 'Example',
	prediction: 'Prediction ŷ',
	target: 'Target y',
	predictionOf: (number: number) => `Prediction ${number}`,
	typedPrediction: (number: number) => `Prediction ${number}, typed`,
	typedTarget: (number: number) => `Target ${number}, typed`,
	error: (text: string) => `error ${text}`,
	outside: (least: number, most: number) => `Numbers here lie from ${least} to ${most}.`,
	examples: 'Examples',
	loss: 'Loss',
	losses: { mse: 'MSE', l1: 'MAE (L1)', smoothL1: 'Smooth L1' },
	each: { mse: 'squared error', l1: 'absolute error', smoothL1: 'smooth L1' },
	beta: 'Width β of the parabola',
	reduction: 'Together',
	reductions: { mean: 'mean', sum: 'sum' },
	curves: { value: 'Loss of one example', slope: 'Its slope' },
	errorAxis: 'error ŷ − y',
	curvesLabel: (loss: string, number: number, error: string, cost: string, slope: string) =>
		`The losses over the error. Example ${number} with error ${error} has the ${loss} ${cost}; the line through it has the slope ${slope}.`,
	slopesLabel: (loss: string, number: number, slope: string) =>
		`The slopes of the losses over the error. Of example ${number} it is ${slope} by ${loss}.`,
	slopeHere: (number: number, slope: string) => `Example ${number}: slope ${slope}`,
	pull: 'What pulls on each prediction',
	pullHint: 'Gradient of the loss, and which part of the whole pull that is.',
	whole: (loss: string) => `${loss} of the batch`,
	terms: { input: 'prediction', output: 'target', gradient: 'slope' },
	hint: 'Drag a blue prediction along its axis, or move it with the arrow keys.',
	one: {
		losses: (
			number: number,
			prediction: string,
			target: string,
			error: string,
			named: string,
			cost: string
		) =>
			`Example ${number}: ${prediction} is predicted and ${target} is true. The error is ${error}, the ${named} ${cost}.`,
		sum: (number: number, cost: string, sum: string) =>
			`Example ${number} adds ${cost}: so far ${sum}.`,
		gradient: (
			number: number,
			error: string,
			slope: string,
			divisor: string | null,
			gradient: string
		) =>
			divisor === null
				? `Example ${number}: at the error ${error} the slope is ${slope}. A sum leaves it as it is: the gradient is ${gradient}.`
				: `Example ${number}: at the error ${error} the slope is ${slope}. Divided by ${divisor}, as the loss was, the gradient is ${gradient}.`
	},
	all: {
		losses: (named: string, costs: string) => `What each example costs, its ${named}: ${costs}.`,
		sum: (terms: string, sum: string) => `Added up: ${terms} = ${sum}.`,
		division: (sum: string, divisor: string, value: string) =>
			`${sum} divided by ${divisor} examples: the loss of the batch is ${value}.`,
		gradient: (divisor: string | null, number: number, gradient: string, part: string) =>
			`Each prediction gets the slope at its error${divisor === null ? '' : `, divided by ${divisor}`}. The hardest pull is on prediction ${number}: ${gradient}, ${part} of all. Training moves against it.`
	},
	tableCaption: (loss: string) => `Example by example, with ${loss}`,
	tableHead: ['Example', 'Prediction', 'Target', 'Error', 'Loss', 'Gradient'] as readonly string[]
};

/** The words of the scene of losses of predictions; a page has them once it has the scene. */
export type RegressionLossesWords = typeof en;

const zh: RegressionLossesWords = {
	title: '一个预测值要付多大代价',
	example: '样本',
	prediction: '预测值 ŷ',
	target: '目标值 y',
	predictionOf: (number) => `预测值 ${number}`,
	typedPrediction: (number) => `输入预测值 ${number}`,
	typedTarget: (number) => `输入目标值 ${number}`,
	error: (text) => `误差 ${text}`,
	outside: (least, most) => `这里的数可取 ${least} 到 ${most}。`,
	examples: '样本数',
	loss: '损失',
	losses: { mse: 'MSE', l1: 'MAE（L1）', smoothL1: 'Smooth L1' },
	each: { mse: '平方误差', l1: '绝对误差', smoothL1: 'smooth L1' },
	beta: '抛物线的宽度 β',
	reduction: '汇总方式',
	reductions: { mean: '平均', sum: '求和' },
	curves: { value: '单个样本的损失', slope: '它的斜率' },
	errorAxis: '误差 ŷ − y',
	curvesLabel: (loss, number, error, cost, slope) =>
		`损失随误差变化的曲线。样本 ${number} 的误差是 ${error}，${loss}为 ${cost}，过该点的切线斜率是 ${slope}。`,
	slopesLabel: (loss, number, slope) =>
		`损失的斜率随误差变化的曲线。样本 ${number} 按${loss}的斜率是 ${slope}。`,
	slopeHere: (number, slope) => `样本 ${number}：斜率 ${slope}`,
	pull: '每个预测值受到多大的拉力',
	pullHint: '损失的梯度，以及它占全部拉力的几成。',
	whole: (loss) => `整批的 ${loss}`,
	terms: { input: '预测值', output: '目标值', gradient: '斜率' },
	hint: '沿着轴拖动蓝色的预测值，也可以用方向键移动。',
	one: {
		losses: (number, prediction, target, error, named, cost) =>
			`样本 ${number}：预测 ${prediction}，真值 ${target}，误差 ${error}，${named} ${cost}。`,
		sum: (number, cost, sum) => `加上样本 ${number} 的 ${cost}，到此为止是 ${sum}。`,
		gradient: (number, error, slope, divisor, gradient) =>
			divisor === null
				? `样本 ${number}：误差 ${error} 处的斜率是 ${slope}。求和时不再除，梯度就是 ${gradient}。`
				: `样本 ${number}：误差 ${error} 处的斜率是 ${slope}。损失除以了 ${divisor}，它也要除，梯度是 ${gradient}。`
	},
	all: {
		losses: (named, costs) => `每个样本的代价，即${named}：${costs}。`,
		sum: (terms, sum) => `加起来：${terms} = ${sum}。`,
		division: (sum, divisor, value) => `${sum} 除以样本数 ${divisor}：整批的损失是 ${value}。`,
		gradient: (divisor, number, gradient, part) =>
			`每个预测值的梯度是它误差处的斜率${divisor === null ? '' : `再除以 ${divisor}`}。拉力最大的是预测值 ${number}：${gradient}，占全部的 ${part}。训练时逆着它走。`
	},
	tableCaption: (loss) => `逐个样本列出（${loss}）`,
	tableHead: ['样本', '预测值', '目标值', '误差', '损失', '梯度']
};

export const regressionLossesWords: Translated<RegressionLossesWords> = { en, zh };
