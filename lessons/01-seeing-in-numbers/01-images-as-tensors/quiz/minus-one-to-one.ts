import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { exactText } from '$lib/quiz/print';
import { integer } from '$lib/quiz/random';
import { inScaling } from './figure';

const { div, from, mul, sub } = rational;
const HALF = from('1/2');
const TWO = from(2);

/** What (x − 0.5) / 0.5 makes of a value from 0 to 1. */
export default template('minus-one-to-one', { skill: 'normalisation', level: 2 }, (random) => {
	const x = from(`${integer(random, 1, 19)}/20`);
	const answer = div(sub(x, HALF), HALF);
	return {
		kind: 'number',
		stem: {
			en: `Values from 0 to 1 are normalised by (x − 0.5) / 0.5. What does ${exactText(x)} become?`,
			zh: `用 (x − 0.5) / 0.5 归一化 0 到 1 之间的值。${exactText(x)} 变成多少？`
		},
		matrices: [],
		answer,
		mistakes: [
			{
				misconception: 'notDivided',
				value: sub(x, HALF),
				feedback: {
					en: `This subtracts 0.5 and stops: the values would lie between −0.5 and 0.5. Divide by 0.5, too.`,
					zh: `只减去 0.5 就停了，这样值会在 −0.5 和 0.5 之间。还要除以 0.5。`
				}
			},
			{
				misconception: 'multipliedForDivided',
				value: mul(sub(x, HALF), HALF),
				feedback: {
					en: `This multiplies by 0.5, which makes the values smaller. Dividing by 0.5 doubles them.`,
					zh: `这是乘以 0.5，值反而变小了。除以 0.5 是把它们放大一倍。`
				}
			},
			{
				misconception: 'dividedFirst',
				value: sub(div(x, HALF), HALF),
				feedback: {
					en: `This divides first and then subtracts. The bracket comes first.`,
					zh: `这是先除后减。应该先算括号里的。`
				}
			}
		],
		hints: [
			hint(
				inScaling('digit', 'half'),
				`The bracket comes first: $${exactText(x)} - 0.5$`,
				`先算括号：$${exactText(x)} - 0.5$`
			),
			hint(
				inScaling('digit', 'half'),
				`The bracket is ${exactText(sub(x, HALF))}. How many halves is that?`,
				`括号里是 ${exactText(sub(x, HALF))}。它是 0.5 的几倍？`
			)
		],
		explanation: {
			en: `First subtract, then divide, which doubles: (${exactText(x)} − 0.5) / 0.5 = ${exactText(sub(x, HALF))} · ${exactText(TWO)} = ${exactText(answer)}.`,
			zh: `先减，再除，也就是放大一倍：(${exactText(x)} − 0.5) / 0.5 = ${exactText(sub(x, HALF))} · ${exactText(TWO)} = ${exactText(answer)}。`
		},
		state: inScaling('digit', 'half')
	};
});
