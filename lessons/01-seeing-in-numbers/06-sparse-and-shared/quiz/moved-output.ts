import { choiceOf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer } from '$lib/quiz/random';
import { inShift } from './figure';

/** A place as it is told, in both languages. */
const place = (row: number, column: number) => ({
	text: { en: `row ${row}, column ${column}`, zh: `第 ${row} 行第 ${column} 列` }
});

/** Where the brightest cell of an output goes when the input is shifted. */
export default template('moved-output', { skill: 'equivariance', level: 2 }, (random) => {
	const [row, column] = [integer(random, 6, 12), integer(random, 6, 12)];
	const [down, right] = [integer(random, 1, 4), integer(random, 1, 4)];
	const { options, answer, mistakes } = choiceOf(random, place(row + down, column + right), [
		{
			misconception: 'invarianceExpected',
			option: place(row, column),
			feedback: {
				en: `That would be invariance: the output stays. Convolution is equivariant: the output moves along.`,
				zh: `那是不变性：输出原样不动。卷积是等变的：输出跟着移动。`
			}
		},
		{
			misconception: 'oppositeDirection',
			option: place(row - down, column - right),
			feedback: {
				en: `This is the opposite direction. What the kernel found has moved down and right, and so has its answer.`,
				zh: `方向反了。卷积核找到的东西往下、往右移了，它的答案也一样。`
			}
		},
		{
			misconception: 'axesSwapped',
			option: place(row + right, column + down),
			feedback: {
				en: `Rows and columns are swapped. Down adds to the row, right adds to the column.`,
				zh: `行和列弄反了。下移加在行上，右移加在列上。`
			}
		},
		{
			misconception: 'movedTwice',
			option: place(row + 2 * down, column + 2 * right),
			feedback: {
				en: `It moves as far as the input, not twice as far.`,
				zh: `输入移多远，输出就移多远，不会加倍。`
			}
		}
	]);
	return {
		kind: 'choice',
		stem: {
			en: `Far from the border, the largest output of a convolution (stride 1) is at row ${row}, column ${column}. The picture is moved ${down} down and ${right} to the right. Where is it now?`,
			zh: `卷积（步幅 1）的最大输出在第 ${row} 行第 ${column} 列，离边界很远。现在把图片下移 ${down} 格、右移 ${right} 格，它到了哪里？`
		},
		matrices: [],
		options,
		answer,
		mistakes,
		hints: [
			hint(
				inShift({ down: 0, right: 0 }),
				'Here nothing is shifted yet. Shift the picture in the figure and watch what its output does.',
				'这里还没有移动。在图中移动图片，看它的输出怎样变。'
			),
			hint(
				inShift({ down, right }),
				`Now the picture is shifted by ${down} down and ${right} to the right. The same numbers lie under the same weights, but elsewhere.`,
				`现在图片下移了 ${down} 格，右移了 ${right} 格。同样的数还是对着同样的权重，只是换了地方。`
			)
		],
		explanation: {
			en: `The same window contents are now ${down} rows further down and ${right} columns further right, and the same weights give the same number there: row ${row + down}, column ${column + right}.`,
			zh: `同样的内容现在往下 ${down} 行、往右 ${right} 列，同样的权重在那里算出同样的数：第 ${row + down} 行第 ${column + right} 列。`
		},
		state: inShift({ down, right })
	};
});
