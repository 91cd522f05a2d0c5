import { choiceOf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { sizeText } from '$lib/quiz/print';
import { integer } from '$lib/quiz/random';
import { inMemory } from './figure';

/** The shape that a layer of PyTorch wants. */
export default template('batch-shape', { skill: 'tensor-shapes', level: 1 }, (random) => {
	const batch = 2 ** integer(random, 2, 6);
	const [height, width] = [8 * integer(random, 20, 40), 8 * integer(random, 41, 80)];
	const text = (shape: readonly number[]) => ({ en: sizeText(shape), zh: sizeText(shape) });
	return {
		kind: 'choice',
		...choiceOf(random, { text: text([batch, 3, height, width]) }, [
			{
				misconception: 'channelsLast',
				option: { text: text([batch, height, width, 3]) },
				feedback: {
					en: `This has the channels last, as files and TensorFlow have them. PyTorch’s layers want them right after the batch.`,
					zh: `这是通道在后，图片文件和 TensorFlow 这样排。PyTorch 的层要求通道紧跟在批量之后。`
				},
				state: inMemory({ height: 4, width: 4, layout: 'hwc' }, 1)
			},
			{
				misconception: 'axesSwapped',
				option: { text: text([batch, 3, width, height]) },
				feedback: {
					en: `Width and height are swapped: a tensor has its rows first, and there are ${height} of them.`,
					zh: `宽和高弄反了：张量是行在前，一共有 ${height} 行。`
				}
			},
			{
				misconception: 'forgotBatch',
				option: { text: text([3, height, width]) },
				feedback: {
					en: `That is one picture. The ${batch} pictures need an axis of their own, in front.`,
					zh: `这只是一张图片。${batch} 张图片要在最前面有自己的一个轴。`
				}
			}
		]),
		stem: {
			en: `A batch of ${batch} colour pictures, each ${width} pixels wide and ${height} high, goes into a convolutional layer of PyTorch. Which shape does the tensor have?`,
			zh: `一批 ${batch} 张彩色图片，每张宽 ${width} 像素、高 ${height} 像素，要送进 PyTorch 的卷积层。张量的形状是什么？`
		},
		matrices: [],
		hints: [
			hint(
				inMemory({ height: 4, width: 4, layout: 'chw' }),
				'In the figure, whole planes lie one after the other, as PyTorch has them: which axis is the outermost of a picture?',
				'图中是一个平面接着一个平面，PyTorch 就是这样排的：对一张图片来说，最外面的轴是哪一个？'
			),
			hint(
				inMemory({ height: 4, width: 4, layout: 'chw' }, 4),
				`Within a plane the rows come one after the other, so the height stands before the width. How many rows does a picture have that is ${height} high?`,
				`在一个平面里，是一行接着一行，所以高在宽的前面。高 ${height} 的图片有几行？`
			)
		],
		explanation: {
			en: `N×C×H×W: ${batch} pictures, 3 channels, ${height} rows, ${width} columns.`,
			zh: `N×C×H×W：${batch} 张图片，3 个通道，${height} 行，${width} 列。`
		},
		state: inMemory({ height: 4, width: 4, layout: 'chw' })
	};
});
