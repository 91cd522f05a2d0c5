import { fromRows, rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer } from '$lib/quiz/random';
import { makeRows } from '$lib/quiz/rows';
import { poolingParameters } from '$lib/scenes/pooling/parameters';
import { runPooling } from '$lib/scenes/pooling/run';
import { inFigure, mapOf } from './figure';

const HEIGHT = 2;
const WIDTH = 8;

/** How many outputs notice that a lone pixel has moved by one. */
export default template('moved-pixel', { skill: 'equivariance', level: 2 }, (random) => {
	const value = integer(random, 2, 9);
	const [row, column] = [integer(random, 0, HEIGHT - 1), integer(random, 0, WIDTH - 2)];
	const rows = makeRows(HEIGHT, WIDTH, (r, c) => (r === row && c === column ? value : 0));
	const settings = { cells: fromRows(rows), shift: [0, 1] } as const;
	const { shift, output } = runPooling({ ...poolingParameters.defaults, ...settings });
	const answer = shift?.changed.size ?? 0;
	const outputs = output.data.length;
	const stays = answer === 0;

	return {
		kind: 'number',
		stem: {
			en: `2×2 max pooling with stride 2 makes ${outputs} numbers of this map. Then everything moves one pixel to the right. How many of the ${outputs} outputs change?`,
			zh: `用 2×2、步幅 2 的最大池化，这张图变成 ${outputs} 个数。接着整张图向右移一个像素。这 ${outputs} 个输出中有几个会变？`
		},
		matrices: mapOf(rows),
		answer: rational.from(answer),
		mistakes: [
			{
				misconception: stays ? 'noticesEveryMove' : 'invarianceExpected',
				value: rational.from(stays ? 2 : 0),
				feedback: stays
					? {
							en: `That is right for a pixel at the right edge of its window. This one has room to move within its window.`,
							zh: `像素在窗口右边时才是这样。这一个在窗口里还有地方可移。`
						}
					: {
							en: `Pooling swallows only moves within a window. This pixel stands at the right edge of its window, and leaves it.`,
							zh: `池化只能吸收窗口内部的移动。这个像素站在窗口的右边，一移就出去了。`
						}
			},
			{
				misconception: 'oneOutput',
				value: rational.one,
				feedback: {
					en: `If the ${value} left one window, it would arrive in another: one output falls to 0 and another rises. A single one cannot change.`,
					zh: `如果 ${value} 离开了一个窗口，就会进入另一个：一个输出降到 0，另一个升上来。不会只变一个。`
				}
			},
			{
				misconception: 'wholeForPart',
				value: rational.from(outputs),
				feedback: {
					en: `Outputs whose windows hold nothing but zeros before and after do not change.`,
					zh: `前后都只看到 0 的窗口，输出不会变。`
				}
			}
		],
		hints: [
			hint(
				inFigure({}, rows),
				`Before the move: the windows begin in columns 1, 3, 5 and 7. The ${value} stands in column ${column + 1}; is that the left or the right column of its window?`,
				`先看移动之前：窗口从第 1、3、5、7 列开始。${value} 在第 ${column + 1} 列，是所在窗口的左列还是右列？`
			),
			hint(
				inFigure({ shift: [0, 1] }, rows),
				`After the move it stands in column ${column + 2}. An output changes only if the largest number under its window does: look at the window that it was in, and at the one that it is in.`,
				`移动之后它在第 ${column + 2} 列。窗口里最大的数变了，输出才会变：看它原来所在的窗口，再看现在所在的窗口。`
			)
		],
		explanation: stays
			? {
					en: `Column ${column + 1} is the left one of its window, column ${column + 2} the right one. The ${value} stays in the same window, and no output changes.`,
					zh: `第 ${column + 1} 列是窗口的左列，第 ${column + 2} 列是同一个窗口的右列。${value} 没有出窗口，所以没有输出改变。`
				}
			: {
					en: `Column ${column + 1} is the right one of its window, so the ${value} moves into the next: one output falls from ${value} to 0, the next rises from 0 to ${value}.`,
					zh: `第 ${column + 1} 列是窗口的右列，${value} 移进了下一个窗口：一个输出从 ${value} 降到 0，下一个从 0 升到 ${value}。`
				},
		state: inFigure({ shift: [0, 1] }, rows)
	};
});
