import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'From scores to shares',
	class: (number: number) => `Class ${number}`,
	logit: 'Logit z',
	logitOf: (number: number) => `Logit of class ${number}`,
	typed: (number: number) => `Logit of class ${number}, typed`,
	outside: (least: number, most: number) => `A logit here lies from ${least} to ${most}.`,
	heads: { scaled: '(z + c) / T', difference: '− m', power: 'e to that', share: 'Share p' },
	argmax: 'argmax',
	together: 'Together',
	temperature: 'Temperature T',
	constant: 'Added to all, c',
	classes: 'Classes',
	terms: {
		input: 'logit z',
		temperature: 'temperature T',
		constant: 'constant c',
		sum: 'sum',
		output: 'share p'
	},
	about: {
		input: 'z is a score: any number, of either sign.',
		temperature: 'T divides every logit: above 1 the shares come closer, below 1 they move apart.',
		constant:
			'c multiplies every exponential by the same factor, above and below the bar: no share changes.',
		sum: 'The sum is the same for all classes. So the shares add up to 1.',
		output: 'p is a share of the sum: more than 0, less than 1.'
	},
	hint: 'Move a logit, the temperature or the constant, or point at a part of the formula.',
	phase: {
		max: (largest: string, number: number) =>
			`The largest is m = ${largest}, of class ${number}. It is taken off everywhere: no share changes, and no exponential gets too large to compute.`,
		exponential: (number: number) =>
			`e to the power of each difference. Class ${number} has 1; the others have something between 0 and 1, never 0 itself.`,
		sum: (terms: string, sum: string) => `The exponentials add up: ${terms} ${sum}.`,
		output: (number: number, share: string) =>
			`Each is divided by the sum. Class ${number} has the largest share, ${share}; every other keeps a share of its own.`
	},
	cell: {
		max: (number: number, value: string, largest: string) =>
			`Class ${number} has ${value}. The largest so far is ${largest}.`,
		exponential: (number: number, difference: string, power: string) =>
			`Class ${number}: e to the power of ${difference} is ${power}.`,
		sum: (number: number, power: string, sum: string) =>
			`Class ${number} adds ${power}: so far ${sum}.`,
		output: (number: number, power: string, sum: string, share: string) =>
			`Class ${number}: ${power} of ${sum} is a share of ${share}.`
	},
	tableCaption: 'From logits to shares, class by class',
	tableHead: ['Class', 'Logit z', '(z + c) / T', 'Exponential', 'Share p'] as readonly string[]
};

/** The words of the softmax scene; a page has them only once it has what they belong to. */
export type SoftmaxWords = typeof en;

const zh: SoftmaxWords = {
	title: '从得分到概率',
	class: (number) => `第 ${number} 类`,
	logit: 'logit z',
	logitOf: (number) => `第 ${number} 类的 logit`,
	typed: (number) => `输入第 ${number} 类的 logit`,
	outside: (least, most) => `这里的 logit 可取 ${least} 到 ${most}。`,
	heads: { scaled: '(z + c) / T', difference: '− m', power: 'e 的乘方', share: '概率 p' },
	argmax: 'argmax',
	together: '合计',
	temperature: '温度 T',
	constant: '都加上 c',
	classes: '类别数',
	terms: {
		input: '得分 z',
		temperature: '温度 T',
		constant: '常数 c',
		sum: '总和',
		output: '概率 p'
	},
	about: {
		input: 'z 是得分：可正可负，大小不限。',
		temperature: 'T 去除每个 logit：大于 1，各概率靠拢；小于 1，差距拉大。',
		constant: '加上 c，分子分母里的每个指数都乘上同一个倍数：概率都不变。',
		sum: '各类除以的是同一个总和，所以概率加起来是 1。',
		output: 'p 是在总和中占的份额：大于 0，小于 1。'
	},
	hint: '拖动得分、温度或常数，或者指向公式的某一部分。',
	phase: {
		max: (largest, number) =>
			`最大的是第 ${number} 类的 m = ${largest}。每个数都减去它：概率不变，指数也不会大得算不出来。`,
		exponential: (number) =>
			`以 e 为底，对每个差取乘方。第 ${number} 类得 1，其余的都在 0 和 1 之间，但不会等于 0。`,
		sum: (terms, sum) => `把各个指数加起来：${terms} ${sum}。`,
		output: (number, share) =>
			`分别除以总和。第 ${number} 类的概率最大，${share}；其余各类也都分到一份。`
	},
	cell: {
		max: (number, value, largest) => `第 ${number} 类是 ${value}，到此为止最大的是 ${largest}。`,
		exponential: (number, difference, power) =>
			`第 ${number} 类：e 的 ${difference} 次方是 ${power}。`,
		sum: (number, power, sum) => `加上第 ${number} 类的 ${power}，到此为止是 ${sum}。`,
		output: (number, power, sum, share) => `第 ${number} 类：${power} 在 ${sum} 中占 ${share}。`
	},
	tableCaption: '从 logit 到概率，逐类列出',
	tableHead: ['类别', 'logit z', '(z + c) / T', '指数', '概率 p']
};

export const softmaxWords: Translated<SoftmaxWords> = { en, zh };
