import { flatten, fromRows, linear, rational, tensor } from '$lib/engine';
import type { Rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { signsDropped, forgotWeights } from '$lib/quiz/misconceptions/window';
import { exactText, productText, sumText } from '$lib/quiz/print';
import { integer } from '$lib/quiz/random';
import { randomRows, tapsAt } from '$lib/quiz/rows';
import { inDense } from './figure';

const SIDE = 2;

/** One neuron's output by hand, from a small map. */
export default template('neuron-output', { skill: 'dense', level: 1 }, (random) => {
	const map = randomRows(random, SIDE, SIDE, 0, 5);
	const weights = randomRows(random, SIDE, SIDE, -3, 3);
	const bias = rational.from(integer(random, 1, 6) * (integer(random, 0, 1) === 0 ? 1 : -1));
	const vector = flatten(fromRows(map));
	const weight = tensor([1, vector.shape[1]], weights.flat());
	const output = linear(vector, weight, tensor([1], [bias]), rational).data[0];
	const plus = (value: Rational) => rational.add(value, bias);
	const dot = linear(vector, weight, null, rational).data[0];
	const [[unweighted]] = forgotWeights(map, weights);
	const [[unsigned]] = signsDropped(map, weights);
	const biases = rational.add(dot, rational.mul(rational.from(weight.data.length), bias));
	const row = (values: readonly Rational[]) => [values];

	const taps = tapsAt(map, weights, [0, 0]);
	const sum = sumText(taps);
	const products = taps.map((tap) => `${productText(tap)} = ${exactText(tap.product)}`);
	const size = { channels: 1, height: SIDE, width: SIDE, neurons: 1 };
	const layer = {
		maps: tensor([1, SIDE, SIDE], vector.data),
		weight,
		bias: tensor([1], [bias])
	};
	const at = (index: number) => inDense(size, layer, null, { grain: 'term', index });

	return {
		kind: 'number',
		stem: {
			en: `A map is flattened, and a neuron with these weights and the bias ${exactText(bias)} reads it. What does the neuron give, without an activation function?`,
			zh: `把一张特征图展平，送给一个神经元，权重如下，偏置是 ${exactText(bias)}。不用激活函数，这个神经元的输出是多少？`
		},
		matrices: [
			{ label: { en: 'Map', zh: '特征图' }, role: 'input', rows: map },
			{ label: { en: 'Weights', zh: '权重' }, role: 'kernel', rows: row(weight.data) }
		],
		answer: output,
		mistakes: [
			{
				misconception: 'forgotBias',
				value: dot,
				feedback: {
					en: `${exactText(dot)} is the sum of the products. The bias ${exactText(bias)} is still to be added.`,
					zh: `${exactText(dot)} 是各个乘积的和，还差一个偏置 ${exactText(bias)} 没有加。`
				},
				state: at(SIDE * SIDE - 1)
			},
			{
				misconception: 'forgotWeights',
				value: plus(unweighted),
				feedback: {
					en: `${exactText(plus(unweighted))} adds up the map’s numbers as they are. Each is first multiplied by the weight of its place.`,
					zh: `${exactText(plus(unweighted))} 是把特征图的数直接相加。相加之前，每个数要先乘上自己那个位置的权重。`
				}
			},
			{
				misconception: 'signsDropped',
				value: plus(unsigned),
				feedback: {
					en: `${exactText(plus(unsigned))} takes negative weights for positive ones. A negative weight takes something away from the sum.`,
					zh: `${exactText(plus(unsigned))} 把负的权重当成了正的。负权重会让和变小。`
				}
			},
			{
				misconception: 'biasRepeated',
				value: biases,
				feedback: {
					en: `${exactText(biases)} adds the bias to every product. A neuron has one bias, added once.`,
					zh: `${exactText(biases)} 给每个乘积都加了一次偏置。一个神经元只有一个偏置，只加一次。`
				}
			}
		],
		hints: [
			hint(
				at(0),
				`Lay the map out row by row: ${vector.data.map(exactText).join(', ')}. Below each number stands its weight.`,
				`把特征图一行接一行地排开：${vector.data.map(exactText).join('、')}。每个数下面就是它的权重。`
			),
			hint(
				at(SIDE * SIDE - 1),
				`The products are ${products.join(', ')}. Add them up, and then the bias ${exactText(bias)}, once.`,
				`各个乘积是 ${products.join('、')}。把它们加起来，再加一次偏置 ${exactText(bias)}。`
			)
		],
		explanation: {
			en: `Flattened row after row, the map meets the weights one by one: ${sum}. With the bias ${exactText(bias)} it is ${exactText(output)}. (Products with the weight 0 are left out.)`,
			zh: `特征图一行接一行地排开，与权重逐个相乘再相加：${sum}。加上偏置 ${exactText(bias)}，得 ${exactText(output)}。（权重为 0 的乘积略去不写。）`
		},
		state: inDense(size, layer)
	};
});
