import { fromRows, rational, relu } from '$lib/engine';
import type { Rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { exactText } from '$lib/quiz/print';
import { randomRows } from '$lib/quiz/rows';
import { inCurves, mapOf } from './figure';

const sumOf = (values: readonly Rational[]) => values.reduce(rational.add, rational.zero);

/** What ReLU leaves of a few numbers, told by their sum. */
export default template('relu-sum', { skill: 'activations', level: 1 }, (random) => {
	const rows = randomRows(random, 1, 5, -9, 9);
	const { data } = fromRows(rows);
	const after = relu(fromRows(rows), rational).data;
	const [answer, before] = [sumOf(after), sumOf(data)];
	const sizes = sumOf(data.map((x) => x.abs()));
	/** What somebody gets who takes 1 for the most that ReLU gives. */
	const capped = rational.from(data.filter((x) => x.compare(0) > 0).length);

	const left = after.filter((x) => x.n !== 0n);

	return {
		kind: 'number',
		stem: {
			en: 'ReLU is applied to these five numbers. What do the five outputs add up to?',
			zh: '把 ReLU 作用于这五个数。五个输出加起来是多少？'
		},
		matrices: mapOf(rows),
		answer,
		mistakes: [
			{
				misconception: 'forgotActivation',
				value: before,
				feedback: {
					en: `${exactText(before)} is the sum of the numbers before ReLU. Those below 0 become 0.`,
					zh: `${exactText(before)} 是经过 ReLU 之前的和。小于 0 的数要变成 0。`
				}
			},
			{
				misconception: 'signsDropped',
				value: sizes,
				feedback: {
					en: `For ${exactText(sizes)} the negative numbers would have lost their signs. ReLU makes them 0, not positive.`,
					zh: `去掉负号再相加才得 ${exactText(sizes)}。ReLU 把负数变成 0，而不是变成正数。`
				}
			},
			{
				misconception: 'reluEndsAtOne',
				value: capped,
				feedback: {
					en: `${exactText(capped)} counts each positive number as 1. ReLU has no upper end: what is positive stays as it is.`,
					zh: `${exactText(capped)} 是把每个正数都当成 1。ReLU 没有上限，正数原样不动。`
				}
			}
		],
		hints: [
			hint(
				inCurves({ applied: 'relu' }, rows, 'cell', 0),
				'ReLU looks at each number by itself: write down the five outputs first, and add them then.',
				'ReLU 对每个数单独作用：先写出五个输出，再相加。'
			),
			hint(
				inCurves({ applied: 'relu' }, rows, 'cell', data.length - 1),
				`The negative numbers become 0. What is left of the others: ${left.map(exactText).join(', ') || '0'}.`,
				`负数都变成 0，其余的留下：${left.map(exactText).join('、') || '0'}。`
			)
		],
		explanation: {
			en: `After ReLU the numbers are ${after.map(exactText).join(', ')}. They add up to ${exactText(answer)}.`,
			zh: `经过 ReLU 之后是 ${after.map(exactText).join('、')}，加起来是 ${exactText(answer)}。`
		},
		state: inCurves({ applied: 'relu' }, rows)
	};
});
