import { matmul, rational, tensor } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { exactText, sizeText } from '$lib/quiz/print';
import { pick } from '$lib/quiz/random';
import { randomRows } from '$lib/quiz/rows';
import type { Rows } from '$lib/quiz/rows';
import { inLayers } from './figure';

const matrix = (rows: Rows) => tensor([rows.length, rows[0].length], rows.flat());

/** Two linear layers multiplied into one: one of its weights. */
export default template('merged-weight', { skill: 'linearity', level: 2 }, (random) => {
	const [first, second] = [randomRows(random, 2, 2, -4, 4), randomRows(random, 1, 2, -4, 4)];
	const column = pick(random, [0, 1]);
	const answer = matmul(matrix(second), matrix(first), rational).data[column];
	/** The second layer's weights with a row of the first in place of a column. */
	const byRow = matmul(matrix(second), matrix([[first[column][0]], [first[column][1]]]), rational)
		.data[0];
	const entry = rational.mul(second[0][column], first[column][column]);
	const added = rational.add(second[0][column], first[column][column]);
	const [a, b] = second[0];
	const [c, d] = [first[0][column], first[1][column]];
	const factor = (value: typeof a) => (value.s < 0n ? `(${exactText(value)})` : exactText(value));
	const sum = `${factor(a)}×${factor(c)} + ${factor(b)}×${factor(d)} = ${exactText(answer)}`;

	return {
		kind: 'number',
		stem: {
			en: `Two linear layers without biases, and nothing between them: first W₁, then W₂. One layer with the ${sizeText([1, 2])} matrix W₂W₁ does the same. What is its number in column ${column + 1}?`,
			zh: `两个线性层都没有偏置，中间也没有别的：先是 W₁，后是 W₂。矩阵为 ${sizeText([1, 2])} 的 W₂W₁ 的一层能做同样的事。这个矩阵第 ${column + 1} 列的数是多少？`
		},
		matrices: [
			{ label: { en: 'W₁', zh: 'W₁' }, role: 'kernel', rows: first },
			{ label: { en: 'W₂', zh: 'W₂' }, role: 'kernel', rows: second }
		],
		answer,
		mistakes: [
			{
				misconception: 'axesSwapped',
				value: byRow,
				feedback: {
					en: `You get ${exactText(byRow)} by going along a row of W₁. A matrix product goes along a row on the left and down a column on the right.`,
					zh: `沿着 W₁ 的一行去乘才会得到 ${exactText(byRow)}。矩阵相乘，左边取一行，右边取一列。`
				}
			},
			{
				misconception: 'sumMissing',
				value: entry,
				feedback: {
					en: `${exactText(entry)} is a single product. Both features between the layers count, and their products are added.`,
					zh: `${exactText(entry)} 只是一个乘积。中间的两个特征都要算，乘积还要相加。`
				}
			},
			{
				misconception: 'addedForMultiplied',
				value: added,
				feedback: {
					en: `${exactText(added)} adds two weights. Layers in a row multiply.`,
					zh: `${exactText(added)} 是把两个权重相加。先后经过两层，权重是相乘的。`
				}
			}
		],
		hints: [
			hint(
				inLayers({ between: 'none' }),
				`The number in column ${column + 1} says how strongly feature ${column + 1} of the input counts in the end. It gets there by two ways, through the two numbers between the layers: go along the row of W₂ and down column ${column + 1} of W₁.`,
				`第 ${column + 1} 列的数，说的是输入的第 ${column + 1} 个特征最后占多大分量。它经过中间的两个数，有两条路：沿着 W₂ 的行，对着 W₁ 的第 ${column + 1} 列往下走。`
			),
			hint(
				inLayers({ between: 'none' }, 60),
				`The products are ${exactText(a)}×${factor(c)} = ${exactText(rational.mul(a, c))} and ${exactText(b)}×${factor(d)} = ${exactText(rational.mul(b, d))}. They still have to be added.`,
				`两个乘积是 ${exactText(a)}×${factor(c)} = ${exactText(rational.mul(a, c))} 和 ${exactText(b)}×${factor(d)} = ${exactText(rational.mul(b, d))}，还要相加。`
			)
		],
		explanation: {
			en: `The row of W₂ times column ${column + 1} of W₁: ${sum}.`,
			zh: `W₂ 的那一行乘 W₁ 的第 ${column + 1} 列：${sum}。`
		},
		state: inLayers({ between: 'none' })
	};
});
