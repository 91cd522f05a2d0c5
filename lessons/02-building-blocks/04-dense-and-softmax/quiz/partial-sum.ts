import { flatten, fromRows, linearTrace, rational, tensor } from '$lib/engine';
import type { Rational } from '$lib/engine';
import { onlyIf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { exactText } from '$lib/quiz/print';
import type { Matrix } from '$lib/quiz/question';
import { integer, pick } from '$lib/quiz/random';
import { makeRows } from '$lib/quiz/rows';
import { inDense } from './figure';

const SIDE = 2;
const TERMS = SIDE * SIDE;

/** The next sum on the way through a neuron's products. */
export default template('partial-sum', { skill: 'dense', level: 1 }, (random) => {
	const maps = makeRows(SIDE, SIDE, () => integer(random, 1, 6));
	const vector = flatten(fromRows(maps));
	const weights = Array.from({ length: TERMS }, () =>
		rational.from(integer(random, 1, 5) * pick(random, [-1, 1]))
	);
	const bias = rational.from(integer(random, 1, 9));
	const weight = tensor([1, TERMS], weights);
	const trace = linearTrace(vector, weight, tensor([1], [bias]), rational, 'term');
	const sums = weights.map((_, term) => trace.at(term).sum);
	const term = integer(random, 1, TERMS - 1);
	const [before, answer] = [sums[term - 1], sums[term]];
	const [x, w] = [vector.data[term], weights[term]];
	const { product } = trace.at(term).terms[term];
	const [xText, wText, beforeText, productText] = [x, w, before, product].map(exactText);
	const factor = w.s < 0n ? `(${wText})` : wText;
	const [unweighted, unsigned] = [x, product.abs()].map((part) => rational.add(before, part));
	const added = rational.add(rational.add(before, x), w);
	const show = (index: number) =>
		inDense(
			{ channels: 1, height: SIDE, width: SIDE, neurons: 1 },
			{ maps: tensor([1, SIDE, SIDE], vector.data), weight, bias: tensor([1], [bias]) },
			null,
			{ grain: 'term', index }
		);
	const line = (values: readonly Rational[]) => [values];
	const matrices = (hiddenFrom: number): readonly Matrix[] => [
		{
			label: { en: 'Flattened map', zh: '展平的特征图' },
			role: 'input',
			rows: line(vector.data),
			lit: [[0, term]]
		},
		{
			label: { en: 'Weights', zh: '权重' },
			role: 'kernel',
			rows: line(weights),
			lit: [[0, term]]
		},
		{
			label: { en: 'Sum so far', zh: '到此为止的和' },
			role: 'output',
			rows: line(sums),
			lit: [[0, term]],
			hidden: sums.flatMap((_, index) => (index < hiddenFrom ? [] : [[0, index] as const]))
		}
	];

	return {
		kind: 'predict',
		stem: {
			en: `A neuron goes through the flattened map number by number; the bias comes at the very end. So far its sum is ${beforeText}. What is it after the next step?`,
			zh: `神经元沿着展平的特征图一个数一个数地算，偏置最后才加。到现在为止，和是 ${beforeText}。下一步之后，和是多少？`
		},
		matrices: matrices(term),
		after: matrices(term + 1),
		answer,
		mistakes: [
			{
				misconception: 'sumMissing',
				value: product,
				feedback: {
					en: `${productText} is the new product. It is added to the ${beforeText} that the products before it came to.`,
					zh: `${productText} 是新的乘积，还要加到前面的和 ${beforeText} 上。`
				}
			},
			{
				misconception: 'forgotWeights',
				value: unweighted,
				feedback: {
					en: `${exactText(unweighted)} adds the ${xText} as it is. It first has to be multiplied by its weight, ${wText}.`,
					zh: `${exactText(unweighted)} 是直接加上了 ${xText}。要先乘以它的权重 ${wText}。`
				}
			},
			...onlyIf(w.s < 0n, {
				misconception: 'signsDropped',
				value: unsigned,
				feedback: {
					en: `${exactText(unsigned)} loses the sign of the weight ${wText}. The product is negative and makes the sum smaller.`,
					zh: `${exactText(unsigned)} 丢了权重 ${wText} 的负号。乘积是负的，会让和变小。`
				}
			}),
			{
				misconception: 'addedForMultiplied',
				value: added,
				feedback: {
					en: `${exactText(added)} adds both the number and its weight. The two are multiplied; only the product is added.`,
					zh: `${exactText(added)} 是把这个数和权重都加上去了。两者应当相乘，加的只是乘积。`
				}
			}
		],
		hints: [
			hint(
				show(term - 1),
				`The framed number ${xText} meets the weight below it, ${wText}. What do the two make?`,
				`框住的数 ${xText} 对着下面的权重 ${wText}。两者得出什么？`
			),
			hint(
				show(term - 1),
				`Their product is ${xText}×${factor} = ${productText}. It joins the sum so far, ${beforeText}.`,
				`乘积是 ${xText}×${factor} = ${productText}，再并入到此为止的和 ${beforeText}。`
			)
		],
		explanation: {
			en: `${beforeText} + ${xText}×${factor} = ${exactText(answer)}.`,
			zh: `下一步是 ${beforeText} + ${xText}×${factor} = ${exactText(answer)}。`
		},
		state: show(term)
	};
});
