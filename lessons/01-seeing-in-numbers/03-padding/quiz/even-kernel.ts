import { resolveAxis } from '$lib/engine';
import { choiceOf, template } from '$lib/quiz/ask';
import { formulaHints } from '$lib/quiz/hints/formula-hints';
import type { MisconceptionName } from '$lib/quiz/misconceptions/catalogue';
import { integer, pick } from '$lib/quiz/random';
import { inReads } from './figure';

/** An even kernel needs unequal sides. */
export default template('even-kernel', { skill: 'padding', level: 2 }, (random) => {
	const kernel = pick(random, [2, 4, 6]);
	const side = integer(random, 7, 12);
	const { paddingBefore: less, paddingAfter: more } = resolveAxis({
		size: side,
		kernel,
		padding: 'same'
	});
	const widthWith = (before: number, after: number) =>
		resolveAxis({ size: side, kernel, padding: [before, after] }).outputSize;
	const ends = (before: number, after: number) => ({
		text: {
			en: `${before} on the left, ${after} on the right`,
			zh: `左边 ${before} 格，右边 ${after} 格`
		}
	});
	const wrong = (
		misconception: MisconceptionName,
		before: number,
		after: number,
		en: string,
		zh: string
	) => {
		const width = widthWith(before, after);
		return {
			misconception,
			option: ends(before, after),
			feedback: {
				en: `The output would be ${side} + ${before} + ${after} − ${kernel} + 1 = ${width} wide. ${en}`,
				zh: `输出的宽会是 ${side} + ${before} + ${after} − ${kernel} + 1 = ${width}。${zh}`
			},
			state: inReads({
				...{ size: [side, side], kernel: [kernel, kernel] },
				padding: { top: before, left: before, bottom: after, right: after }
			})
		};
	};

	return {
		kind: 'choice',
		...choiceOf(random, ends(less, more), [
			wrong(
				'halfRoundedUp',
				more,
				more,
				'Equal sides add an even number of cells, but an odd number is needed.',
				'两边相等，加起来总是偶数；而这里需要的是奇数。'
			),
			wrong(
				'halfRoundedDown',
				less,
				less,
				'Equal sides add an even number of cells; here one is still missing.',
				'两边相等，加起来总是偶数；这里还差一格。'
			),
			wrong(
				'forgotMinusOne',
				more,
				more + 1,
				'The row needs one cell less than twice that: k − 1 in all.',
				'一行总共只需要 k − 1 格，这里太多了。'
			)
		]),
		stem: {
			en: `A kernel ${kernel} cells wide moves with stride 1 along a row of ${side}. Which padding keeps the width, the way PyTorch’s “same” does?`,
			zh: `宽 ${kernel} 格的卷积核沿着一行 ${side} 格以步幅 1 移动。哪种填充能像 PyTorch 的 same 那样保持宽度不变？`
		},
		matrices: [],
		hints: formulaHints(
			{
				en: 'The width stays if the padding of both ends makes up for what the kernel takes away',
				zh: '两端的填充正好补上卷积核减去的格数，宽就不变'
			},
			{ symbols: 'p_1 + p_2 = k - 1', numbers: `p_1 + p_2 = ${kernel} - 1` },
			inReads({ size: [side, side], kernel: [kernel, kernel] })
		),
		explanation: {
			en: `The row needs ${kernel} − 1 = ${less + more} cells in all, an odd number. PyTorch puts the odd one after the picture: ${less} on the left, ${more} on the right.`,
			zh: `一行总共需要 ${kernel} − 1 = ${less + more} 格，是奇数。PyTorch 把多出的一格放在后面：左边 ${less} 格，右边 ${more} 格。`
		},
		state: inReads({ size: [side, side], kernel: [kernel, kernel], padding: 'same' })
	};
});
