import type { Translated } from '$lib/i18n/language';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { sizeText } from '$lib/quiz/print';
import type { Mistake } from '$lib/quiz/question';
import { integer, shuffled } from '$lib/quiz/random';
import { inMemory } from './figure';

const CHANNELS = 3;

/** Where a tensor is met, and how its axes lie there. */
type Use = 'torchBatch' | 'tensorflowBatch' | 'torchPicture' | 'file';

const names: Readonly<Record<Use, Translated>> = {
	torchBatch: { en: 'the batch in PyTorch', zh: 'PyTorch 中的这一批' },
	tensorflowBatch: { en: 'the batch in TensorFlow', zh: 'TensorFlow 中的这一批' },
	torchPicture: { en: 'one of the pictures in PyTorch', zh: 'PyTorch 中的其中一张' },
	file: { en: 'one of the pictures as read from its file', zh: '从文件读出的其中一张' }
};
const uses: readonly Use[] = ['torchBatch', 'tensorflowBatch', 'torchPicture', 'file'];

/** What takes the place of each use in the head of somebody who takes one layout for the other. */
const otherLayout: Readonly<Record<Use, Use>> = {
	torchBatch: 'tensorflowBatch',
	tensorflowBatch: 'torchBatch',
	torchPicture: 'file',
	file: 'torchPicture'
};
/** The same for somebody who forgets the axis of the batch, or adds one to a single picture. */
const otherBatch: Readonly<Record<Use, Use>> = {
	torchBatch: 'torchPicture',
	tensorflowBatch: 'file',
	torchPicture: 'torchBatch',
	file: 'tensorflowBatch'
};

/** Which shape is whose: channels first or last, one picture or a batch. */
export default template('layouts', { skill: 'tensor-shapes', level: 2 }, (random) => {
	const batch = 2 ** integer(random, 3, 6);
	const [height, width] = [16 * integer(random, 5, 12), 16 * integer(random, 13, 24)];
	const shapes: Readonly<Record<Use | 'wide', readonly number[]>> = {
		torchBatch: [batch, CHANNELS, height, width],
		tensorflowBatch: [batch, height, width, CHANNELS],
		torchPicture: [CHANNELS, height, width],
		file: [height, width, CHANNELS],
		wide: [batch, CHANNELS, width, height]
	};
	const shapeOf = (use: Use | 'wide'): Translated => ({
		...{ en: sizeText(shapes[use]), zh: sizeText(shapes[use]) }
	});
	const asked = shuffled(random, uses);
	const mistakes: readonly Mistake<readonly string[]>[] = [
		{
			misconception: 'channelsLast',
			value: asked.map((use) => otherLayout[use]),
			feedback: {
				en: 'The two layouts are swapped: PyTorch has the channels before height and width; TensorFlow, and what reads files, has them after.',
				zh: '两种排列弄反了：PyTorch 把通道放在高和宽之前；TensorFlow 和读图片文件的程序放在之后。'
			},
			state: inMemory({ height: 4, width: 4, layout: 'hwc' }, 1)
		},
		{
			misconception: 'forgotBatch',
			value: asked.map((use) => otherBatch[use]),
			feedback: {
				en: `A batch has one axis more than a picture: the first one, of length ${batch}.`,
				zh: `一批比一张多一个轴，就是最前面长为 ${batch} 的那个。`
			}
		},
		{
			misconception: 'axesSwapped',
			value: asked.map((use) => (use === 'torchBatch' ? 'wide' : use)),
			feedback: {
				en: `Rows come before columns: the height ${height} stands before the width ${width}.`,
				zh: `先行后列：高 ${height} 在宽 ${width} 的前面。`
			}
		}
	];

	return {
		kind: 'match',
		stem: {
			en: `${batch} colour pictures are ${height} pixels high and ${width} wide. Which shape belongs to what?`,
			zh: `有 ${batch} 张彩色图片，高 ${height} 像素，宽 ${width} 像素。下面各是什么形状？`
		},
		matrices: [],
		items: asked.map((use) => ({ id: use, text: names[use] })),
		partners: shuffled(random, [...uses, 'wide'] as const).map((use) => ({
			id: use,
			text: shapeOf(use)
		})),
		answer: asked,
		mistakes,
		hints: [
			hint(
				inMemory({ height: 4, width: 4, layout: 'chw' }, 1),
				'This is how PyTorch has a picture: a whole plane, then the next. So the channels are its first axis.',
				'PyTorch 这样排图片：排完一整个平面，再排下一个。所以通道是第一个轴。'
			),
			hint(
				inMemory({ height: 4, width: 4, layout: 'hwc' }, 1),
				'This is how a file has it: all numbers of a pixel, then the next pixel. A batch has one axis more, in front.',
				'文件这样排：排完一个像素的所有数，再排下一个像素。一批图片则在最前面多一个轴。'
			)
		],
		explanation: {
			en: `PyTorch: N×C×H×W = ${shapeOf('torchBatch').en}, one picture ${shapeOf('torchPicture').en}. TensorFlow: N×H×W×C = ${shapeOf('tensorflowBatch').en}; a file, in the same order without N, ${shapeOf('file').en}.`,
			zh: `PyTorch：N×C×H×W = ${shapeOf('torchBatch').zh}，单张 ${shapeOf('torchPicture').zh}。TensorFlow：N×H×W×C = ${shapeOf('tensorflowBatch').zh}；文件的次序相同，没有 N，是 ${shapeOf('file').zh}。`
		},
		state: inMemory({ height: 4, width: 4, layout: 'chw' })
	};
});
