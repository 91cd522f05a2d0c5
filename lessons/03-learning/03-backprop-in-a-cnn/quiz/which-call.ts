import { resolveWindow2d } from '$lib/engine';
import { choiceOf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { sizeText } from '$lib/quiz/print';
import { integer } from '$lib/quiz/random';
import { randomRows } from '$lib/quiz/rows';
import { inBack } from './figure';
import { drawGradient } from './small';

/** Which call of a convolution gives the gradient of the input. */
export default template('which-call', { skill: 'convolution-gradients', level: 2 }, (random) => {
	const size = integer(random, 2, 4);
	const side = integer(random, 2 * size - 1, 8);
	const input = randomRows(random, side, side, 0, 9);
	const kernel = randomRows(random, size, size, 1, 9);
	const { outputSize } = resolveWindow2d({ inputSize: [side, side], kernelSize: [size, size] });
	const [output] = outputSize;
	const back = { input, kernel, gradient: drawGradient(random, output, output) };
	const [inside] = resolveWindow2d({ inputSize: outputSize, kernelSize: [size, size] }).outputSize;
	const [whole, small] = [side, inside].map((length) => sizeText([length, length]));
	const code = (text: string) => ({ text: { en: text, zh: text } });
	const padding = `padding=${size - 1}`;
	const show = (target: 'input' | 'inputScatter', index: number) =>
		inBack('back', back, { target }, 'cell', index);
	const choice = choiceOf(random, code(`F.conv2d(g, w.flip(2, 3), ${padding})`), [
		{
			misconception: 'forgotRotation',
			option: code(`F.conv2d(g, w, ${padding})`),
			feedback: {
				en: 'The size is right, but the kernel lies straight. The gather needs it turned by 180°: flipped along both axes.',
				zh: '大小对了，但核没有旋转。收集时要转 180°，也就是沿两个轴都翻转。'
			}
		},
		{
			misconception: 'validGradient',
			option: code('F.conv2d(g, w.flip(2, 3))'),
			feedback: {
				en: `The kernel is turned, but without padding only ${small} numbers come out. The input has ${whole}.`,
				zh: `核转过了，但不补零只得出 ${small} 个数，而输入是 ${whole}。`
			},
			state: show('input', 0)
		},
		{
			misconception: 'mirroredKernel',
			option: code(`F.conv2d(g, w.flip(3), ${padding})`),
			feedback: {
				en: 'This flips left and right only. A turn by 180° flips top and bottom too.',
				zh: '这只翻转了左右。旋转 180° 要连上下一起翻转。'
			}
		}
	]);
	return {
		kind: 'choice',
		...choice,
		stem: {
			en: `y = F.conv2d(x, w) has run, with one channel, an ${whole} input and a ${sizeText([size, size])} kernel, and g is the gradient of the loss with respect to y. Which line gives the gradient with respect to x?`,
			zh: `已经算过 y = F.conv2d(x, w)，只有一个通道，输入是 ${whole}，卷积核是 ${sizeText([size, size])}；g 是损失对 y 的梯度。哪一行得出对 x 的梯度？`
		},
		matrices: [],
		hints: [
			hint(
				show('input', 0),
				`What comes out must have the size of x, and g is only ${sizeText([output, output])}.`,
				`得出的要和 x 一样大，而 g 只有 ${sizeText([output, output])}。`
			),
			hint(
				show('input', side + 1),
				'F.conv2d does not turn its kernel by itself.',
				'F.conv2d 自己不会旋转卷积核。'
			)
		],
		explanation: {
			en: `A “full” convolution with the turned kernel: flipped along both axes, and ${size} − 1 = ${size - 1} rings of zeros, so that ${whole} numbers come out. F.conv_transpose2d(g, w) says the same in one word.`,
			zh: `用旋转后的核做“全填充”的卷积：沿两个轴翻转，四周补 ${size} − 1 = ${size - 1} 圈零，得出 ${whole} 个数。写成 F.conv_transpose2d(g, w) 是一样的。`
		},
		state: show('inputScatter', 0)
	};
});
