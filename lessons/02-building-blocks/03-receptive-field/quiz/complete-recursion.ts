import { template } from '$lib/quiz/ask';
import type { Item } from '$lib/quiz/question';
import { drawUntil, integer, shuffled } from '$lib/quiz/random';
import type { Random } from '$lib/quiz/random';
import type { StackLayer } from '$lib/scenes/receptive-field/stack-layer';
import { fieldsOf, inStack, layersOf, listed, sizeOf } from './figure';

/** The widest field that the figure has room for. */
const WIDEST = 30;

/** What can be put into the gaps. */
function termsOf(layers: readonly StackLayer[]) {
	const [, below, top] = fieldsOf(layers);
	const [{ kernel: first }, { kernel: second, stride }, { kernel }] = layers;
	const { size, jump } = below;
	return { size, kernel, jump, ownJump: top.jump, stride, product: first * second };
}

function drawLayers(random: Random): readonly StackLayer[] {
	return layersOf(
		{ kernel: integer(random, 3, 5), stride: integer(random, 2, 3) },
		{ kernel: integer(random, 2, 5), stride: integer(random, 1, 3) },
		{ kernel: integer(random, 3, 7), stride: 2 }
	);
}

/** Whether all terms differ, and the figure has room. */
function isFit(layers: readonly StackLayer[]): boolean {
	const values = Object.values(termsOf(layers));
	return new Set(values).size === values.length && sizeOf(layers) <= WIDEST;
}

/** The line of the recursion for the highest of three layers. */
export default template('complete-recursion', { skill: 'receptive-field', level: 2 }, (random) => {
	const layers = drawUntil(() => drawLayers(random), isFit);
	const fields = fieldsOf(layers);
	const [, below, top] = fields;
	const [{ stride: first }, { stride: second }, { kernel }] = layers;
	const names = listed(layers);
	const terms = termsOf(layers);
	const kernels = terms.product;
	const item = (id: string, value: number): Item => {
		return { id, text: { en: `$${value}$`, zh: `$${value}$` } };
	};

	return {
		kind: 'formula',
		stem: {
			en: `From the input up, the layers are ${names.en}. Complete the line for the top layer, going up: what a cell sees there, from what a cell sees below.`,
			zh: `从输入往上，各层依次是 ${names.zh}。请补全往上算时最上面一层的那一行：由下面一层看到的格数，算出这一层看到的格数。`
		},
		matrices: [],
		pieces: ['r_3 = ', ' + (', ' - 1)\\cdot ', ''],
		terms: shuffled(
			random,
			Object.entries(terms).map(([id, value]) => item(id, value))
		),
		answer: ['size', 'kernel', 'jump'],
		mistakes: [
			{
				misconception: 'strideOfOwnLayer',
				value: ['size', 'kernel', 'ownJump'],
				feedback: {
					en: `${top.jump} has the stride of the top layer in it. That stride moves the top layer’s cells apart; its window reads the line below, where cells are ${below.jump} pixels apart.`,
					zh: `${top.jump} 把最上面一层自己的步幅也乘进去了。那个步幅拉开的是这一层自己的格子；它的窗口读的是下面一层，那里相邻两格相隔 ${below.jump} 个像素。`
				},
				state: inStack(layers)
			},
			{
				misconception: 'strideForJump',
				value: ['size', 'kernel', 'stride'],
				feedback: {
					en: `${second} is the stride of the second layer alone. It counts cells of the first layer, which are ${first} pixels apart: ${second}·${first} pixels.`,
					zh: `${second} 只是第二层的步幅。它数的是第一层的格子，那些格子相隔 ${first} 个像素，所以是 ${second}·${first} 个像素。`
				},
				state: inStack(layers, { index: 1 })
			},
			{
				misconception: 'kernelProduct',
				value: ['product', 'kernel', 'jump'],
				feedback: {
					en: `${kernels} multiplies the two kernels below. Their windows overlap, so a cell of the second layer sees ${layers[0].kernel} + ${layers[1].kernel - 1}·${first} = ${below.size} pixels.`,
					zh: `${kernels} 是把下面两个卷积核的大小相乘。窗口是重叠的，第二层的一格看到 ${layers[0].kernel} + ${layers[1].kernel - 1}·${first} = ${below.size} 个像素。`
				},
				state: inStack(layers, { index: 1 })
			},
			{
				misconception: 'fieldSizeGiven',
				value: ['jump', 'kernel', 'size'],
				feedback: {
					en: `Jump and size have changed places. One begins with what a cell below sees, ${below.size}, and adds k − 1 steps of ${below.jump}.`,
					zh: `间距和大小的位置弄反了。先写下面一格看到的 ${below.size}，再加上 k − 1 个间距，每个 ${below.jump}。`
				}
			}
		],
		hints: [
			{
				text: {
					en: '$r_l = r_{l-1} + (k_l - 1)\\, j_{l-1}$: size and jump are those of the line below, only the kernel is the layer’s own.',
					zh: '$r_l = r_{l-1} + (k_l - 1)\\, j_{l-1}$：大小和间距都取下面一层的，只有卷积核是本层的。'
				},
				state: inStack(layers, { index: 0 })
			},
			{
				text: {
					en: `One line lower: $r_2 = ${fields[0].size} + (${layers[1].kernel} - 1)\\cdot ${fields[0].jump} = ${below.size}$, and $j_2 = ${fields[0].jump}\\cdot ${second} = ${below.jump}$.`,
					zh: `先看下面一行：$r_2 = ${fields[0].size} + (${layers[1].kernel} - 1)\\cdot ${fields[0].jump} = ${below.size}$，$j_2 = ${fields[0].jump}\\cdot ${second} = ${below.jump}$。`
				},
				state: inStack(layers, { index: 1 })
			}
		],
		explanation: {
			en: `$r_3 = r_2 + (k_3 - 1)\\, j_2 = ${below.size} + (${kernel} - 1)\\cdot ${below.jump} = ${top.size}$.`,
			zh: `代入得 $r_3 = r_2 + (k_3 - 1)\\, j_2 = ${below.size} + (${kernel} - 1)\\cdot ${below.jump} = ${top.size}$。`
		},
		state: inStack(layers)
	};
});
