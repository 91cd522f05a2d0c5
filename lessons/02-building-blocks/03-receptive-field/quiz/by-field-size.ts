import type { FieldWindow } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { orderOf } from '$lib/quiz/ask-many';
import { forgotStride, kernelProduct, strideOfOwnLayer } from '$lib/quiz/misconceptions/field';
import type { Mistake } from '$lib/quiz/question';
import { drawUntil, integer, pick } from '$lib/quiz/random';
import type { Random } from '$lib/quiz/random';
import type { StackLayer } from '$lib/scenes/receptive-field/stack-layer';
import { fieldsOf, inStack, layersOf, shortly, sizeOf, windowsOf } from './figure';

type Stack = readonly StackLayer[];

const STACKS = 4;
const WIDEST = 25;

/** What somebody goes by who orders stacks in another way. */
const guises = [
	{
		misconception: 'forgotStride',
		by: forgotStride,
		feedback: {
			en: 'This is the order if every stride were 1. Behind a stride of 2, whatever the layers above add counts twice.',
			zh: '步幅全是 1 时才是这个次序。经过步幅 2 以后，再往上的层所增加的都要加倍。'
		}
	},
	{
		misconception: 'kernelProduct',
		by: kernelProduct,
		feedback: {
			en: 'This orders them by the product of their kernels. Windows overlap; each layer adds k − 1 jumps and multiplies nothing.',
			zh: '这是按卷积核大小的乘积排的。窗口是重叠的，每层只是加上 k − 1 个间距，并不相乘。'
		}
	},
	{
		misconception: 'strideOfOwnLayer',
		by: strideOfOwnLayer,
		feedback: {
			en: 'Here a stride has widened the field of its own layer. It only counts for the layers above it, so a stride at the very top changes nothing.',
			zh: '这里让步幅放大了本层自己的感受野。步幅只对更上面的层起作用，最上面一层的步幅什么也不改变。'
		}
	},
	{
		misconception: 'deeperSeesMore',
		by: (windows: readonly FieldWindow[]) => windows.length + kernelProduct(windows) / 1e6,
		feedback: {
			en: 'This goes by the number of layers. A single large kernel, or a stride far down, can see more than several small kernels.',
			zh: '这是按层数排的。一个大卷积核，或者下层的一个步幅，可以胜过好几层小卷积核。'
		}
	}
] as const;

function drawStack(random: Random): Stack {
	const layers = integer(random, 1, 3);
	return layersOf(
		...Array.from({ length: layers }, () => ({
			kernel: layers === 1 ? pick(random, [5, 7, 9]) : pick(random, [2, 3, 5]),
			stride: pick(random, [1, 1, 2])
		}))
	);
}

/** The indices of stacks, those with the least first; null where two are equal. */
function orderBy(stacks: readonly Stack[], measure: (stack: Stack) => number) {
	const measures = stacks.map(measure);
	if (new Set(measures).size < measures.length) return null;
	return measures.map((_, index) => `${index}`).toSorted((a, b) => measures[+a] - measures[+b]);
}

/** The mistakes that lead to an order of their own. */
function mistakesOf(stacks: readonly Stack[], answer: readonly string[]) {
	const known = new Set([answer.join()]);
	return guises.flatMap(({ misconception, by, feedback }): Mistake<readonly string[]>[] => {
		const value = orderBy(stacks, (stack) => by(windowsOf(stack)));
		if (!value || known.has(value.join())) return [];
		known.add(value.join());
		return [{ misconception, value, feedback }];
	});
}

/** Stacks with different fields that can be taken for others in at least two ways. */
function drawStacks(random: Random) {
	const draw = () => {
		const stacks = Array.from({ length: STACKS }, () => drawStack(random));
		const answer = stacks.every((stack) => sizeOf(stack) <= WIDEST) && orderBy(stacks, sizeOf);
		return { stacks, answer: answer || [], mistakes: answer ? mistakesOf(stacks, answer) : [] };
	};
	return drawUntil(draw, ({ mistakes }) => mistakes.length >= 2);
}

/** Four stacks, from the smallest receptive field to the largest. */
export default template('by-field-size', { skill: 'receptive-field', level: 3 }, (random) => {
	const { stacks, answer, mistakes } = drawStacks(random);
	const sorted = answer.map((index) => ({ id: index, stack: stacks[+index] }));
	const [smallest, largest] = [sorted[0].stack, sorted[STACKS - 1].stack];
	const sizes = sorted.map(({ stack }) => sizeOf(stack));
	const [least, most] = [shortly(smallest), shortly(largest)];
	const first = fieldsOf(largest)[0];

	return {
		kind: 'order',
		stem: {
			en: 'Each line is a stack of layers, named from the input up; where no stride is named it is 1. Put them in order of the receptive field of a top cell, the smallest first.',
			zh: '每一行是一摞层，从输入往上写，没写步幅的步幅就是 1。请按最上面一格的感受野，从小到大排列。'
		},
		matrices: [],
		...orderOf(
			random,
			sorted.map(({ id, stack }) => ({ id, text: shortly(stack) }))
		),
		mistakes,
		hints: [
			{
				text: {
					en: 'Work out each stack on its own: begin with 1, add (k − 1) jumps for each layer, and multiply the jump by the stride only after that.',
					zh: '一摞一摞地算：从 1 开始，每层先加 (k − 1) 个间距，加完以后再把间距乘以步幅。'
				},
				state: inStack(smallest)
			},
			{
				text: {
					en: `For “${most.en}”: after the first layer a cell sees ${first.size}, and the jump is ${first.jump}. “${least.en}” comes to ${sizes[0]}.`,
					zh: `以“${most.zh}”为例：第一层之后看到 ${first.size} 格，间距是 ${first.jump}。而“${least.zh}”算出来是 ${sizes[0]}。`
				},
				state: inStack(largest, { index: 0 })
			}
		],
		explanation: {
			en: `${sorted.map(({ stack }, place) => `${shortly(stack).en}: ${sizes[place]}`).join('; ')}.`,
			zh: `${sorted.map(({ stack }, place) => `${shortly(stack).zh}：${sizes[place]} 格`).join('；')}。`
		},
		state: inStack(largest)
	};
});
