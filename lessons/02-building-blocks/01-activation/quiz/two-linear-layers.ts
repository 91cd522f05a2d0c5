import { matmul, rational, zeros } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { choicesOf } from '$lib/quiz/ask-many';
import { sizeText } from '$lib/quiz/print';
import { integer } from '$lib/quiz/random';
import { inLayers } from './figure';

/** What is true of two linear layers with nothing between them. */
export default template('two-linear-layers', { skill: 'linearity', level: 3 }, (random) => {
	const [inputs, hidden, outputs] = [
		integer(random, 2, 9),
		integer(random, 10, 40),
		integer(random, 2, 9)
	];
	const [first, second] = [
		[hidden, inputs],
		[outputs, hidden]
	];
	const { shape } = matmul(zeros(second, rational), zeros(first, rational), rational);
	const [firstSize, secondSize, size] = [first, second, shape].map(sizeText);
	const straight = inLayers({ between: 'none' }, 60);
	const bent = inLayers({ between: 'relu' }, 60);

	return {
		kind: 'choices',
		stem: {
			en: `A linear layer with the ${firstSize} matrix $W_1$ and the bias $b_1$ is followed by one with the ${secondSize} matrix $W_2$ and the bias $b_2$; nothing stands between them. Which statements are true?`,
			zh: `先是一个线性层，矩阵 $W_1$ 是 ${firstSize}，偏置是 $b_1$；再接一个线性层，矩阵 $W_2$ 是 ${secondSize}，偏置是 $b_2$。两层之间什么也没有。哪些说法是对的？`
		},
		matrices: [],
		...choicesOf(
			random,
			[
				{
					id: 'merged',
					option: {
						text: {
							en: `One linear layer with a ${size} matrix computes the same.`,
							zh: `只用一个矩阵为 ${size} 的线性层，也能算出同样的结果。`
						}
					},
					missed: {
						misconception: 'depthIsPower',
						feedback: {
							en: `You left out that one layer is enough. Each of the ${outputs} outputs is a weighted sum of weighted sums, and that is a weighted sum of the ${inputs} inputs.`,
							zh: `你漏了“一层就够”。${outputs} 个输出都是“加权和的加权和”，归根到底还是 ${inputs} 个输入的加权和。`
						},
						state: straight
					}
				},
				{
					id: 'bias',
					option: {
						text: {
							en: 'The bias of that one layer is $W_2 b_1 + b_2$.',
							zh: '合成的那一层，偏置是 $W_2 b_1 + b_2$。'
						}
					},
					missed: {
						misconception: 'forgotBias',
						feedback: {
							en: 'The biases merge too: $W_2(W_1x + b_1) + b_2$ holds $W_2 b_1 + b_2$ besides the product with $x$.',
							zh: '偏置也会合并：把 $W_2(W_1x + b_1) + b_2$ 展开，除了与 $x$ 相乘的部分，就是 $W_2 b_1 + b_2$。'
						}
					}
				}
			],
			[
				{
					misconception: 'hiddenIsPower',
					option: {
						text: {
							en: `With ${hidden} numbers between them, they can draw bent boundaries that one layer cannot.`,
							zh: `中间有 ${hidden} 个数，所以能画出一层画不出的弯曲分界线。`
						}
					},
					feedback: {
						en: `However many numbers stand between, the product is a single ${size} matrix, and its boundaries are straight. What bends them is an activation function.`,
						zh: `中间的数再多，乘积也只是一个 ${size} 的矩阵，分界线还是直的。让它弯曲的是激活函数。`
					},
					state: straight
				},
				{
					misconception: 'productReversed',
					option: {
						text: {
							en: 'The matrix of that one layer is $W_1 W_2$, in the order of the layers.',
							zh: '合成的那一层，矩阵是 $W_1 W_2$，次序和层的先后一样。'
						}
					},
					feedback: {
						en: `What is applied first stands on the right, next to $x$: $W_2 W_1 x$. In the order $W_1 W_2$, ${firstSize} and ${secondSize} do not even give a ${size} matrix.`,
						zh: `先作用的写在右边，紧挨着 $x$：$W_2 W_1 x$。写成 $W_1 W_2$，${firstSize} 乘 ${secondSize} 得不到 ${size} 的矩阵。`
					}
				},
				{
					misconception: 'reluMergedToo',
					option: {
						text: {
							en: 'They could be merged in the same way if a ReLU stood between them.',
							zh: '两层之间放上 ReLU，也能照样合并。'
						}
					},
					feedback: {
						en: 'A ReLU cuts off other numbers for other inputs. No single matrix does that, so the two layers stay two.',
						zh: '换一个输入，ReLU 截掉的就是另外一些数。没有哪一个矩阵做得到，所以两层还是两层。'
					},
					state: bent
				}
			]
		),
		hints: [
			{
				text: {
					en: 'Write both layers in one line: $W_2(W_1x + b_1) + b_2$. Then multiply out.',
					zh: '把两层写成一行：$W_2(W_1x + b_1) + b_2$，再去括号。'
				},
				state: null
			},
			{
				text: {
					en: `$(${secondSize.replace('×', '\\times ')}) \\cdot (${firstSize.replace('×', '\\times ')})$ gives a matrix of ${size}. Watch which boundaries two linear layers find, with nothing between them.`,
					zh: `$(${secondSize.replace('×', '\\times ')}) \\cdot (${firstSize.replace('×', '\\times ')})$ 得到 ${size} 的矩阵。再看看：中间什么也没有时，两个线性层画得出怎样的分界线。`
				},
				state: straight
			}
		],
		explanation: {
			en: `$W_2(W_1x + b_1) + b_2 = (W_2W_1)\\,x + (W_2b_1 + b_2)$: one ${size} matrix and one bias. Its boundaries are straight, whatever the ${hidden} numbers between; only an activation function changes that.`,
			zh: `$W_2(W_1x + b_1) + b_2 = (W_2W_1)\\,x + (W_2b_1 + b_2)$：一个 ${size} 的矩阵加一个偏置。不管中间那 ${hidden} 个数，分界线总是直的；只有激活函数能改变这一点。`
		},
		state: straight
	};
});
