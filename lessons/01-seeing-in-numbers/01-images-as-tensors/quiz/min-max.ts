import { fromRows, rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { formulaHints } from '$lib/quiz/hints/formula-hints';
import { exactText } from '$lib/quiz/print';
import { integer, shuffled } from '$lib/quiz/random';
import { rowsOf } from '$lib/quiz/rows';
import { inScaling } from './figure';

const { div, from, sub } = rational;

/** What min–max normalisation makes of a value. */
export default template('min-max', { skill: 'normalisation', level: 1 }, (random) => {
	const least = integer(random, 20, 60);
	const most = least + 20 * integer(random, 4, 9);
	const [x, other] = [least + 20 * integer(random, 1, 3), integer(random, least + 1, most - 1)];
	const values = shuffled(random, [least, x, other, most]).map(from);
	const [low, high, value] = [least, most, x].map(from);
	const answer = div(sub(value, low), sub(high, low));
	return {
		kind: 'number',
		stem: {
			en: `These values are normalised by min–max to [0, 1]. What does ${x} become?`,
			zh: `用最小–最大归一化把这些值变到 [0, 1]。${x} 变成多少？`
		},
		matrices: [
			{ label: { en: 'Values', zh: '数值' }, role: 'input', rows: rowsOf(fromRows([values])) }
		],
		answer,
		mistakes: [
			{
				misconception: 'minimumKept',
				value: div(value, high),
				feedback: {
					en: `This only divides by the largest value. Then the smallest one would become ${exactText(div(low, high))} and not 0: subtract it first.`,
					zh: `这只是除以最大值。这样一来最小值会变成 ${exactText(div(low, high))}，而不是 0：要先减去它。`
				}
			},
			{
				misconception: 'dividedByMaximum',
				value: div(sub(value, low), high),
				feedback: {
					en: `Subtracting ${least} is right. But then the largest value is ${most - least}, and that is what is divided by.`,
					zh: `减去 ${least} 是对的。可是减完以后最大值是 ${most - least}，应该除以它。`
				}
			},
			{
				misconception: 'bytesScaled',
				value: div(value, from(255)),
				feedback: {
					en: `Dividing by 255 takes all bytes to [0, 1]. Min–max goes by the values that are there, from ${least} to ${most}.`,
					zh: `除以 255 是把所有可能的字节变到 [0, 1]。最小–最大归一化看的是实际有的值，从 ${least} 到 ${most}。`
				}
			}
		],
		hints: formulaHints(
			{
				en: 'Subtract the smallest value, then divide by the range',
				zh: '先减去最小值，再除以最大值与最小值之差'
			},
			{
				symbols: '\\frac{x - \\min}{\\max - \\min}',
				numbers: `\\frac{${x} - ${least}}{${most} - ${least}}`
			},
			inScaling('green', 'unit')
		),
		explanation: {
			en: `Subtract the smallest value, divide by the range: (${x} − ${least}) / (${most} − ${least}) = ${x - least} / ${most - least} = ${exactText(answer)}.`,
			zh: `减去最小值，再除以最大值与最小值之差：(${x} − ${least}) / (${most} − ${least}) = ${x - least} / ${most - least} = ${exactText(answer)}。`
		},
		state: inScaling('green', 'unit')
	};
});
