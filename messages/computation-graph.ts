import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'A computation and its gradients',
	graph: (expression: string) => `The graph of ${expression}`,
	expression: 'Loss',
	expressionHint:
		'Use + − * / ^, max, min, relu, abs, exp, log, sqrt, sigmoid and tanh. A line a = … before ; names a value.',
	preset: 'Example',
	ownPreset: 'your own',
	presets: {
		three: 'Three nodes',
		twice: 'A value used twice',
		gate: 'A closed ReLU gate',
		maximum: 'Max, and a weight used twice',
		neuron: 'A neuron with squared error',
		sigmoid: 'Sigmoid written out'
	},
	inputs: 'Inputs',
	valueOf: (name: string) => `Value of ${name}`,
	less: (name: string) => `${name} less 1`,
	more: (name: string) => `${name} plus 1`,
	outside: (min: string, max: string) => `Numbers from ${min} to ${max} can be set.`,
	errors: {
		empty: 'There is no expression yet.',
		unknownCharacter: (part: string) => `The character ${part} is not known here.`,
		badNumber: (part: string) => `${part} has too many digits.`,
		valueExpected: 'A number, a name or a bracket is missing here.',
		operatorExpected: (part: string) =>
			`An operator is missing before ${part}. A product is written with *.`,
		bracketOpen: 'This bracket is never closed.',
		bracketStray: 'This bracket closes none.',
		unknownFunction: (part: string) =>
			`There is no function ${part}. A product with a bracket is written with *.`,
		argumentCount: (part: string) =>
			`${part} needs brackets with ${part === 'max' || part === 'min' ? 'two numbers' : 'one number'}.`,
		exponent: 'An exponent is a whole number from −9 to 9.',
		nameTaken: (part: string) => `The name ${part} is taken already.`,
		nameMissing:
			'Only a line with a name, such as a = x*w, can come before the last; a name stands before =.',
		unused: (part: string) => `The loss does not depend on ${part}.`,
		noInput: 'There is no input. Use a name, such as x.',
		tooManyInputs: 'There can be at most 8 inputs.',
		tooManyNodes: 'There can be at most 24 nodes.',
		divisionByZero: (part: string) => `${part} would divide by 0.`,
		notPositive: (part: string) => `${part} needs a number above 0.`,
		tooLarge: (part: string) => `${part} becomes too large for any number here.`
	},
	where: (column: number) => `Character ${column}`,
	kept: 'The graph still shows the last expression that could be computed.',
	keptValue: 'The number stays as it was.',
	node: {
		input: (name: string, value: string) => `input ${name} = ${value}`,
		constant: (value: string) => `the number ${value}`,
		operation: (name: string, text: string, value: string) => `${name} = ${text} = ${value}`,
		waiting: (name: string, text: string) => `${name} = ${text}, not computed yet`,
		gradient: (name: string, value: string) => `gradient ${value}`,
		noGradient: 'no gradient yet',
		open: 'opened'
	},
	pinHint: 'Open a node, by a click or by Enter, to keep its local derivatives here.',
	close: 'Follow the step again',
	value: 'Value',
	given: 'given',
	fixed: 'a fixed number; nobody asks for its gradient',
	local: 'Local derivatives',
	gradient: 'Gradient',
	via: (name: string) => `by way of ${name}`,
	sum: 'added up',
	stillAwaited: (count: number) => `${count} more to come`,
	notYet: 'not yet',
	seeded: 'the start of the way back',
	bracketNote: '[ … ] is 1 if it holds, else 0.',
	kink: {
		tie: 'Both are equal: there is no slope here. By convention, that of torch.maximum, each gets half.',
		zero: 'At 0 there is a kink, and no slope. By convention, that of PyTorch, it counts as 0.'
	},
	rounded:
		'exp, log, roots, sigmoid and tanh have no exact fractions: from there on numbers are rounded and marked ≈.',
	terms: {
		result: 'result',
		operands: 'operands',
		gradient: 'gradient of the operand',
		local: 'local derivative',
		upstream: 'upstream gradient'
	},
	forward: (done: number, all: number, name: string, worked: string) =>
		`Forward, node ${done} of ${all}: ${worked === '' ? name : `${name} = ${worked}`}.`,
	seed: (loss: string) =>
		`The way back starts at the loss. ${loss} changes exactly as fast as itself: its gradient is 1.`,
	edge: (from: string, to: string, upstream: string, slope: string, product: string) =>
		`Back from ${from} to ${to}: the upstream gradient ${upstream}, times the local derivative ${slope}, gives ${product}.`,
	joins: (to: string, before: string, product: string, after: string) =>
		`${to} has ${before} already from another path, and gradients add: ${before} + ${product} = ${after}.`,
	awaits: (to: string, count: number) =>
		`${to} waits for ${count === 1 ? 'one more path' : `${count} more paths`} before it passes anything on.`,
	nodeBack: (from: string, upstream: string, list: string) =>
		`${from} has all of its gradient, ${upstream}, and hands it back times its local derivatives: ${list}.`,
	handed: (to: string, value: string) => `${to} gets ${value}`,
	passForward: (loss: string, value: string) => `All values are computed. ${loss} = ${value}.`,
	passBackward: (list: string) => `All gradients are found: ${list}.`,
	caption: 'Values and gradients',
	head: ['Node', 'Made of', 'Value', 'Gradient so far'] as readonly string[],
	nudge: {
		title: 'Check a gradient by a nudge',
		about:
			'One input grows by ε, and the loss is computed anew. The quotient of both changes is the gradient and a remainder, which dwindles with ε.',
		input: 'Nudge the input',
		head: ['ε', '(L(… + ε) − L) / ε', 'gradient', 'remainder'] as readonly string[],
		caption: 'The quotient for ever smaller nudges',
		equal: 'Equal to the last digit: along this input the loss is a straight line.',
		close: 'The loss bends along this input: the remainder is not 0, but it shrinks with ε.',
		kink: 'A node stands at a kink, where left and right have different slopes: the quotient goes to that of its own side.',
		rounded: 'Rounded numbers leave a remainder of their own, however small ε is.',
		undefined: 'With this ε the loss cannot be computed.'
	}
};

