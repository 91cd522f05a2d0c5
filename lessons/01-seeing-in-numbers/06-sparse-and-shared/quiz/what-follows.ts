import type { Translated } from '$lib/i18n/language';
import { onlyIf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer, pick, shuffled } from '$lib/quiz/random';
import { shiftKernels } from '$lib/scenes/shift/parameters';
import { followedChanges, kernelNames } from './changes';
import { inShift } from './figure';

const claims = ['shift', 'rotate', 'scale', 'stay', 'largest'] as const;
type Claim = (typeof claims)[number];

/** What becomes of the output of a convolution when its input is changed. */
export default template('what-follows', { skill: 'equivariance', level: 2 }, (random) => {
	const kernel = pick(random, shiftKernels);
	const [down, right] = [integer(random, 1, 4), integer(random, 1, 4)];
	const followed = followedChanges({ kernel, down, right });
	const texts: Readonly<Record<Claim, Translated>> = {
		shift: {
			en: `If the picture moves ${down} down and ${right} to the right, so does the output.`,
			zh: `图片下移 ${down} 格、右移 ${right} 格，输出也一样移动。`
		},
		rotate: {
			en: 'If the picture is turned by 90°, the output is turned by 90°.',
			zh: '图片旋转 90°，输出也旋转 90°。'
		},
		scale: {
			en: 'If the picture is made twice as large, the output is the same, twice as large.',
			zh: '图片放大一倍，输出还是原来的样子，也放大一倍。'
		},
		stay: {
			en: 'If the picture moves, the output stays as it is.',
			zh: '图片移动时，输出保持不变。'
		},
		largest: {
			en: 'If the picture moves, the largest number of the output stays the same.',
			zh: '图片移动时，输出中最大的数不变。'
		}
	};
	const answer = claims.filter(
		(claim) => claim === 'largest' || followed.some((change) => change === claim)
	);
	const without = (claim: Claim) => answer.filter((name) => name !== claim);
	const names = kernelNames[kernel];
	const symmetric = followed.includes('rotate');
	const follows: Readonly<Record<'rotate' | 'scale', Translated>> = {
		rotate: symmetric
			? { en: 'looks the same after a turn by 90°', zh: '转 90° 之后不变' }
			: { en: 'looks different after a turn by 90°', zh: '转 90° 之后变了' },
		scale: followed.includes('scale')
			? { en: 'reads a single cell', zh: '只读一格' }
			: {
					en: 'reads more than one cell, and does not grow with the picture',
					zh: '读的不止一格，也不随图片变大'
				}
	};

	return {
		kind: 'choices',
		stem: {
			en: `A picture is convolved with ${names.en} at stride 1. Away from the border, what is true of it?`,
			zh: `用${names.zh}对一张图片作步幅为 1 的卷积。不看边界，下面哪些说法是对的？`
		},
		matrices: [],
		options: shuffled(random, claims).map((id) => ({ id, text: texts[id] })),
		answer,
		mistakes: [
			{
				misconception: 'invarianceExpected',
				value: [...without('shift'), 'stay'],
				feedback: {
					en: 'An output that stays would be invariant. Convolution is equivariant: its output moves along with the picture.',
					zh: '输出不动，那是不变性。卷积是等变的：输出随图片一起移动。'
				},
				state: inShift({ kernel, down, right })
			},
			{
				misconception: 'equivarianceDenied',
				value: without('shift'),
				feedback: {
					en: 'The same weights are used at every place, so whatever is found is found again where it has moved to.',
					zh: '处处用的是同样的权重，所以图案移到哪里，就在哪里找到它。'
				},
				state: inShift({ kernel, down, right })
			},
			{
				misconception: 'largestMoves',
				value: without('largest'),
				feedback: {
					en: 'When all numbers of the output only move, the largest of them is still there. That is how pooling everything makes a network invariant.',
					zh: '输出的数只是换了位置，最大的那个还在。把整张图池化成一个数，网络就有了不变性，道理就在这里。'
				},
				state: inShift({ kernel, down, right })
			},
			...onlyIf(!symmetric, {
				misconception: 'turnFollowed' as const,
				value: [...answer, 'rotate'],
				feedback: {
					en: `After a turn ${names.en} looks different. Only a kernel that stays the same follows turns.`,
					zh: `${names.zh}旋转之后变了样。只有转过去不变的卷积核才跟得上旋转。`
				}
			}),
			...onlyIf(symmetric, {
				misconception: 'symmetryMissed' as const,
				value: without('rotate'),
				feedback: {
					en: 'Look at the kernel: turned by 90° it is the same, and so the output turns along.',
					zh: '看看卷积核：转 90° 之后它不变，所以输出也跟着转。'
				}
			}),
			...onlyIf(!followed.includes('scale'), {
				misconception: 'scaleFollowed' as const,
				value: [...answer, 'scale'],
				feedback: {
					en: 'The kernel does not grow with the picture, and so it covers less of what is on it.',
					zh: '卷积核不会随图片变大，所以盖住的内容变少了。'
				},
				state: inShift({ kernel, down, right, change: 'scale' })
			})
		],
		hints: [
			hint(
				inShift({ kernel, down, right }),
				'Begin with the shift in the figure: does the output stay, or does it move along?',
				'先看图中的平移：输出是不动，还是跟着移动？'
			),
			hint(
				inShift({ kernel, down, right, change: 'rotate' }),
				`Then the turn: ${names.en} ${follows.rotate.en}.`,
				`再看旋转：${names.zh}${follows.rotate.zh}。`
			),
			hint(
				inShift({ kernel, down, right, change: 'scale' }),
				`At last the size: ${names.en} ${follows.scale.en}.`,
				`最后看放大：${names.zh}${follows.scale.zh}。`
			)
		],
		explanation: {
			en: `Every convolution follows a shift, and so its largest number moves but stays. For the other two the kernel decides: ${names.en} ${follows.rotate.en}, and it ${follows.scale.en}.`,
			zh: `卷积总能跟上平移，所以最大的数只换位置，不变大小。另外两种要看卷积核：${names.zh}${follows.rotate.zh}，而且${follows.scale.zh}。`
		},
		state: inShift({ kernel, down, right, change: 'rotate' })
	};
});
