import { conv2dGatherTaps, fromRows, rational, resolveConv2d } from '$lib/engine';
import { onlyIf, template } from '$lib/quiz/ask';
import { formulaHints } from '$lib/quiz/hints/formula-hints';
import { drawUntil, integer } from '$lib/quiz/random';
import { convolveRows, randomRows } from '$lib/quiz/rows';
import { inBack } from './figure';
import { drawGradient } from './small';

/** How many rings of zeros the gather lays around the output gradient. */
export default template('border-zeros', { skill: 'convolution-gradients', level: 2 }, (random) => {
	const [size, padding, side] = drawUntil(
		() => [integer(random, 3, 5), integer(random, 0, 2), integer(random, 5, 8)],
		([k, p]) => p < k - 1
	);
	const input = randomRows(random, side, side, 0, 9);
	const kernel = randomRows(random, size, size, -2, 3);
	const options = { padding };
	const output = convolveRows(input, kernel, options).length;
	const gradient = drawGradient(random, output, output);
	const back = { input, kernel, gradient, options };
	const geometry = resolveConv2d(fromRows(input).shape, fromRows(kernel).shape, options);
	const taps = conv2dGatherTaps(
		...([fromRows(kernel), fromRows(gradient), geometry, rational, [0, 0, 0, 0]] as const)
	);
	const rings = -Math.min(...taps.map(({ stuffed: [row] }) => row));
	const half = Math.floor((size - 1) / 2);
	const number = (value: number) => rational.from(value);
	const show = (index: number) =>
		inBack(
			...(['back', back] as const),
			{
				target: 'input',
				padding: { top: padding, left: padding, bottom: padding, right: padding }
			},
			...(['cell', index] as const)
		);
	const inside = output - size + 1;

	return {
		kind: 'number',
		stem: {
			en: `A ${size}×${size} kernel made a ${output}×${output} output of a ${side}×${side} input: stride 1, padding ${padding}. On the way back the turned kernel slides over the output gradient. How many rings of zeros have to lie around that, so that ${side}×${side} numbers come out?`,
			zh: `${size}×${size} 的卷积核把 ${side}×${side} 的输入变成 ${output}×${output} 的输出，步幅为 1，填充为 ${padding}。反向时，旋转后的核在输出梯度上滑动。四周要补几圈零，才会得出 ${side}×${side} 个数？`
		},
		matrices: [],
		answer: number(rings),
		mistakes: [
			{
				misconception: 'validGradient',
				value: number(0),
				feedback: {
					en:
						inside > 0
							? `Without zeros only ${inside}×${inside} numbers come out. The gradient of the input has to be as large as the input, ${side}×${side}.`
							: `Without zeros the kernel does not even fit on the gradient. The gradient of the input has to be as large as the input, ${side}×${side}.`,
					zh:
						inside > 0
							? `不补零只得出 ${inside}×${inside} 个数。输入的梯度必须和输入一样大，${side}×${side}。`
							: `不补零，核在梯度上根本放不下。输入的梯度必须和输入一样大，${side}×${side}。`
				}
			},
			...onlyIf(half !== rings, {
				misconception: 'borderOfSame' as const,
				value: number(half),
				feedback: {
					en: `${half} would keep the size, as “same” padding does: ${output}×${output} would come out, not ${side}×${side}.`,
					zh: `补 ${half} 圈只会保持大小，像 same 那样：得出 ${output}×${output}，而不是 ${side}×${side}。`
				}
			}),
			{
				misconception: 'wholeKernelBorder',
				value: number(size),
				feedback: {
					en: `With ${size} rings the kernel would begin where it meets zeros alone. At least one of its cells has to lie on the gradient, which leaves k − 1 at most.`,
					zh: `补 ${size} 圈，核一开始碰到的就全是零。核至少要有一格压在梯度上，所以最多补 k − 1 圈。`
				}
			},
			...onlyIf(padding > 0, {
				misconception: 'forgotPadding' as const,
				value: number(size - 1),
				feedback: {
					en: `${size - 1} would be right without padding. It would give the gradient of the padding too; each ring of padding takes one ring of zeros away.`,
					zh: `没有填充时才是 ${size - 1}。那样会把填充的梯度也算出来；前向每填充一圈，反向就少补一圈。`
				}
			})
		],
		hints: formulaHints(
			{
				en: 'The turned kernel begins with one cell on the gradient, less the padding of the way there',
				zh: '旋转后的核从一格压在梯度上开始，再减去前向的填充'
			},
			{ symbols: 'k - 1 - p', numbers: `${size} - 1 - ${padding}` },
			...([show(0), show(side + 1)] as const)
		),
		explanation: {
			en: `${size} − 1 − ${padding} = ${rings} rings. Check: ${output} + 2 × ${rings} − ${size} + 1 = ${side}.`,
			zh: `${size} − 1 − ${padding} = ${rings} 圈。验算：${output} + 2 × ${rings} − ${size} + 1 = ${side}。`
		},
		state: show(0)
	};
});
