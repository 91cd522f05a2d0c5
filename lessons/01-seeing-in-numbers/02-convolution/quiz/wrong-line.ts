import { rational } from '$lib/engine';
import type { Conv2dTap, Rational } from '$lib/engine';
import { errorOf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { exactText, factorText, productText, sumText } from '$lib/quiz/print';
import type { Misconception } from '$lib/quiz/question';
import { integer, pick, shuffled } from '$lib/quiz/random';
import { convolveRows, makeRows, tapsAt } from '$lib/quiz/rows';
import type { Place } from '$lib/quiz/rows';
import type { Translated } from '$lib/i18n/language';
import { inFigure, inputAndKernel } from './figure';

const INPUT = 3;
const KERNEL = 2;

/** What went wrong in the one line that is wrong. */
type Slip = 'signDropped' | 'zeroKept' | 'weightTurned';

/** What the weight of a product is there for; each kind is one of the kernel's four. */
type Part = 'negative' | 'zero' | 'diagonal' | 'across';

const slipAt: Readonly<Record<Slip, Part>> = {
	signDropped: 'negative',
	zeroKept: 'zero',
	weightTurned: 'diagonal'
};

/** A worked sum with one wrong product. */
export default template('wrong-line', { skill: 'convolution-arithmetic', level: 2 }, (random) => {
	const slip = pick<Slip>(random, ['signDropped', 'zeroKept', 'weightTurned']);
	// One weight of the diagonal is positive, and one beside it; the rest are negative and zero.
	const diagonal = shuffled<Place>(random, [
		[0, 0],
		[1, 1]
	]);
	const across = shuffled<Place>(random, [
		[0, 1],
		[1, 0]
	]);
	const [opposite, rest] = shuffled<Part>(random, ['negative', 'zero']);
	const parts: readonly (readonly [Place, Part])[] = [
		[diagonal[0], 'diagonal'],
		[diagonal[1], opposite],
		[across[0], 'across'],
		[across[1], rest]
	];
	const partAt = ([row, column]: Place): Part =>
		parts.find(([place]) => place[0] === row && place[1] === column)?.[1] ?? 'zero';
	const weightOf: Readonly<Record<Part, number>> = {
		negative: integer(random, -3, -1),
		zero: 0,
		diagonal: integer(random, 1, 3),
		across: integer(random, 1, 3)
	};
	const input = makeRows(INPUT, INPUT, () => integer(random, 2, 9));
	const kernel = makeRows(KERNEL, KERNEL, (row, column) => weightOf[partAt([row, column])]);
	const columns = convolveRows(input, kernel)[0].length;
	const [row, column] = [integer(random, 0, 1), integer(random, 0, 1)];
	const index = row * columns + column;
	const taps = tapsAt(input, kernel, [row, column]);
	const turned = tapsAt(input, kernel, [row, column], { rotateKernel: true });

	/** The line of a tap as it is written, right or with the slip. */
	const written = (tap: Conv2dTap<Rational>, term: number): { text: string; product: Rational } => {
		const { x, w, product } = tap;
		const right = { text: `${productText(tap)} = ${exactText(product)}`, product };
		if (partAt(tap.kernel) !== slipAt[slip]) return right;
		if (slip === 'weightTurned') {
			const other = turned[term];
			return {
				text: `${productText(other)} = ${exactText(other.product)}`,
				product: other.product
			};
		}
		const wrong = slip === 'signDropped' ? product.neg() : x;
		return { text: `${exactText(x)}×${factorText(w)} = ${exactText(wrong)}`, product: wrong };
	};
	const lines = taps.map(written);
	const total = lines.reduce((sum, { product }) => rational.add(sum, product), rational.zero);
	const wrongTap = taps.find((tap) => partAt(tap.kernel) === slipAt[slip]) ?? taps[0];
	const [wr, wc] = [wrongTap.kernel[0] + 1, wrongTap.kernel[1] + 1];
	const rightLine = `${productText(wrongTap)} = ${exactText(wrongTap.product)}`;

	const sound = (tap: Conv2dTap<Rational>): Misconception => {
		const [r, c] = [tap.kernel[0] + 1, tap.kernel[1] + 1];
		const [value, weight] = [exactText(tap.x), exactText(tap.w)];
		const line = `${productText(tap)} = ${exactText(tap.product)}`;
		switch (partAt(tap.kernel)) {
			case 'negative':
				return {
					misconception: 'signsDropped',
					feedback: {
						en: `${line} is right: the weight is negative, and so is its product with a positive number.`,
						zh: `${line} 没有错：权重是负的，它与正数的乘积也是负的。`
					}
				};
			case 'zero':
				return {
					misconception: 'zeroKeepsInput',
					feedback: {
						en: `${line} is right: a weight of 0 leaves nothing of the ${value}. To keep it, the weight would have to be 1.`,
						zh: `${line} 没有错：权重是 0，${value} 就一点也不剩了。要保留它，权重得是 1。`
					}
				};
			case 'diagonal':
				return {
					misconception: 'flippedKernel',
					feedback: {
						en: `This line is right: the weight in row ${r}, column ${c} of the kernel is ${weight}, and it meets the number in row ${r}, column ${c} of the window, ${value}. Nothing is turned.`,
						zh: `这一行没有错：卷积核第 ${r} 行第 ${c} 列的权重是 ${weight}，对着窗口第 ${r} 行第 ${c} 列的数 ${value}。什么也不用旋转。`
					}
				};
			case 'across':
				return {
					misconception: 'axesSwapped',
					feedback: {
						en: `This line is right. Row ${r}, column ${c} is the ${r === 1 ? 'top right' : 'bottom left'} of the window: ${value}, with the weight ${weight}.`,
						zh: `这一行没有错。第 ${r} 行第 ${c} 列是窗口的${r === 1 ? '右上角' : '左下角'}：数是 ${value}，权重是 ${weight}。`
					}
				};
		}
	};
	const place = (tap: Conv2dTap<Rational>, text: string): Translated => ({
		en: `row ${tap.kernel[0] + 1}, column ${tap.kernel[1] + 1}: ${text}`,
		zh: `第 ${tap.kernel[0] + 1} 行第 ${tap.kernel[1] + 1} 列：${text}`
	});
	const sum = `${lines.map(({ product }) => factorText(product)).join(' + ')} = ${exactText(total)}`;
	const reason: Readonly<Record<Slip, Translated>> = {
		signDropped: {
			en: `A number times a negative weight is negative: ${rightLine}.`,
			zh: `一个正数乘以负的权重是负的：${rightLine}。`
		},
		zeroKept: {
			en: `A weight of 0 leaves nothing of its number: ${rightLine}.`,
			zh: `权重是 0，这个数就一点也不剩：${rightLine}。`
		},
		weightTurned: {
			en: `That weight stands in the opposite corner, as if the kernel were turned by 180°. In row ${wr}, column ${wc} it is ${exactText(wrongTap.w)}: ${rightLine}.`,
			zh: `那个权重在对角上，像是把卷积核旋转了 180°。第 ${wr} 行第 ${wc} 列的权重是 ${exactText(wrongTap.w)}：${rightLine}。`
		}
	};

	return {
		kind: 'error',
		stem: {
			en: `The output number in row ${row + 1}, column ${column + 1} is worked out line by line, in the order of the kernel’s weights. One line is wrong in itself. Which one?`,
			zh: `输出第 ${row + 1} 行第 ${column + 1} 列的数，按卷积核权重的顺序逐行计算如下。其中有一行本身就算错了，是哪一行？`
		},
		matrices: inputAndKernel(input, kernel).map((matrix) =>
			matrix.role === 'input' ? { ...matrix, lit: taps.map(({ position }) => position) } : matrix
		),
		...errorOf([
			...taps.map((tap, term) => ({
				text: place(tap, lines[term].text),
				sound: partAt(tap.kernel) === slipAt[slip] ? null : sound(tap)
			})),
			{
				text: { en: `sum: ${sum}`, zh: `求和：${sum}` },
				sound: {
					misconception: 'errorCarried',
					feedback: {
						en: 'The numbers of the lines above are added up correctly. The sum is wrong only because one of them is: look for where that one comes from.',
						zh: '把上面各行的数加起来，这一步没有错。和不对，只是因为其中有一个数不对：找找它从哪里来。'
					}
				}
			}
		]),
		hints: [
			hint(
				inFigure(input, kernel, 'cell', index),
				'For each line, look up two numbers: the one in the frame, and the weight at the same place of the kernel.',
				'对每一行，查两个数：框里的数，以及卷积核同一位置上的权重。'
			),
			hint(
				inFigure(input, kernel, 'term', index * taps.length + taps.indexOf(wrongTap)),
				`The right sum is ${sumText(taps)}. Compare its terms with the lines. (Products with the weight 0 are left out.)`,
				`正确的和是 ${sumText(taps)}。把它的各项与上面各行比较。（权重为 0 的乘积略去不写。）`
			)
		],
		explanation: {
			en: `The line of row ${wr}, column ${wc} is wrong. ${reason[slip].en}`,
			zh: `错的是第 ${wr} 行第 ${wc} 列那一行。${reason[slip].zh}`
		},
		state: inFigure(input, kernel, 'term', index * taps.length + taps.indexOf(wrongTap))
	};
});
