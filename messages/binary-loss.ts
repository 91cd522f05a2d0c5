import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'Loss and accuracy of yes-or-no answers',
	label: 'Label y',
	score: 'Score z',
	probability: 'p = σ(z + b)',
	cost: 'Loss',
	gradient: 'Gradient',
	answer: 'Answer',
	labelOf: (number: number, label: string) => `y = ${label}: label of example ${number}, change it`,
	scoreOf: (number: number) => `Score of example ${number}`,
	typed: (number: number) => `Score of example ${number}, typed`,
	probabilityIs: (probability: string) => `probability of yes ${probability}`,
	outside: (least: number, most: number) => `A score here lies from ${least} to ${most}.`,
	verdict: (isRight: boolean): string => (isRight ? '✓ right' : '✗ wrong'),
	hint: 'Drag a score, or change a label. To the right of the dashed line, where z + b is above 0, the answer is yes.',
	bias: 'Added to all scores, b',
	biasAxis: 'b',
	posWeight: 'Weight of y = 1',
	weighted: (weight: string) => `(${weight} · (p − 1) where y = 1)`,
	examples: 'Examples',
	curves: { loss: 'Mean binary cross-entropy', accuracy: 'Accuracy' },
	slope: 'Slope:',
	meaning: (slope: number): string =>
		slope < 0
			? 'a larger b makes the loss smaller.'
			: slope > 0
				? 'a smaller b makes the loss smaller.'
				: 'the loss is at its lowest.',
	level: 'a little more b or less changes nothing. Which way to go?',
	jump: 'a score is exactly 0: the accuracy jumps here.',
	lossLabel: (bias: string, loss: string, slope: string) =>
		`The mean loss over b is a smooth curve. At b = ${bias} it is ${loss}, with the slope ${slope}.`,
	accuracyLabel: (bias: string, accuracy: string, isJump: boolean) =>
		`The accuracy over b is a staircase. At b = ${bias} it is ${accuracy}, ${isJump ? 'and it jumps there' : 'with the slope 0'}.`,
	terms: { input: 'score', kernel: 'probability', output: 'label', gradient: 'slope' },
	one: {
		losses: (number: number, score: string, probability: string, isOne: boolean, cost: string) =>
			`Example ${number}: the score ${score} means a probability of yes of ${probability}. The truth is ${isOne ? 'yes' : 'no'}, so that the loss is −ln ${isOne ? 'p' : '(1 − p)'}: ${cost}.`,
		sum: (number: number, cost: string, sum: string) =>
			`Example ${number} adds ${cost}: so far ${sum}.`,
		gradient: (
			number: number,
			probability: string,
			label: string,
			weight: string | null,
			divisor: string,
			gradient: string
		) =>
			`Example ${number}: p − y is ${probability} − ${label}${weight === null ? '' : `, times its weight ${weight}`}. Divided by ${divisor} examples: ${gradient}.`
	},
	all: {
		losses: 'Each example costs minus the logarithm of the probability that the truth was given.',
		sum: (terms: string, sum: string) => `Added up: ${terms} ≈ ${sum}.`,
		division: (sum: string, divisor: string, value: string) =>
			`${sum} divided by ${divisor} examples: the loss is ${value}.`,
		accuracy: (accuracy: string) => `The accuracy is ${accuracy}.`,
		gradient: (slope: string) =>
			`Each score gets (p − y) divided by the number of examples. Together these are the slope ${slope} for b: every example says by how much. The accuracy says 0.`
	},
	tableCaption: 'Example by example',
	tableHead: ['Example', 'Label', 'z + b', 'p', 'Answer', 'Loss', 'Gradient'] as readonly string[]
};

/** The words of the scene of yes-or-no answers; a page has them once it has the scene. */
export type BinaryLossWords = typeof en;

const zh: BinaryLossWords = {
	title: '是非题的损失和准确率',
	label: '标签 y',
	score: '得分 z',
	probability: 'p = σ(z + b)',
	cost: '损失',
	gradient: '梯度',
	answer: '判断',
	labelOf: (number, label) => `y = ${label}：样本 ${number} 的标签，点击可改`,
	scoreOf: (number) => `样本 ${number} 的得分`,
	typed: (number) => `输入样本 ${number} 的得分`,
	probabilityIs: (probability) => `判“是”的概率 ${probability}`,
	outside: (least, most) => `这里的得分可取 ${least} 到 ${most}。`,
	verdict: (isRight) => (isRight ? '✓ 对' : '✗ 错'),
	hint: '拖动得分，或者点标签改变它。虚线右边，即 z + b 大于 0 的地方，判“是”。',
	bias: '都加上 b',
	biasAxis: 'b',
	posWeight: 'y = 1 的权重',
	weighted: (weight) => `（y = 1 时为 ${weight} · (p − 1)）`,
	examples: '样本数',
	curves: { loss: '平均二元交叉熵', accuracy: '准确率' },
	slope: '斜率：',
	meaning: (slope) =>
		slope < 0 ? 'b 增大，损失变小。' : slope > 0 ? 'b 减小，损失变小。' : '损失已到最低。',
	level: 'b 变大变小一点点，准确率都不动。该往哪边走？',
	jump: '有一个得分正好是 0，准确率在这里跳变。',
	lossLabel: (bias, loss, slope) =>
		`平均损失随 b 变化，是一条光滑的曲线。b = ${bias} 时损失是 ${loss}，斜率是 ${slope}。`,
	accuracyLabel: (bias, accuracy, isJump) =>
		`准确率随 b 变化，是一级级台阶。b = ${bias} 时准确率是 ${accuracy}，${isJump ? '并在这里跳变' : '斜率是 0'}。`,
	terms: { input: '得分', kernel: '概率', output: '标签', gradient: '斜率' },
	one: {
		losses: (number, score, probability, isOne, cost) =>
			`样本 ${number}：得分 ${score}，判“是”的概率 ${probability}。答案是“${isOne ? '是' : '否'}”，损失为 −ln ${isOne ? 'p' : '(1 − p)'}：${cost}。`,
		sum: (number, cost, sum) => `加上样本 ${number} 的 ${cost}，到此为止是 ${sum}。`,
		gradient: (number, probability, label, weight, divisor, gradient) =>
			`样本 ${number}：p − y 是 ${probability} − ${label}${weight === null ? '' : `，再乘权重 ${weight}`}，除以样本数 ${divisor}：${gradient}。`
	},
	all: {
		losses: '每个样本的损失，是给正确答案的概率取对数再变号。',
		sum: (terms, sum) => `加起来：${terms} ≈ ${sum}。`,
		division: (sum, divisor, value) => `${sum} 除以样本数 ${divisor}：损失是 ${value}。`,
		accuracy: (accuracy) => `准确率是 ${accuracy}。`,
		gradient: (slope) =>
			`每个得分的梯度是 (p − y) 除以样本数，合起来就是 b 的斜率 ${slope}：每个样本都说出了要改多少。准确率却只会说 0。`
	},
	tableCaption: '逐个样本列出',
	tableHead: ['样本', '标签', 'z + b', 'p', '判断', '损失', '梯度']
};

export const binaryLossWords: Translated<BinaryLossWords> = { en, zh };
