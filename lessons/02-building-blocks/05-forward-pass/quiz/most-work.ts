import { choiceOf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer, pick } from '$lib/quiz/random';
import { denseParameters, featuresOf } from '../../04-dense-and-softmax/counts';
import { costOf } from './convolution';
import { inCosts } from './figure';

/** Where the work of a small network is done, and where its parameters lie. */
export default template('most-work', { skill: 'cost', level: 3 }, (random) => {
	const side = 4 * integer(random, 5, 9);
	const [few, many] = [pick(random, [6, 8]), pick(random, [16, 20])];
	const classes = 10;
	const first = { channels: 1, filters: few, side, kernel: 5 };
	const second = { channels: few, filters: many, side: side / 2, kernel: 3 };
	const [one, two] = [first, second].map(costOf);
	const features = featuresOf([many, side / 4, side / 4]);
	const head = denseParameters(features, classes);
	const work = { first: one.multiplyAdds, second: two.multiplyAdds, dense: features * classes };
	const larger = work.first > work.second ? 'first' : 'second';
	const smaller = larger === 'first' ? 'second' : 'first';
	const convolution = {
		first: { en: 'the first convolution', zh: '第一次卷积' },
		second: { en: 'the second convolution', zh: '第二次卷积' }
	};
	const choice = choiceOf(random, { text: convolution[larger] }, [
		{
			misconception: 'parametersForWork',
			option: { text: { en: 'the dense layer', zh: '全连接层' } },
			feedback: {
				en: `It has the most parameters, ${head}. But it uses each weight only once: ${work.dense} multiply-adds.`,
				zh: `它的参数最多，有 ${head} 个。但每个权重只用一次：${work.dense} 次乘加。`
			},
			state: inCosts(8)
		},
		{
			misconception: 'otherConvolution',
			option: { text: convolution[smaller] },
			feedback: {
				en: `It takes ${work[smaller]}. Count for each: maps × size × products of one number.`,
				zh: `它要 ${work[smaller]} 次。两层都算一算：图的张数 × 图的大小 × 每个数的乘积个数。`
			}
		},
		{
			misconception: 'poolingHasWeights',
			option: { text: { en: 'the pooling layers', zh: '池化层' } },
			feedback: {
				en: 'Pooling compares; it multiplies nothing by a weight.',
				zh: '池化只是比较大小，没有和权重相乘。'
			},
			state: inCosts(3)
		}
	]);
	return {
		kind: 'choice',
		...choice,
		stem: {
			en: `A network reads ${side}×${side} pixels: ${few} filters of 5×5, 2×2 pooling, ${many} filters of 3×3 over all ${few} maps, 2×2 pooling, a dense layer with ${classes} neurons. Both convolutions keep the size. Which part takes the most multiply-adds?`,
			zh: `网络读 ${side}×${side} 个像素：${few} 个 5×5 的滤波器，2×2 池化，${many} 个 3×3 的滤波器（读全部 ${few} 张图），2×2 池化，最后是 ${classes} 个神经元的全连接层。两次卷积都保持大小不变。哪一部分的乘加最多？`
		},
		matrices: [],
		hints: [
			hint(
				inCosts(1),
				`Work is the number of outputs times the products behind each of them. The first convolution makes ${one.cells} numbers; each of them takes 5·5 products.`,
				`计算量等于输出的个数乘以每个输出要的乘积数。第一次卷积输出 ${one.cells} 个数，每个要 5·5 个乘积。`
			),
			hint(
				inCosts(4),
				`The second one makes ${two.cells}, on maps half as high and wide, but each number reads all ${few} maps: ${few}·3·3 products.`,
				`第二次卷积输出 ${two.cells} 个数，图的高和宽都只有一半，但每个数要读全部 ${few} 张图：${few}·3·3 个乘积。`
			)
		],
		explanation: {
			en: `First convolution ${one.cells}·${one.products} = ${work.first}; second ${two.cells}·${two.products} = ${work.second}; dense ${features}·${classes} = ${work.dense}. Most parameters and most work are not in the same place.`,
			zh: `第一次卷积 ${one.cells}·${one.products} = ${work.first}；第二次 ${two.cells}·${two.products} = ${work.second}；全连接 ${features}·${classes} = ${work.dense}。参数最多的地方，不是计算最多的地方。`
		},
		state: inCosts(7)
	};
});
