import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer, pick } from '$lib/quiz/random';
import { fieldsOf, inStack, layersOf, listed } from './figure';

/** How far apart neighbouring fields lie. */
export default template('jump', { skill: 'receptive-field', level: 1 }, (random) => {
	const kernel = integer(random, 2, 3);
	const layers = layersOf(
		{ kernel, stride: pick(random, [2, 3]) },
		{ kernel: 3, stride: pick(random, [1, 2]) },
		{ kernel: 2, stride: pick(random, [2, 3]) }
	);
	const fields = fieldsOf(layers);
	const { jump, before, size } = fields[fields.length - 1];
	const strides = layers.map(({ stride }) => stride);
	const sum = strides.reduce((all, stride) => all + stride, 0);
	const names = listed(layers);
	const number = rational.from;

	return {
		kind: 'number',
		stem: {
			en: `From the input up, the layers are ${names.en}. How many input cells lie from the start of the field of one top cell to that of its right-hand neighbour?`,
			zh: `从输入往上，各层依次是 ${names.zh}。最上面一层相邻两格的感受野，起点在输入上相隔多少格？`
		},
		matrices: [],
		answer: number(jump),
		mistakes: [
			{
				misconception: 'addedForMultiplied',
				value: number(sum),
				feedback: {
					en: `${strides.join(' + ')} adds the strides. One move at the top is several moves below, each of several cells: strides multiply.`,
					zh: `${strides.join(' + ')} 是把步幅加起来。上面走一步，等于下面走好几步，每一步又是好几格，所以步幅要相乘。`
				}
			},
			{
				misconception: 'topLayerLeftOut',
				value: number(before.jump),
				feedback: {
					en: `${before.jump} is the jump below the top layer. Its own stride does not make its field larger, but it does move its cells apart.`,
					zh: `${before.jump} 是最上面一层之下的间距。这一层自己的步幅虽然不会扩大它的感受野，却会把它的格子拉开。`
				},
				state: inStack(layers, { index: 1 })
			},
			{
				misconception: 'fieldSizeGiven',
				value: number(size),
				feedback: {
					en: `${size} is how many cells one of them sees. Fields of neighbours overlap, so the next one begins before this one ends.`,
					zh: `${size} 是一格看到的格数。相邻两格的感受野互相重叠，前一个没到头，后一个就开始了。`
				}
			}
		],
		hints: [
			hint(
				inStack(layers, { index: 0 }),
				`Think of one move. On the line of the first layer, going to the next cell means ${strides[0]} input cells.`,
				`想一想走一步是多远。在第一层那一行，走到下一格，就是输入上的 ${strides[0]} 格。`
			),
			hint(
				inStack(layers, { index: 1 }),
				`Going to the next cell of the second layer skips ${strides[1]} of the first, so ${strides[1]}·${strides[0]} = ${before.jump} input cells. The top layer has stride ${strides[2]}.`,
				`第二层走一格，等于第一层走 ${strides[1]} 格，也就是输入的 ${strides[1]}·${strides[0]} = ${before.jump} 格。最上面一层的步幅是 ${strides[2]}。`
			)
		],
		explanation: {
			en: `The jump is the product of all strides up to there: ${strides.join('·')} = ${jump}.`,
			zh: `间距是到这一层为止所有步幅的乘积：${strides.join('·')} = ${jump}。`
		},
		state: inStack(layers)
	};
});
