import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'Cross-entropy and its gradient, term by term',
	class: (number: number) => `Class ${number}`,
	target: 'Right class',
	makeTarget: (number: number) => `Class ${number} is the right one`,
	outside: (least: number, most: number) => `A logit here lies from ${least} to ${most}.`,
	heads: { power: 'e^(z − m)', p: 'p', log: 'ln p', y: 'y', term: '−y · ln p' },
	together: 'Together',
	loss: 'Loss L',
	classes: 'Classes',
	smoothing: 'Label smoothing ε',
	kind: 'Target goes to',
	kinds: { one: 'One class', shares: 'Shared out' },
	parts: 'Parts of the target, class by class',
	partOf: (number: number) => `Part of class ${number}`,
	badParts: (most: number) => `Parts lie from 0 to ${most}, and not all of them are 0.`,
	backward: 'On the way back',
	perProbability: '∂L/∂p',
	jacobian: '∂p/∂z',
	jacobianNote: 'row: p, column: z',
	sums: 'Products added by column',
	difference: 'p − y',
	cell: (name: string, row: number, column: number, value: string) =>
		`${name}, row ${row}, column ${column}: ${value}`,
	later: 'not yet computed',
	terms: { input: 'logits z', kernel: 'probabilities p', output: 'target y', gradient: 'gradient' },
	ways: {
		title: 'Three ways to write it, one of them right',
		note: 'For the target without smoothing.',
		heads: { loss: 'Loss', gradient: 'Gradient', least: 'Least possible' },
		code: {
			right: 'cross_entropy(z)',
			raw: 'nll_loss(z)',
			twice: 'cross_entropy(softmax(z))'
		},
		about: {
			right: 'Softmax and logarithm happen inside. The gradient is p − y.',
			raw: 'No softmax: the loss is minus a raw score. It falls without end, and the other classes never count.',
			twice:
				'Softmax twice: the second one sees numbers from 0 to 1 only. The loss cannot reach 0, and the gradient is faint.'
		},
		endless: '−∞'
	},
	one: {
		max: (number: number, value: string, max: string) =>
			`Class ${number} has the logit ${value}. The largest so far is ${max}.`,
		exponential: (number: number, difference: string, power: string) =>
			`Class ${number}: e to the power of ${difference} is ${power}.`,
		sum: (number: number, power: string, sum: string) =>
			`Class ${number} adds ${power}: so far ${sum}.`,
		output: (number: number, quotient: string, p: string, log: string) =>
			`Class ${number}: p = ${quotient} is ${p}, and its logarithm ${log}.`,
		pick: (number: number, y: string, log: string, term: string, sum: string) =>
			`Class ${number}: minus ${y} times ${log} is ${term}. The loss so far: ${sum}.`,
		perProbability: (number: number, y: string, p: string, slope: string) =>
			`∂L/∂p of class ${number}: the slope of −y · ln p is −y/p = −${y} / ${p}, that is ${slope}.`,
		jacobianRow: (number: number, p: string) =>
			`How p of class ${number}, ${p}, changes with each logit: up with its own, down with all others. The row adds up to 0.`,
		jacobian: (row: number, column: number, p: string, other: string, slope: string) =>
			row === column
				? `p of class ${row} with its own logit: p · (1 − p) = ${p} · (1 − ${p}), that is ${slope}.`
				: `p of class ${row} with the logit of class ${column}: minus the product of both, −${p} · ${other}, that is ${slope}.`,
		productColumn: (number: number, terms: string, sum: string) =>
			`∂L/∂z of class ${number}, through all probabilities: ${terms}, which is ${sum}.`,
		product: (column: number, row: number, product: string, value: string, sum: string) =>
			`∂L/∂z of class ${column}, through p of class ${row}: ${product} is ${value}. So far ${sum}.`,
		difference: (number: number, p: string, y: string, gradient: string) =>
			`Class ${number}: p − y = ${p} − ${y}, that is ${gradient}: what the column above came to.`
	},
	all: {
		max: (max: string) => `The largest logit, m = ${max}, is taken off all of them first.`,
		exponential: 'e to the power of each difference.',
		sum: (terms: string, sum: string) => `The exponentials add up: ${terms} ≈ ${sum}.`,
		output: 'Each is divided by the sum: that is p. Its logarithm is z − m − ln of the sum.',
		pick: (target: number, p: string, loss: string) =>
			`y is 1 for class ${target} and 0 elsewhere: it picks one logarithm. The loss is minus that: p is ${p}, and L ${loss}.`,
		pickSmooth: (terms: string, loss: string) =>
			`The softened target gives every class a part. The loss is ${terms} ≈ ${loss}.`,
		perProbability:
			'Now backwards. L = −Σ y · ln p, so that the slope for each probability is −y/p: steep where a right class got little.',
		jacobian:
			'How each probability changes with each logit: p · (1 − p) with its own, minus the product with another.',
		product:
			'The chain rule: for each logit, ∂L/∂p times ∂p/∂z through every probability, added up column by column.',
		difference: (gradient: string) =>
			`In every column p cancels against 1/p, and what is left is p − y: ${gradient}.`
	},
	full: {
		classes: (number: number, p: string, log: string) => `Class ${number}: p = ${p}, ln p = ${log}`,
		perProbability: (number: number, value: string) => `∂L/∂p of class ${number} = ${value}`,
		jacobian: (row: number, column: number, value: string) =>
			`∂p of class ${row} / ∂z of class ${column} = ${value}`,
		sums: (number: number, value: string) =>
			`∂L/∂z of class ${number}, added up from products = ${value}`,
		difference: (number: number, value: string) => `p − y of class ${number} = ${value}`
	},
	tableCaption: 'From logits to the loss and back, class by class',
	tableHead: ['Class', 'Logit z', 'p', 'ln p', 'y', '−y · ln p', 'p − y'] as readonly string[]
};

