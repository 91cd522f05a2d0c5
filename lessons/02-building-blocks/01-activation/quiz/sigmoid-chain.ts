import { rational } from '$lib/engine';
import type { Rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { exactText } from '$lib/quiz/print';
import { integer } from '$lib/quiz/random';
import { valuesOf } from '$lib/scenes/activations/functions';
import { activationsParameters } from '$lib/scenes/activations/parameters';
import { inCurves } from './figure';

const { value, slope } = valuesOf('sigmoid', activationsParameters.defaults);
const exact = (number: Rational | number) =>
	typeof number === 'number' ? rational.from(`${number}`) : number;
/** The largest slope, which is at 0, and the value there. */
const [steepest, middle] = [slope, value].map((read) => exact(read(rational.zero)));

const product = (factor: Rational, times: number): Rational =>
	Array.from({ length: times }).reduce<Rational>(
		(left) => rational.mul(left, factor),
		rational.one
	);

/** What is left of a gradient behind several sigmoids, at best. */
export default template('sigmoid-chain', { skill: 'slopes', level: 2 }, (random) => {
	const layers = integer(random, 2, 5);
	const gradient = rational.from(integer(random, 1, 9) * 4);
	const times = (factor: Rational) => rational.mul(gradient, factor);
	const answer = times(product(steepest, layers));
	const added = times(rational.mul(steepest, rational.from(layers)));
	const byValue = times(product(middle, layers));
	const text = exactText(gradient);

	return {
		kind: 'number',
		stem: {
			en: `A gradient of ${text} goes back through ${layers} sigmoids in a row; let whatever stands between them leave it alone. How large can it be at most when it arrives?`,
			zh: `大小为 ${text} 的梯度反向穿过连续 ${layers} 个 sigmoid，假定它们之间的部分不改变它。到达时最大还能有多少？`
		},
		matrices: [],
		answer,
		mistakes: [
			{
				misconception: 'slopeOne',
				value: gradient,
				feedback: {
					en: `It would stay ${text} if slopes of 1 were possible, as they are for ReLU and tanh. The sigmoid’s are at most 1/4.`,
					zh: `斜率能达到 1（像 ReLU 和 tanh 那样），才会仍是 ${text}。sigmoid 的斜率最大只有 1/4。`
				},
				state: inCurves({ applied: 'relu', shown: ['sigmoid', 'relu'] }, [[rational.one]], 'cell')
			},
			{
				misconception: 'valueForSlope',
				value: byValue,
				feedback: {
					en: `1/2 is the sigmoid’s value at 0. Its slope there is 1/4, and gradients are multiplied by slopes.`,
					zh: `1/2 是 sigmoid 在 0 处的值。那里的斜率是 1/4，而梯度要乘的是斜率。`
				},
				state: inCurves({ applied: 'sigmoid', shown: ['sigmoid'] }, [[rational.zero]], 'cell')
			},
			{
				misconception: 'addedForMultiplied',
				value: added,
				feedback: {
					en: `Slopes of functions in a row are multiplied, not added.`,
					zh: `函数一个接一个时，斜率是相乘，不是相加。`
				}
			}
		],
		hints: [
			hint(
				inCurves({ applied: 'sigmoid', shown: ['sigmoid'] }, [[rational.from(-2)]], 'cell'),
				'Each function multiplies the gradient by its slope at the number that went in. At −2 the slope of the sigmoid is small already. Where is it largest?',
				'每经过一个函数，梯度就乘以函数在那个输入处的斜率。在 −2 处，sigmoid 的斜率已经很小了。哪里最大？'
			),
			hint(
				inCurves({ applied: 'sigmoid', shown: ['sigmoid'] }, [[rational.zero]], 'cell'),
				`At 0 the slope is ${exactText(steepest)}, and nowhere is it larger. So behind one sigmoid at most ${text} × ${exactText(steepest)} = ${exactText(times(steepest))} is left.`,
				`在 0 处斜率是 ${exactText(steepest)}，别处都没有这么大。所以穿过一个 sigmoid 后，最多剩 ${text} × ${exactText(steepest)} = ${exactText(times(steepest))}。`
			)
		],
		explanation: {
			en: `Each sigmoid multiplies by at most 1/4: ${text} times 1/4, ${layers} times over, is ${exactText(answer)}.`,
			zh: `每个 sigmoid 最多乘 1/4：${text} 连乘 ${layers} 次 1/4，得 ${exactText(answer)}。`
		},
		state: inCurves({ applied: 'sigmoid', shown: ['sigmoid', 'tanh', 'relu'] })
	};
});
