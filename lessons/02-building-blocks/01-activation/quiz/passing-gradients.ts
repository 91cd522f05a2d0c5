import { fromRows, mapTensor, rational, reluBackward } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { shuffled } from '$lib/quiz/random';
import { integer } from '$lib/quiz/random';
import { inCurves, mapOf } from './figure';

const SIDE = 3;

/** Through how many numbers ReLU lets a gradient pass. */
export default template('passing-gradients', { skill: 'slopes', level: 2 }, (random) => {
	const positive = integer(random, 1, 3);
	const cells = SIDE * SIDE;
	const numbers = shuffled(random, [
		0,
		...Array.from({ length: cells - 1 }, (_, index) =>
			index < positive ? integer(random, 1, 9) : -integer(random, 1, 9)
		)
	]);
	const rows = Array.from({ length: SIDE }, (_, row) =>
		numbers.slice(row * SIDE, (row + 1) * SIDE).map(rational.from)
	);
	const x = fromRows(rows);
	const ones = mapTensor(x, () => rational.one);
	const gradients = reluBackward(x, ones, rational).input.data;
	const answer = gradients.filter((gradient) => gradient.n !== 0n).length;
	const negative = cells - 1 - answer;
	const listed = (separator: string) => numbers.filter((number) => number > 0).join(separator);

	return {
		kind: 'number',
		stem: {
			en: `ReLU is applied to this map. On the way back, a gradient of 1 arrives at each of the ${cells} outputs. At how many numbers of the map is the gradient not 0?`,
			zh: `把 ReLU 作用于这张图。反向时，${cells} 个输出处各来了一个为 1 的梯度。图中有几个数得到的梯度不是 0？`
		},
		matrices: mapOf(rows),
		answer: rational.from(answer),
		mistakes: [
			{
				misconception: 'zeroPasses',
				value: rational.from(answer + 1),
				feedback: {
					en: 'At 0 itself ReLU has a corner. PyTorch takes the slope 0 there, so nothing passes.',
					zh: '0 正是 ReLU 的拐角，PyTorch 约定那里的斜率是 0，梯度过不去。'
				},
				state: inCurves({ applied: 'relu' }, [[rational.zero]], 'cell')
			},
			{
				misconception: 'oppositeCounted',
				value: rational.from(negative),
				feedback: {
					en: `${negative} is the number of negative ones. It is the other way round: their slope is 0.`,
					zh: `${negative} 是负数的个数。正好相反：负数处的斜率是 0。`
				}
			},
			{
				misconception: 'slopeOne',
				value: rational.from(cells),
				feedback: {
					en: `All ${cells} would get theirs if the slope were 1 everywhere. Below 0 it is 0.`,
					zh: `处处斜率都是 1，才会 ${cells} 个都得到。小于 0 时斜率是 0。`
				}
			}
		],
		hints: [
			hint(
				inCurves({ applied: 'relu' }, [[rational.from(2)]], 'cell'),
				'On the way back each gradient is multiplied by the slope of ReLU at its number. Where is that slope 1, and where 0?',
				'反向时，每个梯度要乘以 ReLU 在那个数处的斜率。哪里的斜率是 1，哪里是 0？'
			),
			hint(
				inCurves({ applied: 'relu' }, [[rational.zero]], 'cell'),
				`${negative} ${negative === 1 ? 'number is' : 'numbers are'} negative: nothing passes there. One number is exactly 0; see what slope is taken at the corner.`,
				`有 ${negative} 个负数，那里的梯度过不去。还有一个数正好是 0，看看拐角处的斜率取多少。`
			)
		],
		explanation: {
			en: `The gradient is multiplied by the slope: 1 for the ${answer} positive ${answer === 1 ? 'number' : 'numbers'} (${listed(', ')}), 0 for the others and for 0 itself.`,
			zh: `梯度要乘以斜率：${answer} 个正数（${listed('、')}）处是 1，其余的数以及 0 处都是 0。`
		},
		state: inCurves({ applied: 'relu' }, rows)
	};
});
