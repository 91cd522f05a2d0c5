import { linearBackward, rational, tensor } from '$lib/engine';
import type { Rational } from '$lib/engine';
import { onlyIf, template } from '$lib/quiz/ask';
import { formulaHints } from '$lib/quiz/hints/formula-hints';
import { exactText, factorText } from '$lib/quiz/print';
import { drawUntil, integer, shuffled } from '$lib/quiz/random';
import { makeRows } from '$lib/quiz/rows';
import { inHead } from './figure';

const CLASSES = 3;
const INPUTS = 4;
const TENTHS = 10;

/** The gradient of a weight of the last layer, from probabilities: p − y times what it met. */
export default template('dense-weight', { skill: 'backpropagation', level: 2 }, (random) => {
	const [first, second] = drawUntil(
		() => [integer(random, 1, 6), integer(random, 1, 6)],
		([a, b]) => a + b < TENTHS && new Set([a, b, TENTHS - a - b]).size === CLASSES
	);
	const parts = shuffled(random, [first, second, TENTHS - first - second]);
	const probabilities = parts.map((part) => rational.from(`${part}/${TENTHS}`));
	const label = integer(random, 0, CLASSES - 1);
	const features = shuffled(random, [-1, 2, 3, 4, 5]).slice(0, INPUTS).map(rational.from);
	const [row, column] = [integer(random, 0, CLASSES - 1), integer(random, 0, INPUTS - 1)];
	const errors = probabilities.map((p, k) => (k === label ? rational.sub(p, rational.one) : p));
	const weight = makeRows(CLASSES, INPUTS, (r, c) => ((r + 2 * c) % 4) - 1);
	const { weight: gradient } = linearBackward(
		tensor([1, INPUTS], features),
		tensor([CLASSES, INPUTS], weight.flat()),
		...([null, tensor([1, CLASSES], errors), rational] as const)
	);
	const place = row * INPUTS + column;
	const answer = gradient.data[place];
	const [error, feature, share] = [errors[row], features[column], probabilities[row]];
	const [k, j] = [row + 1, column + 1];
	const times = (a: Rational, b: Rational) => rational.mul(a, b);
	const subtracted = row === label ? `${exactText(share)} − 1` : exactText(share);
	const numbers = { x: [features], weight, gradient: [errors] };
	const show = (grain: 'map' | 'cell') =>
		inHead(numbers, 'weight', grain, grain === 'cell' ? place : 0);
	const state = show('cell');

	return {
		kind: 'number',
		stem: {
			en: `The last layer is dense: it reads the features h and gives the scores of three classes. Softmax made the probabilities p of them, and class ${label + 1} is right. What is the gradient of the cross-entropy with respect to the weight from feature ${j} to class ${k}?`,
			zh: `最后一层是全连接层，它读特征 h，给出三个类别的得分，softmax 再把得分变成概率 p。正确的是第 ${label + 1} 类。从第 ${j} 个特征到第 ${k} 类的那个权重，交叉熵对它的梯度是多少？`
		},
		matrices: [
			{ label: { en: 'Features h', zh: '特征 h' }, role: 'input', rows: [features] },
			{ label: { en: 'Probabilities p', zh: '概率 p' }, role: 'output', rows: [probabilities] }
		],
		answer,
		mistakes: [
			{
				misconception: 'signTurned',
				value: times(answer, rational.from(-1)),
				feedback: {
					en: 'The sign is turned: at the scores the gradient is p − y, not y − p.',
					zh: '符号反了：得分处的梯度是 p − y，不是 y − p。'
				}
			},
			{
				misconception: 'forgotInput',
				value: error,
				feedback: {
					en: `${exactText(error)} is the gradient of the score. The weight met feature ${j}, and that is the slope of the score with respect to it: multiply by ${exactText(feature)}.`,
					zh: `${exactText(error)} 是得分的梯度。这个权重碰到的是第 ${j} 个特征，它就是得分对权重的斜率：还要乘以 ${exactText(feature)}。`
				}
			},
			...onlyIf(row === label, {
				misconception: 'targetForgotten' as const,
				value: times(share, feature),
				feedback: {
					en: 'You forgot to take off the target: this class is the right one, so p − y is less than 0.',
					zh: '你忘了减去目标：这一类就是正确的类，所以 p − y 小于 0。'
				}
			}),
			...onlyIf(row !== label, {
				misconception: 'onlyTargetCounts' as const,
				value: rational.zero,
				feedback: {
					en: 'Wrong classes learn too: their probability is too much, and p − 0 is not 0.',
					zh: '错误的类也要学：它们分到的概率是多给的，p − 0 不等于 0。'
				}
			})
		],
		hints: formulaHints(
			{
				en: 'The gradient of the score, p − y, times what the weight met',
				zh: '得分的梯度 p − y，乘以这个权重碰到的数'
			},
			{
				symbols: '(p_k - y_k) \\cdot h_j',
				numbers: `(${subtracted.replaceAll('−', '-')}) \\cdot ${exactText(feature).replace('−', '-')}`
			},
			...([show('map'), state] as const)
		),
		explanation: {
			en: `At the score of class ${k} the gradient is p − y = ${exactText(error)}. The weight met ${exactText(feature)}: ${exactText(error)} × ${factorText(feature)} = ${exactText(answer)}.`,
			zh: `第 ${k} 类得分处的梯度是 p − y = ${exactText(error)}。权重碰到的是 ${exactText(feature)}：${exactText(error)} × ${factorText(feature)} = ${exactText(answer)}。`
		},
		state
	};
});