/** The words of the scene of a computation graph. */
export type ComputationGraphWords = typeof en;

const zh: ComputationGraphWords = {
	title: '一次计算和它的梯度',
	graph: (expression) => `${expression} 的计算图`,
	expression: '损失',
	expressionHint:
		'可以用 + − * / ^，以及 max、min、relu、abs、exp、log、sqrt、sigmoid、tanh。在分号前写一行 a = …，可以给中间值起名。',
	preset: '示例',
	ownPreset: '自己写的',
	presets: {
		three: '三个结点',
		twice: '一个值用两次',
		gate: 'ReLU 关上了门',
		maximum: 'max，权重用了两次',
		neuron: '神经元与平方误差',
		sigmoid: '拆开的 sigmoid'
	},
	inputs: '输入',
	valueOf: (name) => `${name} 的值`,
	less: (name) => `${name} 减 1`,
	more: (name) => `${name} 加 1`,
	outside: (min, max) => `只能取 ${min} 到 ${max} 之间的数。`,
	errors: {
		empty: '还没有写式子。',
		unknownCharacter: (part) => `这里不认识字符 ${part}。`,
		badNumber: (part) => `${part} 的位数太多。`,
		valueExpected: '这里缺一个数、名字或括号。',
		operatorExpected: (part) => `${part} 前面缺运算符。乘号要写成 *。`,
		bracketOpen: '这个括号没有闭合。',
		bracketStray: '这个右括号没有对应的左括号。',
		unknownFunction: (part) => `没有函数 ${part}。与括号相乘要写出 *。`,
		argumentCount: (part) =>
			`${part} 后面要有括号，里面写${part === 'max' || part === 'min' ? '两个数' : '一个数'}。`,
		exponent: '指数要是 −9 到 9 之间的整数。',
		nameTaken: (part) => `名字 ${part} 已经用过了。`,
		nameMissing: '最后一行之前，只能写给值起名的行，例如 a = x*w；等号前面要有名字。',
		unused: (part) => `损失与 ${part} 无关。`,
		noInput: '式子里没有输入。请用名字，例如 x。',
		tooManyInputs: '最多 8 个输入。',
		tooManyNodes: '最多 24 个结点。',
		divisionByZero: (part) => `${part} 会除以 0。`,
		notPositive: (part) => `${part} 要求大于 0 的数。`,
		tooLarge: (part) => `${part} 太大，表示不了。`
	},
	where: (column) => `第 ${column} 个字符`,
	kept: '图中仍是上一个能算的式子。',
	keptValue: '这个数保持原样。',
	node: {
		input: (name, value) => `输入 ${name} = ${value}`,
		constant: (value) => `常数 ${value}`,
		operation: (name, text, value) => `${name} = ${text} = ${value}`,
		waiting: (name, text) => `${name} = ${text}，还没有算`,
		gradient: (name, value) => `梯度 ${value}`,
		noGradient: '还没有梯度',
		open: '已打开'
	},
	pinHint: '点击结点，或选中后按回车，就把它的局部导数留在这里。',
	close: '继续跟随步骤',
	value: '值',
	given: '已给定',
	fixed: '固定的数，不需要它的梯度',
	local: '局部导数',
	gradient: '梯度',
	via: (name) => `经过 ${name}`,
	sum: '相加',
	stillAwaited: (count) => `还有 ${count} 条路径没到`,
	notYet: '还没有',
	seeded: '反向传播从这里开始',
	bracketNote: '[ … ] 成立时为 1，否则为 0。',
	kink: {
		tie: '两个数相等，这里没有斜率。按约定（torch.maximum 的约定）各得一半。',
		zero: '0 处是折点，没有斜率。按约定（PyTorch 的约定）算作 0。'
	},
	rounded:
		'exp、log、开方、sigmoid、tanh 的结果写不成精确的分数：从那里起，数都是四舍五入的，前面标 ≈。',
	terms: {
		result: '结果',
		operands: '运算数',
		gradient: '运算数的梯度',
		local: '局部导数',
		upstream: '上游梯度'
	},
	forward: (done, all, name, worked) =>
		`前向，第 ${done} 个结点（共 ${all} 个）：${worked === '' ? name : `${name} = ${worked}`}。`,
	seed: (loss) => `反向从损失开始。${loss} 变多少，它自己就变多少，所以它的梯度是 1。`,
	edge: (from, to, upstream, slope, product) =>
		`从 ${from} 回到 ${to}：上游梯度 ${upstream}，乘局部导数 ${slope}，得 ${product}。`,
	joins: (to, before, product, after) =>
		`${to} 已经从另一条路径得到 ${before}，梯度要相加：${before} + ${product} = ${after}。`,
	awaits: (to, count) => `${to} 还要等 ${count} 条路径，到齐了才往回传。`,
	nodeBack: (from, upstream, list) =>
		`${from} 的梯度到齐了，是 ${upstream}；它分别乘上各个局部导数往回传：${list}。`,
	handed: (to, value) => `${to} 得到 ${value}`,
	passForward: (loss, value) => `所有的值都算好了，${loss} = ${value}。`,
	passBackward: (list) => `所有梯度都求出来了：${list}。`,
	caption: '各结点的值和梯度',
	head: ['结点', '由什么算出', '值', '目前的梯度'],
	nudge: {
		title: '把输入推动一点，检验梯度',
		about: '让一个输入增大 ε，再算一遍损失。两个变化量的商等于梯度加上一个余项，ε 越小，余项越小。',
		input: '推动哪个输入',
		head: ['ε', '(L(… + ε) − L) / ε', '梯度', '余项'],
		caption: 'ε 越来越小时的商',
		equal: '完全相等，一位不差：沿着这个输入，损失是一条直线。',
		close: '沿着这个输入，损失是弯的：余项不是 0，但随 ε 一起变小。',
		kink: '有结点正在折点上，左右两边斜率不同：商趋于自己那一边的斜率。',
		rounded: '四舍五入的数自带误差，ε 再小，余项也不会消失。',
		undefined: '取这个 ε 时损失算不出来。'
	}
};

export const computationGraphWords: Translated<ComputationGraphWords> = { en, zh };
