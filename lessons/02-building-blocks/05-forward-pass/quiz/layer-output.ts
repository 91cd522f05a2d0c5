import type { Layer } from '$lib/engine';
import type { Translated } from '$lib/i18n/language';
import { template } from '$lib/quiz/ask';
import { matchOf } from '$lib/quiz/ask-many';
import { hint } from '$lib/quiz/hints/hint';
import { sizeText } from '$lib/quiz/print';
import { integer, pick } from '$lib/quiz/random';
import { inCosts } from './figure';
import { madeBy } from './shapes';

/** Layers that read the same maps, and the shape that each makes of them. */
export default template('layer-output', { skill: 'tensor-shapes', level: 2 }, (random) => {
	const [channels, filters] = [pick(random, [3, 8, 16]), pick(random, [6, 10, 12])];
	const side = 2 * integer(random, 4, 12);
	const maps = [channels, side, side];
	const made = (layer: Layer, read: readonly number[] = maps) => sizeText(madeBy(layer, read));
	const conv = (padding: number): Layer => {
		return { type: 'conv2d', outChannels: filters, kernelSize: 3, padding };
	};
	const flatten: Layer = { type: 'flatten' };
	const pool: Layer = { type: 'maxPool2d', kernelSize: 2 };
	const average: Layer = { type: 'globalAvgPool2d' };
	const filtered = madeBy(conv(1), maps);
	const shapes = {
		padded: sizeText(filtered),
		cut: made(conv(0)),
		pool: made(pool),
		global: made(average),
		flatten: made(flatten),
		onePlane: made(flatten, [1, side, side]),
		oneNumber: made(average, [1, side, side]),
		pooledFilters: made(pool, filtered)
	};
	const item = (partner: string, text: Translated) => ({ id: `${partner}-layer`, partner, text });

	return {
		kind: 'match',
		stem: {
			en: `Each of these layers reads ${sizeText(maps)} (maps × height × width). Which shape does each make?`,
			zh: `下面各层读入的都是 ${sizeText(maps)}（张数 × 高 × 宽）。各自给出什么形状？`
		},
		matrices: [],
		...matchOf(
			random,
			[
				item('padded', {
					en: `convolution, ${filters} filters of 3×3, padding 1`,
					zh: `卷积，${filters} 个 3×3 的滤波器，填充 1`
				}),
				item('cut', {
					en: `convolution, ${filters} filters of 3×3, no padding`,
					zh: `卷积，${filters} 个 3×3 的滤波器，不填充`
				}),
				item('pool', { en: '2×2 max pooling with stride 2', zh: '2×2 最大池化，步幅 2' }),
				item('global', { en: 'global average pooling', zh: '全局平均池化' }),
				item('flatten', { en: 'flattening', zh: '展平' })
			],
			Object.entries(shapes).map(([id, shape]) => ({ id, text: { en: shape, zh: shape } })),
			[
				{
					misconception: 'forgotPadding',
					instead: { 'padded-layer': 'cut', 'cut-layer': 'padded' },
					feedback: {
						en: 'The two convolutions are swapped. Without padding a 3×3 window fits in two places fewer each way; padding 1 makes up for that.',
						zh: '两个卷积弄反了。不填充时，3×3 的窗口在每个方向上都少两个位置；填充 1 正好补回来。'
					},
					state: inCosts(1)
				},
				{
					misconception: 'onePerImage',
					instead: { 'global-layer': 'oneNumber' },
					feedback: {
						en: `Global pooling averages each map by itself and keeps the maps apart: ${channels} numbers, not one.`,
						zh: `全局池化是每张图各求各的平均，不把它们混在一起：剩 ${channels} 个数，不是一个。`
					}
				},
				{
					misconception: 'channelsPooled',
					instead: { 'pool-layer': 'pooledFilters' },
					feedback: {
						en: `Pooling has no filters. It reads ${channels} maps and gives ${channels} back, only smaller.`,
						zh: `池化没有滤波器。读入 ${channels} 张图，还是给出 ${channels} 张，只是变小了。`
					},
					state: inCosts(3)
				},
				{
					misconception: 'forgotChannels',
					instead: { 'flatten-layer': 'onePlane' },
					feedback: {
						en: `${shapes.onePlane} are the numbers of one map. Flattening lays all ${channels} maps in one row.`,
						zh: `${shapes.onePlane} 只是一张图里的数。展平是把 ${channels} 张图都排进一行。`
					},
					state: inCosts(7)
				}
			]
		),
		hints: [
			hint(
				inCosts(4),
				`Sort them by the number of maps first: convolutions give as many as they have filters, ${filters}; pooling keeps the ${channels}.`,
				`先看图的张数：卷积有几个滤波器就出几张，即 ${filters} 张；池化保持 ${channels} 张。`
			),
			hint(
				inCosts(6),
				`Then the size: of ${side} cells a window of 3 has ${side} − 3 + 1 places without padding. A window over the whole map has a single one.`,
				`再看大小：${side} 格里，宽 3 的窗口不填充有 ${side} − 3 + 1 个位置；窗口盖住整张图，就只有一个位置。`
			)
		],
		explanation: {
			en: `With padding ${shapes.padded}, without ${shapes.cut}; max pooling ${shapes.pool}; global pooling ${shapes.global}; flattened ${shapes.flatten}.`,
			zh: `填充的卷积 ${shapes.padded}，不填充的 ${shapes.cut}；最大池化 ${shapes.pool}；全局池化 ${shapes.global}；展平 ${shapes.flatten}。`
		},
		state: inCosts(6)
	};
});
