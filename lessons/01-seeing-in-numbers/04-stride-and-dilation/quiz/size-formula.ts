import { resolveAxis } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { sizeFormula } from '$lib/quiz/hints/size-hints';
import { forgotDilation, oneSidedPadding } from '$lib/quiz/misconceptions/sizes';
import type { Item } from '$lib/quiz/question';
import { drawUntil, integer, shuffled } from '$lib/quiz/random';
import type { Random } from '$lib/quiz/random';
import { inCalculator } from './figure';

const term = (id: string, tex: string): Item => ({
	id,
	text: { en: `$${tex}$`, zh: `$${tex}$` }
});

const terms: readonly Item[] = [
	term('oneEnd', 'p'),
	term('bothEnds', '2p'),
	term('gaps', 'k-1'),
	term('span', 'd(k-1)'),
	term('everyWeight', 'dk'),
	term('stride', 's'),
	term('dilation', 'd')
];

/** A window with the sizes that the formula gives for it: the right one, and the mistaken ones. */
function drawWindow(random: Random) {
	const [size, kernel] = [integer(random, 18, 40), integer(random, 3, 5)];
	const [padding, dilation] = [integer(random, 1, 4), integer(random, 2, 3)];
	const options = { size, kernel, padding, dilation, stride: integer(random, 2, 4) };
	const sizes = {
		oneSided: oneSidedPadding(options),
		undilated: forgotDilation(options),
		// d·k is what d·(k − 1) is for a kernel with one weight more.
		everyWeight: resolveAxis({ ...options, kernel: kernel + 1 }).outputSize
	};
	return { options, axis: resolveAxis(options), sizes };
}

/** The formula of the output's size, with three of its terms to put in. */
export default template('size-formula', { skill: 'output-size', level: 2 }, (random) => {
	// Each mistake is to be seen in the size that it leads to.
	const { options, axis, sizes } = drawUntil(
		() => drawWindow(random),
		(drawn) => !Object.values(drawn.sizes).includes(drawn.axis.outputSize)
	);
	const { size, kernel, stride, padding, dilation } = options;
	const { outputSize, effectiveKernel } = axis;
	const params = { size, kernel, stride, dilation, before: padding, after: padding };
	const numbers = `$i = ${size}$, $p = ${padding}$, $k = ${kernel}$, $d = ${dilation}$, $s = ${stride}$`;

	return {
		kind: 'formula',
		stem: {
			en: `An input of $i$ cells has padding $p$ at each end; a kernel of $k$ weights has dilation $d$ and stride $s$. Complete the formula for the size $o$ of the output. For ${numbers} it must give $o = ${outputSize}$.`,
			zh: `输入有 $i$ 格，两端各填充 $p$ 格；卷积核有 $k$ 个权重，空洞率为 $d$，步幅为 $s$。请把输出大小 $o$ 的公式补全。当 ${numbers} 时，它应当得出 $o = ${outputSize}$。`
		},
		matrices: [],
		pieces: ['o = \\left\\lfloor \\frac{i + ', ' - ', ' - 1}{', '} \\right\\rfloor + 1'],
		terms: shuffled(random, terms),
		answer: ['bothEnds', 'span', 'stride'],
		mistakes: [
			{
				misconception: 'oneSidedPadding',
				value: ['oneEnd', 'span', 'stride'],
				feedback: {
					en: `This adds the padding of one end only, and gives $o = ${sizes.oneSided}$. The row has two ends, with $p$ cells at each.`,
					zh: `这样只加了一端的填充，得到 $o = ${sizes.oneSided}$。一行有两端，每端都填充 $p$ 格。`
				}
			},
			{
				misconception: 'forgotDilation',
				value: ['bothEnds', 'gaps', 'stride'],
				feedback: {
					en: `This is the formula without dilation, and gives $o = ${sizes.undilated}$. From one weight to the next it is $d$ cells, not 1.`,
					zh: `这是没有空洞时的公式，得到 $o = ${sizes.undilated}$。从一个权重到下一个是 $d$ 格，不是 1 格。`
				}
			},
			{
				misconception: 'forgotMinusOne',
				value: ['bothEnds', 'everyWeight', 'stride'],
				feedback: {
					en: `$dk$ gives the last weight a gap after it, too, and leads to $o = ${sizes.everyWeight}$. Between $k$ weights there are only $k - 1$ steps.`,
					zh: `$dk$ 等于在最后一个权重后面也留了空隙，得到 $o = ${sizes.everyWeight}$。$k$ 个权重之间只有 $k - 1$ 步。`
				}
			}
		],
		hints: [
			hint(
				inCalculator(params, 0),
				`Lay down the first window: from its first weight to its last there are $k - 1$ steps of $d$ cells, so that it spans $d(k-1) + 1 = ${effectiveKernel}$ cells. Both minus signs belong to it.`,
				`先摆好第一个窗口：从第一个权重到最后一个要走 $k - 1$ 步，每步 $d$ 格，所以它跨过 $d(k-1) + 1 = ${effectiveKernel}$ 格。两个减号减去的就是它。`
			),
			hint(
				inCalculator(params),
				'What is added to $i$ are the cells at both ends. What is left after the first window is divided into moves.',
				'加在 $i$ 上的是两端填充的格子。减去第一个窗口后，剩下的格子用来移动，看能移动几次。'
			)
		],
		explanation: {
			en: `Both ends add $2p$, the first window takes $d(k-1) + 1$, and each move takes $s$: $o = ${sizeFormula(axis).numbers} = ${outputSize}$.`,
			zh: `两端一共加上 $2p$，第一个窗口占去 $d(k-1) + 1$，每次移动要 $s$ 格：$o = ${sizeFormula(axis).numbers} = ${outputSize}$。`
		},
		state: inCalculator(params)
	};
});
