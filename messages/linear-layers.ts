import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'Two linear layers learn to tell points apart',
	plane: 'Points of two classes',
	classes: ['class 0', 'class 1'] as readonly string[],
	wrong: 'told wrong',
	told: ['wrong', 'right'] as readonly string[],
	hint: 'Drag a point. By keyboard: Enter chooses the next, arrows move it, with Shift further.',
	point: (number: number, name: string, x: string, y: string, isRight: boolean) =>
		`Point ${number}, ${name}, at (${x}, ${y}): told ${isRight ? 'right' : 'wrong'}`,
	first: 'W₁',
	second: 'W₂',
	product: 'W₂ W₁',
	cell: (matrix: string, row: number, column: number, value: string) =>
		`${matrix}, row ${row}, column ${column}: ${value}`,
	merged:
		'With nothing between them, the two matrices multiplied are one matrix: one layer does the same.',
	twoLayers: 'Through two layers:',
	oneLayer: 'Through the one:',
	equal: 'Computed exactly, the two are equal to the last digit.',
	unequal: 'The two differ.',
	between: {
		relu: 'Between the two stands ReLU. Which of its features are cut to 0 differs from point to point, and no single matrix does that.',
		tanh: 'Between the two stands tanh. It bends every feature, and no single matrix does that.'
	},
	score: (right: number, points: number) => `${right} of ${points} right`,
	asked: (points: number) => `Points told right, of ${points}`,
	loss: 'loss',
	perStep: (epochs: number) => `${epochs} epochs a step`,
	betweenLabel: 'Between the layers',
	betweens: { none: 'nothing', relu: 'ReLU', tanh: 'tanh' },
	set: 'Points',
	sets: { crossed: 'crossed corners', rings: 'a ring', halves: 'two halves', own: 'your own' },
	hidden: 'Features between',
	start: (seed: number) => `Start ${seed}`,
	restart: 'Other first weights',
	narrate: (epoch: number, right: number, points: number, loss: string) =>
		`After ${epoch} ${epoch === 1 ? 'epoch' : 'epochs'} the network tells ${right} of ${points} points right. The loss is ${loss}.`,
	tableCaption: (epoch: number) => `What the network says after ${epoch} epochs`,
	tableHead: ['Class', 'x', 'y', 'Logit', 'Told'] as readonly string[]
};

/** The words of the scene of two linear layers; a page has them only once it has what they belong to. */
export type LinearLayersWords = typeof en;

const zh: LinearLayersWords = {
	title: '两个线性层学着把点分开',
	plane: '两类点',
	classes: ['第 0 类', '第 1 类'],
	wrong: '分错了',
	told: ['错', '对'],
	hint: '可以拖动任何一点。用键盘时：回车选下一点，方向键移动它，按住 Shift 移得更远。',
	point: (number, name, x, y, isRight) =>
		`第 ${number} 点，${name}，在 (${x}, ${y})：分${isRight ? '对' : '错'}了`,
	first: 'W₁',
	second: 'W₂',
	product: 'W₂ W₁',
	cell: (matrix, row, column, value) => `${matrix} 第 ${row} 行第 ${column} 列：${value}`,
	merged: '中间什么也没有时，两个矩阵乘起来就是一个矩阵：一层就能做同样的事。',
	twoLayers: '经过两层：',
	oneLayer: '经过合并成的一层：',
	equal: '精确计算，两个结果每一位都相同。',
	unequal: '两个结果不同。',
	between: {
		relu: '两层之间有 ReLU。哪些特征被截成 0，各点不同，没有哪一个矩阵做得到。',
		tanh: '两层之间有 tanh。它把每个特征都弯了一下，没有哪一个矩阵做得到。'
	},
	score: (right, points) => `${points} 点中分对 ${right} 点`,
	asked: (points) => `${points} 点中分对的点数`,
	loss: '损失',
	perStep: (epochs) => `每一步 ${epochs} 轮`,
	betweenLabel: '两层之间',
	betweens: { none: '什么也没有', relu: 'ReLU', tanh: 'tanh' },
	set: '点的分布',
	sets: { crossed: '交叉的四角', rings: '一个圈', halves: '分列两边', own: '你自己的' },
	hidden: '中间的特征数',
	start: (seed) => `初始权重 ${seed}`,
	restart: '换一组初始权重',
	narrate: (epoch, right, points, loss) =>
		`训练 ${epoch} 轮之后，${points} 个点中分对了 ${right} 个，损失是 ${loss}。`,
	tableCaption: (epoch) => `训练 ${epoch} 轮之后网络的判断`,
	tableHead: ['类别', 'x', 'y', 'logit', '判断']
};

export const linearLayersWords: Translated<LinearLayersWords> = { en, zh };
