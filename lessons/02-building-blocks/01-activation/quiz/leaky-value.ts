import { fromRows, leakyRelu, rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { exactText } from '$lib/quiz/print';
import { integer, pick } from '$lib/quiz/random';
import { inCurves } from './figure';

/** Leaky ReLU of a negative number. */
export default template('leaky-value', { skill: 'activations', level: 1 }, (random) => {
	const hundredths = pick(random, [1, 5, 10, 20, 25]);
	const x = rational.from(-integer(random, 2, 12));
	const slope = rational.from(`${hundredths}/100`);
	const rows = [[x]];
	const [answer] = leakyRelu(fromRows(rows), { negativeSlope: slope }, rational).data;
	const positive = answer.abs();
	const lessened = rational.sub(x, slope);
	const [xText, slopeText] = [exactText(x), exactText(slope)];

	return {
		kind: 'number',
		stem: {
			en: `Leaky ReLU with the negative slope ${slopeText} is applied to ${xText}. What comes out?`,
			zh: `把负半轴斜率为 ${slopeText} 的 leaky ReLU 作用于 ${xText}，得到多少？`
		},
		matrices: [],
		answer,
		mistakes: [
			{
				misconception: 'reluForLeaky',
				value: rational.zero,
				feedback: {
					en: '0 is what ReLU would give. The leaky one lets a small part of negative numbers through.',
					zh: '0 是 ReLU 的结果。leaky ReLU 会让负数的一小部分通过。'
				},
				state: inCurves(
					{ applied: 'relu', shown: ['relu', 'leakyRelu'], leak: hundredths },
					rows,
					'cell'
				)
			},
			{
				misconception: 'signsDropped',
				value: positive,
				feedback: {
					en: `A positive slope times a negative number is negative: the sign stays.`,
					zh: `正的斜率乘负数，得负数：符号不变。`
				}
			},
			{
				misconception: 'forgotInput',
				value: slope,
				feedback: {
					en: `${slopeText} is the slope. It is still to be multiplied by the number.`,
					zh: `${slopeText} 是斜率，还要乘上这个数。`
				}
			},
			{
				misconception: 'addedForMultiplied',
				value: lessened,
				feedback: {
					en: `${exactText(lessened)} is the number less the slope. The slope is a factor.`,
					zh: `${exactText(lessened)} 是用这个数减去斜率。斜率是要乘的。`
				}
			}
		],
		hints: [
			hint(
				inCurves({ applied: 'leakyRelu', shown: ['relu', 'leakyRelu'], leak: hundredths }),
				`Leaky ReLU has two parts: to the right of 0 a number stays as it is, to the left it is multiplied by the slope. On which side is ${xText}?`,
				`leaky ReLU 分两段：0 的右边，数原样不动；左边，要乘以斜率。${xText} 在哪一边？`
			),
			hint(
				inCurves(
					{ applied: 'leakyRelu', shown: ['relu', 'leakyRelu'], leak: hundredths },
					[[rational.from(-1)]],
					'cell'
				),
				`For comparison: −1 becomes ${slopeText} × (−1) = −${slopeText}.`,
				`对照一下：−1 变成 ${slopeText} × (−1) = −${slopeText}。`
			)
		],
		explanation: {
			en: `${xText} is not positive, so it is multiplied by the slope: ${slopeText} × (${xText}) = ${exactText(answer)}.`,
			zh: `${xText} 不是正数，所以乘以斜率：${slopeText} × (${xText}) = ${exactText(answer)}。`
		},
		state: inCurves(
			{ applied: 'leakyRelu', shown: ['relu', 'leakyRelu'], leak: hundredths },
			rows,
			'cell'
		)
	};
});
