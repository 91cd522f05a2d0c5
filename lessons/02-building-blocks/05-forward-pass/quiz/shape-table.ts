import { elementCount } from '$lib/engine';
import type { Layer } from '$lib/engine';
import { errorOf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { sizeText } from '$lib/quiz/print';
import type { Misconception } from '$lib/quiz/question';
import { integer, pick } from '$lib/quiz/random';
import { inCosts } from './figure';
import { madeBy } from './shapes';

type Maps = readonly number[];

/** The lines that can go wrong; what follows goes on from what they say. */
const slips = ['first', 'pool', 'second', 'flatten'] as const;

/** The shapes of a small network, one of them wrong. */
export default template('shape-table', { skill: 'tensor-shapes', level: 2 }, (random) => {
	const slip = pick(random, slips);
	const side = 4 * integer(random, 4, 9);
	const [few, many] = [pick(random, [4, 6, 8]), pick(random, [10, 12, 16])];
	const conv = (outChannels: number, padding: number): Layer => {
		return { type: 'conv2d', outChannels, kernelSize: 3, padding };
	};
	const half: Layer = { type: 'maxPool2d', kernelSize: 2 };
	const image: Maps = [1, side, side];

	const first = madeBy(conv(few, slip === 'first' ? 0 : 1), image);
	const pooled = slip === 'pool' ? [few / 2, ...first.slice(1)] : madeBy(half, first);
	const second = madeBy(conv(slip === 'second' ? few * many : many, 1), pooled);
	const flat = slip === 'flatten' ? elementCount(second.slice(1)) : elementCount(second);
	const right = {
		first: sizeText(madeBy(conv(few, 1), image)),
		pool: sizeText(madeBy(half, first)),
		second: sizeText(madeBy(conv(many, 1), pooled)),
		flatten: `${elementCount(second)}`
	};
	const sound = (line: (typeof slips)[number], told: Misconception) =>
		slip === line ? null : told;
	const because = {
		first: {
			en: `with padding 1 a 3×3 kernel keeps ${side}×${side}`,
			zh: `填充为 1 时，3×3 的卷积核保持 ${side}×${side} 不变`
		},
		pool: {
			en: 'pooling halves height and width and keeps the maps apart',
			zh: '池化让高和宽减半，图的张数不变'
		},
		second: {
			en: `each of the ${many} filters adds up over all maps that it reads and makes one`,
			zh: `${many} 个滤波器，每个把读到的各张图加在一起，只出一张`
		},
		flatten: {
			en: `all ${many} maps go into the row`,
			zh: `${many} 张图都排进那一行`
		}
	}[slip];

	return {
		kind: 'error',
		stem: {
			en: `The shapes of a small network for pictures of ${side}×${side} (maps × height × width), line by line. One line is wrong; those after it only go on from it. Which line is it?`,
			zh: `一个小网络读 ${side}×${side} 的图像，下面逐层写出形状（张数 × 高 × 宽）。其中有一行错了，它后面的各行只是接着往下算。错的是哪一行？`
		},
		matrices: [],
		...errorOf([
			{
				text: {
					en: `Convolution, ${few} filters of 3×3, padding 1: ${sizeText(first)}`,
					zh: `卷积，${few} 个 3×3 的滤波器，填充 1：${sizeText(first)}`
				},
				sound: sound('first', {
					misconception: 'forgotPadding',
					feedback: {
						en: `This line is right. Without padding the border would be cut off; with padding 1 a 3×3 kernel keeps ${side}×${side}.`,
						zh: `这一行是对的。不填充才会切掉一圈；填充为 1 时，3×3 的卷积核保持 ${side}×${side} 不变。`
					},
					state: inCosts(1)
				})
			},
			{
				text: {
					en: `2×2 max pooling with stride 2: ${sizeText(pooled)}`,
					zh: `2×2 最大池化，步幅 2：${sizeText(pooled)}`
				},
				sound: sound('pool', {
					misconception: 'channelsPooled',
					feedback: {
						en: `This line is right: height and width are halved. The number of maps stays, for each is pooled by itself.`,
						zh: `这一行是对的：高和宽减半。张数不变，因为每张图各自池化。`
					},
					state: inCosts(3)
				})
			},
			{
				text: {
					en: `Convolution, ${many} filters of 3×3, padding 1: ${sizeText(second)}`,
					zh: `卷积，${many} 个 3×3 的滤波器，填充 1：${sizeText(second)}`
				},
				sound: sound('second', {
					misconception: 'mapPerKernel',
					feedback: {
						en: `This line is right. A filter has a kernel for each map that it reads, but it adds everything up: ${many} filters, ${many} maps.`,
						zh: `这一行是对的。滤波器对读到的每张图各有一个卷积核，但结果全加在一起：${many} 个滤波器，${many} 张图。`
					},
					state: inCosts(4)
				})
			},
			{
				text: { en: `Flattening: ${flat}`, zh: `展平：${flat}` },
				sound: sound('flatten', {
					misconception: 'forgotChannels',
					feedback: {
						en: `This line follows from the one before it: ${sizeText(second)} numbers, the maps included, laid out in one row.`,
						zh: `这一行是由上一行得出的：连同张数，一共 ${sizeText(second)} 个数，排成一行。`
					},
					state: inCosts(7)
				})
			}
		]),
		hints: [
			hint(
				inCosts(4),
				'Check two things in each line: the number of maps, and then their size. A convolution makes as many maps as it has filters; pooling leaves their number alone.',
				'每一行查两样：先查图的张数，再查图的大小。卷积有几个滤波器就出几张图；池化不改变张数。'
			),
			hint(
				inCosts(7),
				'Then the sizes: a 3×3 kernel with padding 1 keeps them, 2×2 pooling halves them. And flattening loses no number.',
				'再看大小：3×3 的卷积核配填充 1，大小不变；2×2 池化减半。展平则一个数也不会少。'
			)
		],
		explanation: {
			en: `The wrong line should say ${right[slip]}: ${because.en}.`,
			zh: `错的那一行应当是 ${right[slip]}：${because.zh}。`
		},
		state: inCosts({ first: 1, pool: 3, second: 4, flatten: 7 }[slip])
	};
});
