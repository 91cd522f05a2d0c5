import { rational } from '$lib/engine';
import type { Translated } from '$lib/i18n/language';
import { choiceOf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { exactText } from '$lib/quiz/print';
import { integer, pick } from '$lib/quiz/random';
import type { FunctionId } from '$lib/scenes/activations/functions';
import { inCurves } from './figure';

const ranges: Readonly<Partial<Record<FunctionId, Translated>>> = {
	sigmoid: {
		en: 'The sigmoid gives numbers between 0 and 1 only.',
		zh: 'sigmoid 只给出 0 和 1 之间的数。'
	},
	tanh: { en: 'tanh gives numbers between −1 and 1 only.', zh: 'tanh 只给出 −1 和 1 之间的数。' },
	relu: { en: 'ReLU never gives a negative number.', zh: 'ReLU 从不给出负数。' },
	elu: {
		en: 'ELU with alpha 1 never falls below −1.',
		zh: 'alpha 为 1 的 ELU 不会低于 −1。'
	}
};
const reaches = {
	sigmoid: 'sigmoidUnbounded',
	tanh: 'tanhUnbounded',
	relu: 'reluNegative',
	elu: 'eluUnbounded'
} as const;
const names: Readonly<Partial<Record<FunctionId, string>>> = {
	sigmoid: 'sigmoid',
	tanh: 'tanh',
	relu: 'ReLU',
	leakyRelu: 'leaky ReLU',
	elu: 'ELU'
};
const named = (id: FunctionId): Translated => ({ en: names[id] ?? id, zh: names[id] ?? id });

/** In hundredths from where to where a value lies, which function reaches it, and which do not. */
const cases = [
	{ from: 105, to: 900, right: 'relu', wrong: ['sigmoid', 'tanh'] },
	{ from: -95, to: -15, right: 'tanh', wrong: ['sigmoid', 'relu'] },
	{ from: -900, to: -105, right: 'leakyRelu', wrong: ['relu', 'tanh', 'elu'] }
] as const;

/** Which function can give a value at all. */
export default template('range', { skill: 'activations', level: 1 }, (random) => {
	const { from, to, right, wrong } = pick(random, cases);
	const value = rational.from(`${integer(random, from, to)}/100`);
	const text = exactText(value);

	return {
		kind: 'choice',
		...choiceOf(
			random,
			{ text: named(right) },
			wrong.map((id) => ({
				misconception: reaches[id],
				option: { text: named(id) },
				feedback: ranges[id] ?? named(id)
			}))
		),
		stem: {
			en: `A layer’s output is ${text}. Which of these can its activation function be?`,
			zh: `某一层的输出是 ${text}。它的激活函数可能是哪一个？`
		},
		matrices: [],
		hints: [
			hint(
				inCurves({ applied: right, shown: [...wrong, right] }),
				`Ask of each curve how low and how high it reaches. Does ${text} lie between?`,
				`每条曲线都问一问：最低到哪里，最高到哪里？${text} 在不在里面？`
			),
			hint(
				inCurves({ applied: wrong[0], shown: [...wrong, right] }),
				`One to begin with: ${ranges[wrong[0]]?.en ?? ''}`,
				`先排除一个：${ranges[wrong[0]]?.zh ?? ''}`
			)
		],
		explanation: {
			en: `Of these, only ${names[right]} reaches ${text}.`,
			zh: `这几个函数中，只有 ${names[right]} 能取到 ${text}。`
		},
		state: inCurves({ applied: right, shown: [...wrong, right] })
	};
});
