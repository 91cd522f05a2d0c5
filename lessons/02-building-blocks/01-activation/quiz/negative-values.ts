import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { matchOf } from '$lib/quiz/ask-many';
import { exactText } from '$lib/quiz/print';
import { integer, pick } from '$lib/quiz/random';
import { numberOf, valuesOf } from '$lib/scenes/activations/functions';
import type { FunctionId } from '$lib/scenes/activations/functions';
import { activationsParameters } from '$lib/scenes/activations/parameters';
import { inCurves } from './figure';

const names = { sigmoid: 'sigmoid', tanh: 'tanh', relu: 'ReLU', leakyRelu: 'leaky ReLU' } as const;
const matched = ['sigmoid', 'tanh', 'relu', 'leakyRelu'] as const;
const PLACES = 3;

/** What four functions make of one negative number, to be told apart by their ranges. */
export default template('negative-values', { skill: 'activations', level: 2 }, (random) => {
	const x = rational.from(`${integer(random, -40, -12)}/10`);
	const leak = pick(random, [5, 10, 20]);
	const shapes = { ...activationsParameters.defaults, leak };
	const text = (id: FunctionId) => {
		const value = valuesOf(id, shapes).value(x);
		return typeof value === 'number'
			? exactText(rational.from(numberOf(value).toFixed(PLACES)))
			: exactText(value);
	};
	const show = (applied: FunctionId) =>
		inCurves({ applied, shown: [...matched], leak }, [[x]], 'cell');
	const named = (name: string) => ({ en: name, zh: name });
	const [xText, positive] = [exactText(x), exactText(x.abs())];

	return {
		kind: 'match',
		stem: {
			en: `Four functions are applied to ${xText}; leaky ReLU has the slope ${exactText(rational.from(`${leak}/100`))} there. Which number comes from which? Think of their ranges. (Rounded to ${PLACES} decimals.)`,
			zh: `四个函数都作用于 ${xText}，其中 leaky ReLU 在这里的斜率是 ${exactText(rational.from(`${leak}/100`))}。哪个数是哪个函数的结果？不妨想想它们的取值范围。（保留 ${PLACES} 位小数。）`
		},
		matrices: [],
		...matchOf(
			random,
			matched.map((id) => ({ id, text: named(names[id]), partner: id })),
			[
				...matched.map((id) => ({ id, text: named(text(id)) })),
				{ id: 'itself', text: named(xText) },
				{ id: 'positive', text: named(positive) }
			],
			[
				{
					misconception: 'sigmoidUnbounded',
					instead: { sigmoid: 'tanh', tanh: 'sigmoid' },
					feedback: {
						en: `You gave the sigmoid a negative value. It lies between 0 and 1; it is tanh that goes down to −1.`,
						zh: `你让 sigmoid 取了负值。sigmoid 在 0 和 1 之间，能接近 −1 的是 tanh。`
					},
					state: show('sigmoid')
				},
				{
					misconception: 'reluForLeaky',
					instead: { relu: 'leakyRelu', leakyRelu: 'relu' },
					feedback: {
						en: `ReLU and leaky ReLU are swapped. It is ReLU that lets nothing of a negative number through, and the leaky one that lets a small part through.`,
						zh: `ReLU 和 leaky ReLU 弄反了。不让负数通过的是 ReLU，放过一小部分的是 leaky ReLU。`
					},
					state: show('leakyRelu')
				},
				{
					misconception: 'signsDropped',
					instead: { relu: 'positive' },
					feedback: {
						en: `${positive} is ${xText} without its sign. ReLU does not make negative numbers positive, it makes them 0.`,
						zh: `${positive} 是 ${xText} 去掉负号。ReLU 不是把负数变成正数，而是变成 0。`
					},
					state: show('relu')
				},
				{
					misconception: 'forgotActivation',
					instead: { leakyRelu: 'itself' },
					feedback: {
						en: `${xText} would come out unchanged only if it were positive. A negative number is multiplied by the slope.`,
						zh: `正数才会原样通过。${xText} 是负数，要乘以斜率。`
					},
					state: show('leakyRelu')
				}
			]
		),
		hints: [
			{
				text: {
					en: 'Two of them are made of straight lines and can be computed exactly: ReLU and leaky ReLU. Begin with those.',
					zh: '其中两个由直线组成，可以准确地算出来：ReLU 和 leaky ReLU。先从它们下手。'
				},
				state: show('relu')
			},
			{
				text: {
					en: 'The sigmoid never leaves the range from 0 to 1, not even for negative numbers. tanh has the sign of its input and stays above −1.',
					zh: '即使输入是负数，sigmoid 也不会离开 0 到 1 的范围。tanh 与输入同号，但总比 −1 大。'
				},
				state: show('sigmoid')
			}
		],
		explanation: {
			en: `sigmoid ${text('sigmoid')}, between 0 and 1; tanh ${text('tanh')}, between −1 and 1; ReLU ${text('relu')}, for the number is negative; leaky ReLU ${text('leakyRelu')}, the slope times ${xText}.`,
			zh: `sigmoid 是 ${text('sigmoid')}，在 0 和 1 之间；tanh 是 ${text('tanh')}，在 −1 和 1 之间；输入是负数，所以 ReLU 是 ${text('relu')}；leaky ReLU 是 ${text('leakyRelu')}，即斜率乘以 ${xText}。`
		},
		state: show('tanh')
	};
});
