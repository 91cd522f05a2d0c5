import { stampPattern } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { pick, shuffled } from '$lib/quiz/random';
import { inOverlap } from './figure';

type Setting = readonly [kernel: number, stride: number];

/** Which kernels and strides overlap evenly. */
export default template('which-even', { skill: 'checkerboard', level: 1 }, (random) => {
	const settings: readonly Setting[] = [
		pick<Setting>(random, [
			[3, 1],
			[4, 1],
			[5, 1]
		]),
		pick<Setting>(random, [
			[3, 3],
			[6, 3]
		]),
		pick<Setting>(random, [
			[4, 2],
			[6, 2]
		]),
		pick<Setting>(random, [
			[3, 2],
			[5, 2],
			[5, 3]
		]),
		pick<Setting>(random, [
			[6, 4],
			[4, 3]
		])
	];
	const id = ([kernel, stride]: Setting) => `${kernel}-${stride}`;
	const where = (isMeant: (setting: Setting) => boolean) => settings.filter(isMeant).map(id);
	const isEven = ([kernel, stride]: Setting) => new Set(stampPattern(kernel, stride)).size === 1;
	const uneven = settings.filter((setting) => !isEven(setting));
	const shown = ([kernel, stride]: Setting) =>
		inOverlap({ kernel: [kernel, kernel], stride: [stride, stride], size: [4, 4] });
	const name = ([kernel, stride]: Setting) => `k = ${kernel}, s = ${stride}`;
	const patterns = uneven.map(
		(setting) => `${name(setting)}: ${stampPattern(...setting).join(', ')}`
	);

	return {
		kind: 'choices',
		stem: {
			en: 'Which of these transposed convolutions reach every cell equally often, far from the border? Choose all.',
			zh: '下面哪些转置卷积，在远离边缘处盖每一格的次数都相同？请选出所有。'
		},
		matrices: [],
		options: shuffled(random, settings).map((setting) => ({
			id: id(setting),
			text: { en: name(setting), zh: name(setting).replace(',', '，') }
		})),
		answer: where(isEven),
		mistakes: [
			{
				misconception: 'strideBlamed',
				value: where(([, stride]) => stride === 1),
				feedback: {
					en: 'A stride alone does no harm. If it divides the kernel, its cells are dealt out evenly to the phases.',
					zh: '只有步幅并不要紧。步幅整除卷积核时，核的格子平均分给各个相位。'
				},
				state: shown(settings[2])
			},
			{
				misconception: 'oddKernelBlamed',
				value: where(([kernel]) => kernel % 2 === 0),
				feedback: {
					en: 'It is not about odd and even kernels but about the remainder of k by s.',
					zh: '与卷积核是奇数还是偶数无关，要看 k 除以 s 的余数。'
				},
				state: shown(settings[4])
			}
		],
		hints: [
			hint(
				shown(settings[2]),
				'Deal the $k$ cells of a stamp out to $s$ phases in turn. When does each get the same number?',
				'把一个章的 $k$ 格轮流分给 $s$ 个相位。什么时候分得一样多？'
			),
			hint(
				shown(uneven[0]),
				`One that is not: ${patterns[0]}`,
				`有一个不是：${patterns[0].replaceAll(', ', '，')}`
			)
		],
		explanation: {
			en: `Those where s divides k. Not even are ${patterns.join('; ')}.`,
			zh: `s 整除 k 的那些。不均匀的是 ${patterns.join('；')}。`
		},
		state: shown(uneven[0])
	};
});
