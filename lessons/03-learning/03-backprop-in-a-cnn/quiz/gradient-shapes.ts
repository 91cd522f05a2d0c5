import { conv2dBackward, float64, resolveConv2d, zeros } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { matchOf } from '$lib/quiz/ask-many';
import { hint } from '$lib/quiz/hints/hint';
import { drawUntil, integer } from '$lib/quiz/random';
import { makeRows } from '$lib/quiz/rows';
import { inBack } from './figure';

const shapeText = (shape: readonly number[]) => `[${shape.join(', ')}]`;
const same = (text: string) => ({ en: text, zh: text });

/** The shapes of the three gradients of a convolution. */
export default template(
	'gradient-shapes',
	{ skill: 'convolution-gradients', level: 1 },
	(random) => {
		const [inChannels, outChannels, side, kernel] = drawUntil(
			() => [
				...[integer(random, 2, 3), integer(random, 4, 6)],
				...[integer(random, 5, 7), integer(random, 2, 3)]
			],
			([, out, i, k]) => out !== i - k + 1
		);
		const x = zeros([1, inChannels, side, side], float64);
		const weight = zeros([outChannels, inChannels, kernel, kernel], float64);
		const bias = zeros([outChannels], float64);
		const { outputShape } = resolveConv2d(x.shape, weight.shape, {});
		const found = conv2dBackward(x, weight, bias, {}, zeros(outputShape, float64), float64);
		const shapes = {
			input: shapeText(found.input.shape),
			weight: shapeText(found.weight.shape),
			bias: shapeText(found.bias?.shape ?? [])
		};
		const [, , height, width] = outputShape;
		const ones = (count: number) => makeRows(count, count, () => 1);
		const back = { input: ones(side), kernel: ones(kernel), gradient: ones(height) };
		const show = (target: 'inputScatter' | 'weight' | 'bias') =>
			inBack(target === 'inputScatter' ? 'back' : 'weights', back, { target });

		return {
			kind: 'match',
			stem: {
				en: `A convolution with ${inChannels} channels in, ${outChannels} out and ${kernel}×${kernel} kernels goes over one ${side}×${side} image, stride 1, no padding. Give each gradient its shape.`,
				zh: `一个卷积层有 ${inChannels} 个输入通道、${outChannels} 个输出通道，核是 ${kernel}×${kernel}，作用于一张 ${side}×${side} 的图，步幅为 1，不填充。给每个梯度配上形状。`
			},
			matrices: [],
			...matchOf(
				random,
				[
					{ id: 'input', partner: 'like-input', text: { en: 'of the input', zh: '输入的梯度' } },
					{
						id: 'weight',
						partner: 'like-weight',
						text: { en: 'of the weights', zh: '权重的梯度' }
					},
					{ id: 'bias', partner: 'like-bias', text: { en: 'of the bias', zh: '偏置的梯度' } }
				],
				[
					{ id: 'like-input', text: same(shapes.input) },
					{ id: 'like-weight', text: same(shapes.weight) },
					{ id: 'like-bias', text: same(shapes.bias) },
					{ id: 'like-output', text: same(shapeText(outputShape)) },
					{ id: 'one', text: same(shapeText([1])) }
				],
				[
					{
						misconception: 'gradientLikeOutput',
						instead: { weight: 'like-output' },
						feedback: {
							en: `That is the shape of the output, and of its gradient. Each of the ${found.weight.data.length} weights needs a slope of its own, so their gradient has their shape.`,
							zh: `这是输出的形状，也是输出梯度的形状。${found.weight.data.length} 个权重每个都要有自己的斜率，所以梯度和权重同形。`
						},
						state: show('weight')
					},
					{
						misconception: 'validGradient',
						instead: { input: 'like-output' },
						feedback: {
							en: 'The gradient of the input has a number for each number of the input, so it is as large. The way back makes the map larger again.',
							zh: '输入有几个数，它的梯度就有几个数，所以一样大。反向时，图又变大了。'
						},
						state: show('inputScatter')
					},
					{
						misconception: 'onePlaceOnly',
						instead: { bias: 'one' },
						feedback: {
							en: `There is a bias for each of the ${outChannels} filters, and each has its own gradient: the sum of its own map.`,
							zh: `${outChannels} 个滤波器各有一个偏置，各有自己的梯度：就是自己那张图的和。`
						},
						state: show('bias')
					}
				]
			),
			hints: [
				hint(
					show('inputScatter'),
					'How many numbers are asked about? The gradient says for each of them how the loss changes.',
					'问的是多少个数？梯度要对每一个数说出损失怎么变。'
				),
				hint(
					show('weight'),
					`The weights of a layer have the shape [out, in, height, width]: ${shapes.weight}.`,
					`一层的权重形状是 [输出通道, 输入通道, 高, 宽]：${shapes.weight}。`
				)
			],
			explanation: {
				en: `A gradient has the shape of what it belongs to: ${shapes.input} for the input, ${shapes.weight} for the weights, ${shapes.bias} for the bias. ${shapeText(outputShape)}, ${height}×${width} for each filter, is the shape of the output.`,
				zh: `梯度和它所属的张量同形：输入是 ${shapes.input}，权重是 ${shapes.weight}，偏置是 ${shapes.bias}。${shapeText(outputShape)} 是输出的形状，每个滤波器 ${height}×${width}。`
			},
			state: show('weight')
		};
	}
);
