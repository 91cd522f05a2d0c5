import { choiceOf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer, pick } from '$lib/quiz/random';
import { runThereAndBack } from '$lib/scenes/there-and-back/run';
import { inInverse } from './figure';

/** What comes back after a convolution and its transpose. */
export default template('not-inverse', { skill: 'transposed-convolution', level: 1 }, (random) => {
	const params = {
		picture: 'random',
		kernel: pick(random, ['ones', 'counting'] as const),
		seed: integer(random, 0, 900),
		size: integer(random, 4, 7),
		kernelSize: integer(random, 2, 3),
		stride: integer(random, 2, 3)
	} as const;
	const { small, back, outputPadding } = runThereAndBack(params);
	const { size, kernelSize, stride } = params;
	const [before, between] = [`${size}×${size}`, small.shape.slice(2).join('×')];
	const shown = inInverse(params);
	const said =
		outputPadding === 0
			? { en: '', zh: '' }
			: {
					en: `, with output padding ${outputPadding}`,
					zh: `，输出填充为 ${outputPadding}`
				};

	return {
		kind: 'choice',
		stem: {
			en: `A picture of ${before} is convolved with a ${kernelSize}×${kernelSize} kernel and stride ${stride}, which makes ${between}. Then the transposed convolution with the same kernel and stride is applied${said.en}. What comes out?`,
			zh: `一张 ${before} 的图，用 ${kernelSize}×${kernelSize} 的核、步幅 ${stride} 做卷积，得到 ${between}。再用同一个核、同样的步幅做转置卷积${said.zh}。得到的是什么？`
		},
		matrices: [],
		...choiceOf(
			random,
			{
				text: {
					en: `${back.shape.slice(2).join('×')} numbers, in general others than those of the picture`,
					zh: `${back.shape.slice(2).join('×')} 个数，一般与原图不同`
				}
			},
			[
				{
					misconception: 'inverseExpected',
					option: {
						text: { en: 'the picture itself', zh: '原来的图' }
					},
					feedback: {
						en: `${between} numbers cannot hold what ${before} numbers held. The transpose spreads them out again; it does not undo the sums.`,
						zh: `${between} 个数装不下 ${before} 个数的内容。转置只是把它们重新铺开，并没有把求和还原。`
					}
				},
				{
					misconception: 'shapeLost',
					option: {
						text: {
							en: `${between} numbers: the size is lost for good`,
							zh: `${between} 个数，尺寸再也回不来`
						}
					},
					feedback: {
						en: 'The stamps make the map larger again: the transposed convolution goes from the shape of the output to that of the input.',
						zh: '盖章会把图重新变大：转置卷积正是从输出的形状回到输入的形状。'
					}
				},
				{
					misconception: 'lastStampOnly',
					option: {
						text: {
							en: 'the picture, with zeros where no window began',
							zh: '原图，但没有窗口起点的地方是零'
						}
					},
					feedback: {
						en: `Each of the ${between} numbers stamps a whole ${kernelSize}×${kernelSize} kernel, not one cell, and is a sum and no pixel.`,
						zh: `${between} 个数中，每个都盖下整个 ${kernelSize}×${kernelSize} 的核，而不是一格；而且它是一个和，不是原来的像素。`
					}
				}
			]
		),
		hints: [
			hint(
				shown,
				`How many numbers are there in the middle, and can ${size * size} of them be found again?`,
				`中间只有几个数？从它们能找回 ${size * size} 个数吗？`
			)
		],
		explanation: {
			en: `The transposed convolution goes back to the shape ${before}. Its matrix is the transpose of that of the convolution, and not its inverse.`,
			zh: `转置卷积回到 ${before} 的形状。它的矩阵是卷积矩阵的转置，不是逆矩阵。`
		},
		state: shown
	};
});
