import type { Translated } from '$lib/i18n/language';
import { choiceOf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import type { Misconception, OptionContent } from '$lib/quiz/question';
import { integer, pick } from '$lib/quiz/random';
import { changes, shiftKernels } from '$lib/scenes/shift/parameters';
import type { Change } from '$lib/scenes/shift/parameters';
import { followedChanges, kernelNames } from './changes';
import { inShift } from './figure';

/** Which of the three changes can be made before or after a convolution, by what the engine finds. */
export default template('which-change', { skill: 'equivariance', level: 3 }, (random) => {
	const kernel = pick(random, shiftKernels);
	const [down, right] = [integer(random, 1, 4), integer(random, 1, 4)];
	const found = followedChanges({ kernel, down, right });

	const optionFor = (set: readonly Change[]): Translated => {
		if (set.length === changes.length)
			return { en: 'all three: shift, turn, enlarge', zh: '三种都行：平移、旋转、放大' };
		if (set.length === 2) return { en: 'the shift and the turn', zh: '平移和旋转' };
		if (set.length === 1) return { en: 'the shift alone', zh: '只有平移' };
		return { en: 'none of them', zh: '一种也不行' };
	};
	const wrong: readonly (Misconception & { readonly option: OptionContent; size: number })[] = [
		{
			size: 0,
			misconception: 'equivarianceDenied',
			option: { text: optionFor([]) },
			feedback: {
				en: 'Every kernel follows a shift: the same weights are used at every place.',
				zh: '平移是每个卷积核都跟得上的：处处用的是同样的权重。'
			},
			state: inShift({ kernel, down, right })
		},
		{
			size: 1,
			misconception: 'symmetryMissed',
			option: { text: optionFor(['shift']) },
			feedback: {
				en: 'The shift is one of them, but look at the kernel: turned by 90° it is the same.',
				zh: '平移当然行，但看看这个卷积核：转 90° 之后它还是原样。'
			},
			state: inShift({ kernel, change: 'rotate' })
		},
		{
			size: 2,
			misconception: 'turnFollowed',
			option: { text: optionFor(['shift', 'rotate']) },
			feedback: {
				en: 'Whether a turn may come first depends on the kernel: does it look the same after the turn? And does it read more than one cell?',
				zh: '旋转行不行，要看卷积核：转过去还是原样吗？它读的又是不是不止一格？'
			},
			state: inShift({ kernel, change: 'rotate' })
		},
		{
			size: 3,
			misconception: 'scaleFollowed',
			option: { text: optionFor(changes) },
			feedback: {
				en: 'The kernel does not grow with the picture. What it covers after enlarging is another thing.',
				zh: '图片放大了，卷积核不会跟着变大，它盖住的内容就不一样了。'
			},
			state: inShift({ kernel, change: 'scale' })
		}
	];
	const { options, answer, mistakes } = choiceOf(
		random,
		{ text: optionFor(found) },
		wrong.filter(({ size }) => size !== found.length)
	);
	const names = kernelNames[kernel];
	return {
		kind: 'choice',
		stem: {
			en: `A picture of a 7 is shifted (${down} down, ${right} right), turned by 90°, or made twice as large, and convolved with ${names.en}. For which of these changes does it not matter, away from the border, whether it comes before or after the convolution?`,
			zh: `把一张手写 7 的图片平移（下移 ${down}，右移 ${right}）、旋转 90° 或放大一倍，再用${names.zh}作卷积。不看边界，哪些变换放在卷积之前或之后结果都一样？`
		},
		matrices: [],
		options,
		answer,
		mistakes,
		hints: [
			hint(
				inShift({ kernel, down, right, change: 'shift' }),
				'Begin with the shift. Are the two results the same?',
				'先看平移：两种做法的结果一样吗？'
			),
			hint(
				inShift({ kernel, down, right, change: 'rotate' }),
				'Then the turn. Look at the kernel itself: does it look the same after it?',
				'再看旋转：卷积核自己转过之后还一样吗？'
			)
		],
		explanation: {
			en: `Here ${optionFor(found).en}. A shift always works. A turn works if the kernel looks the same after it. Enlarging works only if the kernel reads a single cell.`,
			zh: `这里是：${optionFor(found).zh}。平移总是行；旋转要卷积核转过去不变才行；放大要卷积核只读一格才行。`
		},
		state: inShift({
			kernel,
			down,
			right,
			change: found.length < changes.length ? 'rotate' : 'scale'
		})
	};
});