/** The words of the scene of a loss of classes; a page has them once it has the scene. */
export type ClassificationLossWords = typeof en;

const zh: ClassificationLossWords = {
	title: '交叉熵和它的梯度，一项一项地推',
	class: (number) => `第 ${number} 类`,
	target: '正确类别',
	makeTarget: (number) => `把第 ${number} 类设为正确类别`,
	outside: (least, most) => `这里的 logit 可取 ${least} 到 ${most}。`,
	heads: { power: 'e^(z − m)', p: 'p', log: 'ln p', y: 'y', term: '−y · ln p' },
	together: '合计',
	loss: '损失 L',
	classes: '类别数',
	smoothing: '标签平滑 ε',
	kind: '目标给谁',
	kinds: { one: '只给一类', shares: '按份分给各类' },
	parts: '各类所占的份数',
	partOf: (number) => `第 ${number} 类的份数`,
	badParts: (most) => `份数在 0 到 ${most} 之间，不能全是 0。`,
	backward: '反向',
	perProbability: '∂L/∂p',
	jacobian: '∂p/∂z',
	jacobianNote: '行是 p，列是 z',
	sums: '乘积逐列相加',
	difference: 'p − y',
	cell: (name, row, column, value) => `${name}，第 ${row} 行第 ${column} 列：${value}`,
	later: '还没有算到',
	terms: { input: 'logit z', kernel: '概率 p', output: '目标 y', gradient: '梯度' },
	ways: {
		title: '三种写法，只有一种对',
		note: '这里的目标不作平滑。',
		heads: { loss: '损失', gradient: '梯度', least: '最小能到' },
		code: {
			right: 'cross_entropy(z)',
			raw: 'nll_loss(z)',
			twice: 'cross_entropy(softmax(z))'
		},
		about: {
			right: 'softmax 和对数都在里面做好了，梯度是 p − y。',
			raw: '没有做 softmax：损失只是原始得分变号，可以无止境地下降，别的类从不起作用。',
			twice: '做了两遍 softmax：第二遍看到的只是 0 到 1 的数，损失到不了 0，梯度也很弱。'
		},
		endless: '−∞'
	},
	one: {
		max: (number, value, max) => `第 ${number} 类的 logit 是 ${value}，到此为止最大的是 ${max}。`,
		exponential: (number, difference, power) =>
			`第 ${number} 类：e 的 ${difference} 次方是 ${power}。`,
		sum: (number, power, sum) => `加上第 ${number} 类的 ${power}，到此为止是 ${sum}。`,
		output: (number, quotient, p, log) =>
			`第 ${number} 类：p = ${quotient}，即 ${p}，取对数得 ${log}。`,
		pick: (number, y, log, term, sum) =>
			`第 ${number} 类：${y} 乘 ${log} 再变号，得 ${term}。到此为止损失是 ${sum}。`,
		perProbability: (number, y, p, slope) =>
			`第 ${number} 类的 ∂L/∂p：−y · ln p 的斜率是 −y/p = −${y} / ${p}，即 ${slope}。`,
		jacobianRow: (number, p) =>
			`第 ${number} 类的 p（${p}）随各个 logit 怎样变：随自己的上升，随别人的下降，一行加起来是 0。`,
		jacobian: (row, column, p, other, slope) =>
			row === column
				? `第 ${row} 类的 p 对自己的 logit：p · (1 − p) = ${p} · (1 − ${p})，即 ${slope}。`
				: `第 ${row} 类的 p 对第 ${column} 类的 logit：两个概率之积变号，−${p} · ${other}，即 ${slope}。`,
		productColumn: (number, terms, sum) =>
			`第 ${number} 类的 ∂L/∂z，经过所有概率相加：${terms}，得 ${sum}。`,
		product: (column, row, product, value, sum) =>
			`第 ${column} 类的 ∂L/∂z，经过第 ${row} 类的 p：${product} 得 ${value}，到此为止是 ${sum}。`,
		difference: (number, p, y, gradient) =>
			`第 ${number} 类：p − y = ${p} − ${y}，即 ${gradient}，正是上面那一列加出来的数。`
	},
	all: {
		max: (max) => `先让每个 logit 都减去其中最大的 m = ${max}。`,
		exponential: '以 e 为底，对每个差取乘方。',
		sum: (terms, sum) => `把各个指数加起来：${terms} ≈ ${sum}。`,
		output: '各除以总和，得到 p。它的对数是 z − m − ln(总和)。',
		pick: (target, p, loss) =>
			`第 ${target} 类的 y 是 1，其余是 0，于是只挑出一个对数，再变号就是损失：p 是 ${p}，L 是 ${loss}。`,
		pickSmooth: (terms, loss) => `平滑后的目标给每一类都分了一点。损失是 ${terms} ≈ ${loss}。`,
		perProbability:
			'现在往回走。L = −Σ y · ln p，对每个概率的斜率是 −y/p：正确的类分得越少，斜率越陡。',
		jacobian: '每个概率随每个 logit 怎样变：对自己的是 p · (1 − p)，对别人的是两个概率之积变号。',
		product: '链式法则：对每个 logit，把 ∂L/∂p 乘 ∂p/∂z，经过所有概率，逐列相加。',
		difference: (gradient) => `每一列里 p 都和 1/p 约掉，剩下的就是 p − y：${gradient}。`
	},
	full: {
		classes: (number, p, log) => `第 ${number} 类：p = ${p}，ln p = ${log}`,
		perProbability: (number, value) => `第 ${number} 类的 ∂L/∂p = ${value}`,
		jacobian: (row, column, value) => `第 ${row} 类的 ∂p / 第 ${column} 类的 ∂z = ${value}`,
		sums: (number, value) => `第 ${number} 类的 ∂L/∂z，由乘积加出来 = ${value}`,
		difference: (number, value) => `第 ${number} 类的 p − y = ${value}`
	},
	tableCaption: '从 logit 到损失，再回来，逐类列出',
	tableHead: ['类别', 'logit z', 'p', 'ln p', 'y', '−y · ln p', 'p − y']
};

export const classificationLossWords: Translated<ClassificationLossWords> = { en, zh };
