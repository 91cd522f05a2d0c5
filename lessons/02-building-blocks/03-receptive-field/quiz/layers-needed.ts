import { rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer, pick } from '$lib/quiz/random';
import { inStack, layersOf, sizeOf } from './figure';

const MOST_DRAWN = 6;

/** How many small kernels see as far as a large one. */
export default template('layers-needed', { skill: 'receptive-field', level: 2 }, (random) => {
	const count = integer(random, 3, 12);
	const kernel = pick(random, [3, 5]);
	const tower = (layers: number) => layersOf(...Array.from({ length: layers }, () => ({ kernel })));
	const size = sizeOf(tower(count));
	const number = rational.from;
	const drawn = Math.min(count, kernel === 3 ? MOST_DRAWN : MOST_DRAWN - 1);

	return {
		kind: 'number',
		stem: {
			en: `A cell is to see ${size}×${size} pixels, through ${kernel}×${kernel} convolutions with stride 1 only. How many layers does that take?`,
			zh: `只用步幅为 1 的 ${kernel}×${kernel} 卷积，要让一格看到 ${size}×${size} 个像素，需要多少层？`
		},
		matrices: [],
		answer: number(count),
		mistakes: [
			{
				misconception: 'forgotMinusOne',
				value: number(Math.ceil(size / kernel)),
				feedback: {
					en: `${size} ÷ ${kernel} lets every layer add ${kernel} cells. It adds ${kernel - 1}: one of the ${kernel} was seen before.`,
					zh: `${size} ÷ ${kernel} 等于说每层加 ${kernel} 格。其实每层只加 ${kernel - 1} 格，${kernel} 格中有一格原来就看得到。`
				}
			},
			{
				misconception: 'oneTooMany',
				value: number(count + 1),
				feedback: {
					en: `${count + 1} layers see ${sizeOf(tower(count + 1))}. The first pixel is there before any layer: count from 1, not from 0.`,
					zh: `${count + 1} 层会看到 ${sizeOf(tower(count + 1))} 格。一层都没有时已经看到 1 个像素，要从 1 数起，不是从 0。`
				}
			},
			{
				misconception: 'addsOnePerLayer',
				value: number(size - 1),
				feedback: {
					en: `That lets each layer add one cell. A kernel of ${kernel} adds ${(kernel - 1) / 2} at each end, ${kernel - 1} together.`,
					zh: `这等于说每层只加一格。宽 ${kernel} 的卷积核两头各加 ${(kernel - 1) / 2} 格，一共 ${kernel - 1} 格。`
				},
				state: inStack(tower(1))
			}
		],
		hints: [
			hint(
				inStack(tower(1)),
				`One layer sees ${kernel} cells. Where two windows of the next layer’s ${kernel} overlap nothing is new: how many cells does a second layer add?`,
				`一层看到 ${kernel} 格。再加一层，${kernel} 个相邻的窗口大半重叠，真正多看到几格？`
			),
			hint(
				inStack(tower(2)),
				`Two layers see ${sizeOf(tower(2))}: each one adds ${kernel - 1}, and it begins with 1 before there is any layer.`,
				`两层看到 ${sizeOf(tower(2))} 格：每层加 ${kernel - 1} 格，一层都没有时是 1 格。`
			)
		],
		explanation: {
			en: `Each layer adds ${kernel - 1}, from 1 on: (${size} − 1) ÷ ${kernel - 1} = ${count}.`,
			zh: `从 1 开始，每层加 ${kernel - 1}：(${size} − 1) ÷ ${kernel - 1} = ${count}。`
		},
		state: inStack(tower(drawn))
	};
});
