import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer } from '$lib/quiz/random';
import { inLayers } from './figure';

/** Linear layers in a row are worth a single one. */
export default template('as-many-layers', { skill: 'linearity', level: 2 }, (random) => {
	const layers = integer(random, 4, 60);
	const activation = integer(random, 2, layers - 2);

	return {
		kind: 'number',
		stem: {
			en: `A network has ${layers} linear layers, one after the other. Somebody left out all activation functions but one: a ReLU stands after layer ${activation}. With how many linear layers could the same be computed?`,
			zh: `一个网络有 ${layers} 个线性层，一层接一层。有人把激活函数几乎全漏掉了，只在第 ${activation} 层后面留下一个 ReLU。要算出同样的结果，最少用几个线性层就够了？`
		},
		matrices: [],
		answer: rational.from(2),
		mistakes: [
			{
				misconception: 'depthIsPower',
				value: rational.from(layers),
				feedback: {
					en: `${layers} would be needed if something stood between them all. Linear layers in a row multiply into one.`,
					zh: `只有每两层之间都有激活函数，才需要 ${layers} 层。相连的线性层乘起来就是一层。`
				},
				state: inLayers({ between: 'none' }, 60)
			},
			{
				misconception: 'reluMergedToo',
				value: rational.one,
				feedback: {
					en: `A single one would be enough without the ReLU. What stands before it and what stands after it cannot be multiplied together.`,
					zh: `没有那个 ReLU，一层就够了。ReLU 前面的和后面的不能乘到一起。`
				}
			},
			{
				misconception: 'onlyBeforeMerged',
				value: rational.from(layers - activation + 1),
				feedback: {
					en: `The ${layers - activation} layers after the ReLU are in a row as well, and are one.`,
					zh: `ReLU 后面的 ${layers - activation} 层也是相连的，同样能合成一层。`
				}
			},
			{
				misconception: 'onlyAfterMerged',
				value: rational.from(activation + 1),
				feedback: {
					en: `The ${activation} layers before the ReLU are in a row as well, and are one.`,
					zh: `ReLU 前面的 ${activation} 层也是相连的，同样能合成一层。`
				}
			}
		],
		hints: [
			hint(
				inLayers({ between: 'none' }, 60),
				'With nothing between them, two linear layers draw one straight boundary, as a single one does: they multiply into one. So find where something stands between the layers.',
				'中间什么也没有时，两个线性层只画得出一条直的分界线，和一层一样：它们乘起来就是一层。所以先找一找，哪里的两层之间隔着东西。'
			),
			hint(
				inLayers({ between: 'relu' }, 60),
				`The ReLU cuts the row in two: ${activation} layers before it, ${layers - activation} after it. How many layers is each part worth?`,
				`ReLU 把这一串层切成两段：前面 ${activation} 层，后面 ${layers - activation} 层。每一段各抵得上几层？`
			)
		],
		explanation: {
			en: `The ${activation} layers before the ReLU multiply into one, and so do the ${layers - activation} after it: two linear layers with a ReLU between.`,
			zh: `ReLU 前面的 ${activation} 层乘成一层，后面的 ${layers - activation} 层也乘成一层：两个线性层，中间一个 ReLU。`
		},
		state: inLayers({ between: 'relu' }, 60)
	};
});
