import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { costOf, drawConvolution } from './convolution';
import { inCosts } from './figure';

/** The multiply-adds of a convolution in the middle of a network. */
export default template('multiply-adds', { skill: 'cost', level: 2 }, (random) => {
	const layer = drawConvolution(random);
	const { channels, filters, side, kernel } = layer;
	const { weights, cells, products, multiplyAdds } = costOf(layer);
	const number = rational.from;

	return {
		kind: 'number',
		stem: {
			en: `A convolution makes ${filters} maps of ${side}×${side} from ${channels} maps of the same size, with ${kernel}×${kernel} kernels. How many multiply-adds does it take for one picture? Products with the padding count.`,
			zh: `一个卷积层由 ${channels} 张 ${side}×${side} 的特征图算出 ${filters} 张同样大小的图，卷积核是 ${kernel}×${kernel}。处理一张图像要做多少次乘加？与填充的 0 相乘也算。`
		},
		matrices: [],
		answer: number(multiplyAdds),
		mistakes: [
			{
				misconception: 'parametersForWork',
				value: number(weights),
				feedback: {
					en: `${weights} are the weights. Each of them is used again at all ${side}×${side} places.`,
					zh: `${weights} 是权重的个数。每个权重在 ${side}×${side} 个位置上都要再用一次。`
				}
			},
			{
				misconception: 'forgotChannels',
				value: number(multiplyAdds / channels),
				feedback: {
					en: `This reads one map only. Each number adds up products from all ${channels}.`,
					zh: `这样算只读了一张图。每个数都要把 ${channels} 张图上的乘积加在一起。`
				}
			},
			{
				misconception: 'partForWhole',
				value: number(multiplyAdds / filters),
				feedback: {
					en: `This is the work for one map. There are ${filters}.`,
					zh: `这是一张输出图的计算量。输出一共有 ${filters} 张。`
				}
			},
			{
				misconception: 'outputsForProducts',
				value: number(cells),
				feedback: {
					en: `${cells} numbers are made, and each of them takes ${products} products.`,
					zh: `算出来的数有 ${cells} 个，而每个数要 ${products} 次乘法。`
				}
			}
		],
		hints: [
			hint(
				inCosts(1),
				`Two questions: how many numbers come out, and how many products does each of them take? ${filters} maps of ${side}·${side} come out.`,
				`分两步：输出多少个数？每个数要多少个乘积？输出是 ${filters} 张 ${side}·${side} 的图。`
			),
			hint(
				inCosts(4),
				`One number adds up a window of ${kernel}·${kernel} cells on each of the ${channels} maps: ${products} products.`,
				`一个数要把 ${channels} 张图上各 ${kernel}·${kernel} 格的乘积加起来：${products} 个乘积。`
			)
		],
		explanation: {
			en: `${filters}·${side}·${side} = ${cells} numbers, each of ${channels}·${kernel}·${kernel} = ${products} products: ${multiplyAdds}.`,
			zh: `一共 ${filters}·${side}·${side} = ${cells} 个数，每个数是 ${channels}·${kernel}·${kernel} = ${products} 个乘积的和：${multiplyAdds}。`
		},
		state: inCosts(4)
	};
});
