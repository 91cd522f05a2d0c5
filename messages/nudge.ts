import type { Translated } from '$lib/i18n/language';

const en = {
	prove: 'Prove it yourself',
	about:
		'Nudge one number by ε and see how far the loss L moves. Here L is the sum of every output times its output gradient, the loss whose gradient by the output is the map above.',
	nudge: 'Number to nudge',
	nudged: { weight: 'Weight', input: 'Input', bias: 'Bias' },
	epsilon: 'Nudge ε',
	typed: 'Nudge ε, typed',
	direction: 'Direction of the nudge',
	directions: { up: 'up', down: 'down' },
	bounds: (least: string, most: string) =>
		`ε must lie between ${least} and ${most}, or between −${most} and −${least}.`,
	lossBefore: 'L as it is',
	lossAfter: 'L after the nudge',
	quotient: 'Change of L divided by ε',
	analytic: 'Gradient by the way back',
	isEqual: 'Equal, not just close: both are the same fraction.',
	isNotEqual: 'Not equal.',
	linear: 'L is linear in every single number, so any ε gives the gradient itself.',
	floating: (value: string) => `The same division in 64-bit floats gives ${value}.`,
	pickCell: 'Click a cell to nudge it.',
	plane: (number: number) => `channel ${number}`,
	kernel: (number: number) => `kernel ${number}`,
	cellOf: (name: string, row: number, column: number, value: string) =>
		`${name}, row ${row}, column ${column}: ${value}`
};

/** The words of nudging a number and comparing what that does with its gradient. */
export type NudgeWords = typeof en;

const zh: NudgeWords = {
	prove: '自己验证',
	about:
		'把一个数推动 ε，看损失 L 变了多少。这里的 L 是每个输出乘以它的输出梯度再求和：它对输出的梯度正好是上面那张图。',
	nudge: '推动哪个数',
	nudged: { weight: '权重', input: '输入', bias: '偏置' },
	epsilon: '推动的量 ε',
	typed: '推动的量 ε（键入）',
	direction: '推动的方向',
	directions: { up: '变大', down: '变小' },
	bounds: (least, most) => `ε 必须在 ${least} 和 ${most} 之间，或者在 −${most} 和 −${least} 之间。`,
	lossBefore: '原来的 L',
	lossAfter: '推动后的 L',
	quotient: 'L 的变化除以 ε',
	analytic: '反向传播得到的梯度',
	isEqual: '相等，不只是接近：两者是同一个分数。',
	isNotEqual: '不相等。',
	linear: 'L 对每一个数都是线性的，所以 ε 取多大，得到的都正好是梯度。',
	floating: (value) => `用 64 位浮点数做同样的除法，得 ${value}。`,
	pickCell: '点一个格子来推动它。',
	plane: (number) => `通道 ${number}`,
	kernel: (number) => `卷积核 ${number}`,
	cellOf: (name, row, column, value) => `${name}，第 ${row} 行第 ${column} 列：${value}`
};

export const nudgeWords: Translated<NudgeWords> = { en, zh };
