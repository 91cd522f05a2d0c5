import type { Translated } from '$lib/i18n/language';
import { template } from '$lib/quiz/ask';
import { choicesOf } from '$lib/quiz/ask-many';
import type { Misconception } from '$lib/quiz/question';
import { pick, shuffled } from '$lib/quiz/random';
import { plainLayer } from '$lib/scenes/receptive-field/stack-layer';
import type { StackLayer } from '$lib/scenes/receptive-field/stack-layer';
import { inStack, layersOf, sizeOf } from './figure';

type Stack = readonly StackLayer[];

/** A change of a tower; what is said to those who misjudge it. */
interface TowerChange extends Misconception {
	readonly text: Translated;
	readonly layers: Stack;
}

const changed = (layers: Stack, index: number, change: Partial<StackLayer>): Stack =>
	layers.map((layer, place) => (place === index ? { ...layer, ...change } : layer));

function changesOf(tower: Stack, kernel: number, padding: number): readonly TowerChange[] {
	const half: StackLayer = { ...plainLayer, kind: 'pool', kernel: 2, stride: 2 };
	return [
		{
			misconception: 'forgotStride',
			text: { en: 'the lowest layer gets stride 2', zh: '最下面一层的步幅改成 2' },
			layers: changed(tower, 0, { stride: 2 }),
			feedback: {
				en: 'You left out the stride of the lowest layer. It sets the cells above it two pixels apart, and both layers above then add twice as much.',
				zh: '你漏了最下面一层的步幅。它让上面的格子相隔两个像素，再往上的两层就都多加一倍。'
			}
		},
		{
			misconception: 'forgotDilation',
			text: { en: 'the middle layer gets dilation 2', zh: '中间一层的膨胀改成 2' },
			layers: changed(tower, 1, { dilation: 2 }),
			feedback: {
				en: `You left out the dilation. The same ${kernel} cells of a row are then spread over ${2 * (kernel - 1) + 1}.`,
				zh: `你漏了膨胀。同样是一行 ${kernel} 格，膨胀之后要跨 ${2 * (kernel - 1) + 1} 格。`
			}
		},
		{
			misconception: 'forgotPooling',
			text: {
				en: '2×2 max pooling with stride 2 is put behind the lowest layer',
				zh: '在最下面一层之后加一个步幅为 2 的 2×2 最大池化'
			},
			layers: [tower[0], half, ...tower.slice(1)],
			feedback: {
				en: 'You left out the pooling. It has no weights, but it has a window and a stride, and counts like any other layer.',
				zh: '你漏了池化。池化虽然没有权重，却有窗口，也有步幅，和别的层一样要算。'
			}
		},
		{
			misconception: 'paddingEnlargesField',
			text: {
				en: `the padding of the middle layer goes from ${padding} to ${padding + 1}`,
				zh: `中间一层的填充从 ${padding} 改成 ${padding + 1}`
			},
			layers: changed(tower, 1, { padding: padding + 1 }),
			feedback: {
				en: `Padding makes the output larger and moves the fields; a cell still reads ${kernel} cells of the line below.`,
				zh: `填充让输出变大，也移动感受野的位置；但每一格往下读的还是 ${kernel} 格。`
			}
		},
		{
			misconception: 'strideOfOwnLayer',
			text: { en: 'the top layer gets stride 2', zh: '最上面一层的步幅改成 2' },
			layers: changed(tower, 2, { stride: 2 }),
			feedback: {
				en: 'A stride sets the cells of its own layer further apart and makes none of them see more. Only layers above would notice, and there are none.',
				zh: '步幅只是把本层的格子隔远，并不让其中任何一格看得更多。要更上面的层才有感觉，而它已经是最上面一层。'
			}
		},
		{
			misconception: 'channelsEnlargeField',
			text: { en: 'every layer gets twice as many filters', zh: '每层的滤波器都增加一倍' },
			layers: tower,
			feedback: {
				en: 'More filters look for more things, but at the same place: the window is as wide as before.',
				zh: '滤波器多了，找的东西就多，但看的还是同一块地方：窗口没有变宽。'
			}
		}
	];
}

/** What makes the field of a tower's top cell larger, as the engine finds. */
export default template('what-enlarges', { skill: 'receptive-field', level: 2 }, (random) => {
	const kernel = pick(random, [3, 5, 7]);
	const padding = (kernel - 1) / 2;
	const tower = layersOf(...Array.from({ length: 3 }, () => ({ kernel, padding })));
	const size = sizeOf(tower);
	const all = changesOf(tower, kernel, padding);
	const [enlarging, others] = [
		all.filter(({ layers }) => sizeOf(layers) > size),
		all.filter(({ layers }) => sizeOf(layers) <= size)
	];
	const right = shuffled(random, enlarging).slice(0, 2);
	const told = (language: 'en' | 'zh', separator: string) =>
		right.map(({ text, layers }) => `${text[language]} (${sizeOf(layers)})`).join(separator);
	const [padded] = others;

	return {
		kind: 'choices',
		stem: {
			en: `Three ${kernel}×${kernel} convolutions with stride 1 and padding ${padding} lie on one another. Which of these changes, each made alone, make the receptive field of a top cell larger?`,
			zh: `三层 ${kernel}×${kernel} 卷积摞在一起，步幅都是 1，填充都是 ${padding}。单独作下面的某一项改动，哪些会让最上面一格的感受野变大？`
		},
		matrices: [],
		...choicesOf(
			random,
			right.map(({ text, misconception, feedback, layers }) => ({
				id: `${misconception}-seen`,
				option: { text },
				missed: { misconception, feedback, state: inStack(layers) }
			})),
			others.map(({ text, misconception, feedback, layers }) => ({
				...{ misconception, feedback, option: { text } },
				state: inStack(layers)
			}))
		),
		hints: [
			{
				text: {
					en: `As it is, the field is 1 + 3·(${kernel} − 1) = ${size} wide. The formula holds kernel, dilation and the strides below; what does not come in cannot change it.`,
					zh: `现在的感受野宽 1 + 3·(${kernel} − 1) = ${size}。公式里有卷积核、膨胀和下面各层的步幅，没有出现在公式里的，就不会改变它。`
				},
				state: inStack(tower)
			},
			{
				text: {
					en: `One to begin with: “${padded.text.en}”. The field has ${sizeOf(padded.layers)} cells then. Look at the others in the same way.`,
					zh: `先看一个：“${padded.text.zh}”，感受野是 ${sizeOf(padded.layers)} 格。其余的照此一个一个看。`
				},
				state: inStack(padded.layers)
			}
		],
		explanation: {
			en: `From ${size} cells it grows with: ${told('en', '; ')}. Everything else leaves it at ${size}.`,
			zh: `原来是 ${size} 格，会变大的是：${told('zh', '；')}。其余各项都还是 ${size} 格。`
		},
		state: inStack(right[0].layers)
	};
});
