import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import {
	forgotOutputPadding,
	paddingEnlarges,
	strideForEveryCell,
	transposedSize
} from '$lib/quiz/misconceptions/upsampling';
import type { Item } from '$lib/quiz/question';
import { integer, shuffled } from '$lib/quiz/random';
import { inReadings } from './figure';

const term = (id: string, tex: string): Item => ({
	id,
	text: { en: `$${tex}$`, zh: `$${tex}$` }
});

const terms: readonly Item[] = [
	term('gaps', 'i - 1'),
	term('cells', 'i'),
	term('crop', '- 2p'),
	term('border', '+ 2p'),
	term('added', '+ p_{\\text{out}}'),
	term('one', '+ 1'),
	term('moves', 's - 1')
];

/** The formula of the size, with three of its parts to put in. */
export default template('transposed-formula', { skill: 'transposed-size', level: 2 }, (random) => {
	const axis = {
		...{ size: integer(random, 2, 4), kernel: integer(random, 3, 5) },
		...{ stride: integer(random, 3, 4), padding: integer(random, 1, 2), outputPadding: 1 }
	};
	const { size, kernel, stride, padding, outputPadding } = axis;
	const output = transposedSize(axis);
	const numbers = `$i = ${size}$, $k = ${kernel}$, $s = ${stride}$, $p = ${padding}$, $p_{\\text{out}} = ${outputPadding}$`;
	const square = (value: number) => [value, value] as const;
	const shown = inReadings({
		...{ size: square(size), kernelSize: square(kernel), stride: square(stride) },
		...{ padding: square(padding), outputPadding: square(outputPadding) }
	});

	return {
		kind: 'formula',
		stem: {
			en: `Complete the formula for the size $o$ that a transposed convolution makes of $i$ cells. For ${numbers} it must give $o = ${output}$.`,
			zh: `请补全公式：转置卷积把 $i$ 格变成 $o$ 格。当 ${numbers} 时，它应当得出 $o = ${output}$。`
		},
		matrices: [],
		pieces: ['o = (', ') \\cdot s', ' + (k - 1)', ' + 1'],
		terms: shuffled(random, terms),
		answer: ['gaps', 'crop', 'added'],
		mistakes: [
			{
				misconception: 'paddingEnlarges',
				value: ['gaps', 'border', 'added'],
				feedback: {
					en: `This gives $o = ${paddingEnlarges(axis)}$. The padding of a transposed convolution crops its output at both ends.`,
					zh: `这样得到 $o = ${paddingEnlarges(axis)}$。转置卷积的填充是把输出的两端裁掉。`
				}
			},
			{
				misconception: 'forgotMinusOne',
				value: ['cells', 'crop', 'added'],
				feedback: {
					en: `This counts a stride for every stamp and gives $o = ${strideForEveryCell(axis)}$. The first stamp lies at the start.`,
					zh: `这样给每个章都算了一个步幅，得到 $o = ${strideForEveryCell(axis)}$。第一个章就在开头。`
				}
			},
			{
				misconception: 'forgotOutputPadding',
				value: ['gaps', 'crop', 'one'],
				feedback: {
					en: `This leaves the output padding out. It gives the right size by chance where that is 1; without any it should give $${forgotOutputPadding(axis)}$.`,
					zh: `这里没有输出填充。只有它恰好是 1 时才碰巧对；没有输出填充时应当是 $${forgotOutputPadding(axis)}$。`
				}
			}
		],
		hints: [
			hint(
				shown,
				`Lay the stamps down: ${size} of them, each $s$ cells after the one before. How many strides is it from the first to the last?`,
				`把 ${size} 个章摆好，每个比前一个靠后 $s$ 格。从第一个到最后一个，一共走几个步幅？`
			),
			hint(
				shown,
				'The last stamp is $k$ cells wide, which is $(k - 1) + 1$. Then both ends are cropped by $p$, and one end gets the output padding.',
				'最后一个章宽 $k$ 格，也就是 $(k - 1) + 1$。然后两端各裁掉 $p$，再在一端加上输出填充。'
			)
		],
		explanation: {
			en: `$(i - 1) \\cdot s$ from the first stamp to the last, $-2p$ cropped, $k$ for the last stamp itself and $p_{\\text{out}}$ at the end: $${output}$.`,
			zh: `从第一个章到最后一个是 $(i - 1) \\cdot s$，裁掉 $2p$，最后一个章本身宽 $k$，末尾再加 $p_{\\text{out}}$：$${output}$。`
		},
		state: shown
	};
});
