import { fromRows, rational, reluBackward } from '$lib/engine';
import type { Rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { exactText } from '$lib/quiz/print';
import { shuffled } from '$lib/quiz/random';
import { makeRows, rowsOf } from '$lib/quiz/rows';
import type { Rows } from '$lib/quiz/rows';
import { gradientMatrix, inGate, inputGradient, inputMatrix } from './figure';

const WIDTH = 6;
const isPositive = (value: Rational) => rational.compare(value, rational.zero) > 0;

/** The gradient that ReLU hands back, with an input of exactly 0. */
export default template('relu-gate', { skill: 'gradient-routing', level: 1 }, (random) => {
	const inputs = shuffled(random, [-3, -1, 0, 2, 4, 5]);
	const signed = shuffled(random, [-4, -2, -1, 1, 3, 5]);
	const input = makeRows(1, WIDTH, (_, column) => inputs[column]);
	const gradient = makeRows(1, WIDTH, (_, column) => signed[column]);
	const answer = rowsOf(reluBackward(fromRows(input), fromRows(gradient), rational).input);
	/** The gradient where a gate is open by some other rule. */
	const gated = (isOpen: (x: Rational, g: Rational) => boolean): Rows => [
		gradient[0].map((g, column) => (isOpen(input[0][column], g) ? g : rational.zero))
	];
	const kink = inputs.indexOf(0);
	const open = input[0].flatMap((x, column) => (isPositive(x) ? [column + 1] : []));
	const atKink = exactText(gradient[0][kink]);
	const show = (index: number) => inGate(input, gradient, 'cell', index);

	return {
		kind: 'grid',
		...inputGradient,
		stem: {
			en: 'ReLU was applied to this row, and the gradient of its output has come back. Fill in the gradient of its input.',
			zh: '对这一行做过 ReLU，现在传回了输出的梯度。请填出输入的梯度。'
		},
		matrices: [inputMatrix(input), gradientMatrix(gradient)],
		answer,
		mistakes: [
			{
				misconception: 'gateByGradient',
				value: gated((_, g) => isPositive(g)),
				feedback: {
					en: 'You let the positive gradients pass. The gate does not ask for their sign: it was set on the way there, by the input.',
					zh: '你放行的是正的梯度。门不看梯度的正负：它在前向时就由输入定好了。'
				}
			},
			{
				misconception: 'slopeOne',
				value: gradient,
				feedback: {
					en: 'You handed everything back as it came. Where the input was not above 0, ReLU gave 0 whatever the input, and nothing passes.',
					zh: '你把梯度原样全传了回去。输入不大于 0 的地方，ReLU 给出的总是 0，什么也不能通过。'
				},
				state: show(inputs.indexOf(-3))
			},
			{
				misconception: 'zeroPasses',
				value: gated((x) => rational.compare(x, rational.zero) >= 0),
				feedback: {
					en: `All right but for cell ${kink + 1}, where the input is exactly 0. There ReLU has no slope; PyTorch takes 0, so ${atKink} stops.`,
					zh: `只有第 ${kink + 1} 格不对，那里的输入恰好是 0。ReLU 在那里没有斜率，PyTorch 取 0，所以 ${atKink} 过不去。`
				},
				state: show(kink)
			},
			{
				misconception: 'valueForSlope',
				value: [
					gradient[0].map((g, column) =>
						isPositive(input[0][column]) ? g.mul(input[0][column]) : rational.zero
					)
				],
				feedback: {
					en: 'You multiplied by the value that ReLU gave. The gradient is multiplied by its slope, which is 1 wherever the input is above 0.',
					zh: '你乘的是 ReLU 的函数值。梯度应当乘斜率，输入大于 0 的地方斜率是 1。'
				}
			}
		],
		hints: [
			hint(
				show(0),
				'Look at the input alone: where is it above 0? Only there is the gate open.',
				'只看输入：哪里大于 0？只有那里门是开的。'
			),
			hint(
				show(kink),
				`Cell ${kink + 1} is exactly 0. We take the slope 0 there, as PyTorch does.`,
				`第 ${kink + 1} 格恰好是 0。我们和 PyTorch 一样，斜率取 0。`
			)
		],
		explanation: {
			en: `The input is above 0 in cells ${open.join(', ')}: there the gradient passes unchanged. Everywhere else it is 0: ${answer[0].map(exactText).join(', ')}.`,
			zh: `输入在第 ${open.join('、')} 格大于 0，梯度在那里原样通过，别处都是 0：${answer[0].map(exactText).join('、')}。`
		},
		state: inGate(input, gradient)
	};
});
