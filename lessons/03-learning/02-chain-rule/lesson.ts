import type { Lesson } from '$lib/course';

export default {
	title: { en: 'The chain rule', zh: '链式法则' },
	summary: {
		en: 'A loss is made of small steps whose slopes anybody knows. Multiply them along a path, add them where paths meet, and every gradient is found in one walk back.',
		zh: '损失是一小步一小步算出来的，每一步的斜率都很容易求。沿路径相乘，在汇合处相加，往回走一趟，所有梯度就都有了。'
	},
	goals: {
		en: [
			'draw a computation as a graph, and write down the local derivative of each step',
			'lead a gradient back through + − × ÷, powers, max and ReLU by hand',
			'say why gradients add, and do not multiply, where a value is used twice',
			'explain why one walk back gives the gradients of all inputs'
		],
		zh: [
			'把一次计算画成计算图，写出每一步的局部导数',
			'手工让梯度往回穿过 + − × ÷、乘方、max 和 ReLU',
			'说出一个值用了两次时，梯度为什么相加而不是相乘',
			'解释为什么往回走一趟，就得到所有输入的梯度'
		]
	},
	scenes: {
		graph: { scene: 'computation-graph', state: '1~at:node.6' },
		join: {
			scene: 'computation-graph',
			state: '1~expression:a = x**w; L = a^2 + 3**a~values:2,-1~at:term.8'
		},
		gate: {
			scene: 'computation-graph',
			state: '1~expression:L = (relu(x**w + b) - y)^2~values:2,-1,1,1~at:term.9'
		}
	}
} satisfies Lesson;
