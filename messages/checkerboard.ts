import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'Checkerboards, and ways around them',
	way: 'What is looked at',
	ways: { picture: 'A picture made larger', gradient: 'A gradient on its way back' },
	input: { picture: 'What goes in', gradient: 'What comes from above' },
	inputNote: {
		photo: (size: string) => `${size}, a photograph reduced`,
		own: (size: string) => `${size}, your picture reduced`,
		grey: (size: string) => `${size}, plain grey`,
		gradient: (size: string) => `${size}, all ones: of the sum of all outputs`
	},
	inputAlt: 'What goes into the layers',
	inputCrop: 'The same part of what goes in, enlarged',
	names: {
		picture: {
			transposed: (kernel: number, stride: number) => `Transposed, k = ${kernel}, s = ${stride}`,
			resized: (mode: string, stride: number) => `Resized ${stride}× (${mode}), convolved`,
			resizedNote: (kernel: number) => `convolution with k = ${kernel}, stride 1`
		},
		gradient: {
			transposed: (kernel: number, stride: number) =>
				`Strided convolution, k = ${kernel}, s = ${stride}`,
			resized: (_mode: string, stride: number) => `Convolved, then pooled ${stride}×${stride}`,
			resizedNote: (kernel: number) => `convolution with k = ${kernel}, stride 1, average pooling`
		}
	},
	divides: (kernel: number, stride: number) => `${stride} divides ${kernel}`,
	leaves: (kernel: number, stride: number) =>
		`${kernel} = ${Math.floor(kernel / stride)} · ${stride} + ${kernel % stride}`,
	modes: { nearest: 'nearest', bilinear: 'bilinear' },
	resultAlt: (name: string, size: string) => `${name}: the result, ${size}`,
	cropAlt: (name: string) => `${name}: the framed part, enlarged`,
	steer: 'First result: move the frame with the arrow keys, with Shift ten pixels at a time',
	unevenness: 'Unevenness',
	kernel: (side: number) => `kernel ${side}×${side}`,
	phases: (period: number) => `mean of each phase, ${period}×${period}`,
	measured: {
		picture: (own: string, divisible: string, resized: string) =>
			`The means of the phases differ by ${own} after the transposed convolution, by ${divisible} where s divides k, and by ${resized} after resizing.`,
		gradient: (own: string, divisible: string, resized: string) =>
			`The gradient is uneven by ${own} through the strided convolution, by ${divisible} where s divides k, and by ${resized} through the pooled one.`
	},
	because: {
		uniform: (isEven: boolean): string =>
			isEven
				? 'All weights are equal, and the stride divides the kernel: all phases add up alike.'
				: 'All weights are equal, so this is the overlap alone.',
		random: (): string =>
			'The weights of a phase are those that a cell of this phase gets. Random ones add up differently, even where the overlap is even.',
		trained: (): string =>
			'A tent gives all phases the same sum where it has the right width; a little noise on it is enough for a faint pattern.'
	},
	picture: 'Picture',
	pictures: { photo: 'Photograph', grey: 'Plain grey' },
	weights: 'Weights',
	weightNames: {
		random: 'Random, 0 to 1',
		uniform: 'All equal',
		trained: 'As if trained: a tent with noise'
	},
	seed: 'Draw others',
	kernelSize: 'Kernel size k',
	stride: 'Stride s',
	layers: 'Layers',
	resize: 'Resize by',
	tooLarge: (most: number) => `That would enlarge more than ${most} times along an axis.`,
	how: 'Unevenness: the standard deviation of the means of the phases over one period, divided by their mean, away from the edges. A phase is all pixels whose row and column leave the same remainders.',
	move: 'Click a result to move the frame, or use the arrow keys on the first.'
};

/** The words of the scene of patterns. */
export type CheckerboardWords = typeof en;

const zh: CheckerboardWords = {
	title: '棋盘格，以及绕开它的办法',
	way: '看什么',
	ways: { picture: '放大一张图', gradient: '往回走的梯度' },
	input: { picture: '输入', gradient: '上游传来的梯度' },
	inputNote: {
		photo: (size) => `${size}，缩小后的照片`,
		own: (size) => `${size}，缩小后的图片`,
		grey: (size) => `${size}，纯灰`,
		gradient: (size) => `${size}，全是 1：所有输出之和的梯度`
	},
	inputAlt: '送进各层的输入',
	inputCrop: '输入中同一处的放大图',
	names: {
		picture: {
			transposed: (kernel, stride) => `转置卷积，k = ${kernel}，s = ${stride}`,
			resized: (mode, stride) => `${mode}放大 ${stride} 倍，再卷积`,
			resizedNote: (kernel) => `卷积 k = ${kernel}，步幅 1`
		},
		gradient: {
			transposed: (kernel, stride) => `步幅卷积，k = ${kernel}，s = ${stride}`,
			resized: (_mode, stride) => `先卷积，再做 ${stride}×${stride} 池化`,
			resizedNote: (kernel) => `卷积 k = ${kernel}，步幅 1，平均池化`
		}
	},
	divides: (kernel, stride) => `${stride} 整除 ${kernel}`,
	leaves: (kernel, stride) =>
		`${kernel} = ${Math.floor(kernel / stride)} · ${stride} + ${kernel % stride}`,
	modes: { nearest: '最近邻', bilinear: '双线性' },
	resultAlt: (name, size) => `${name}：结果，${size}`,
	cropAlt: (name) => `${name}：方框中的部分，放大`,
	steer: '第一个结果：用方向键移动方框，按住 Shift 每次移动十个像素',
	unevenness: '不均匀度',
	kernel: (side) => `卷积核 ${side}×${side}`,
	phases: (period) => `各相位的均值 ${period}×${period}`,
	measured: {
		picture: (own, divisible, resized) =>
			`各相位均值的不均匀度：转置卷积 ${own}，s 整除 k 时 ${divisible}，先插值再卷积 ${resized}。`,
		gradient: (own, divisible, resized) =>
			`梯度的不均匀度：穿过步幅卷积 ${own}，s 整除 k 时 ${divisible}，穿过先卷积后池化 ${resized}。`
	},
	because: {
		uniform: (isEven) =>
			isEven
				? '权重全部相等，步幅又整除卷积核，各相位的和相同。'
				: '权重全部相等，所以看到的只是重叠本身。',
		random: () =>
			'某个相位的格子，只得到卷积核中属于这个相位的权重。随机权重的和各不相同，即使重叠是均匀的。',
		trained: () => '宽度合适的双线性核让各相位的和相同；加上一点噪声，就足以留下淡淡的纹样。'
	},
	picture: '图片',
	pictures: { photo: '照片', grey: '纯灰' },
	weights: '权重',
	weightNames: {
		random: '随机（0 到 1）',
		uniform: '全部相等',
		trained: '仿训练后：双线性加噪声'
	},
	seed: '换一组',
	kernelSize: '卷积核大小 k',
	stride: '步幅 s',
	layers: '层数',
	resize: '插值方式',
	tooLarge: (most) => `那样每个方向会放大超过 ${most} 倍。`,
	how: '不均匀度：一个周期内各相位均值的标准差除以它们的平均值，不计边缘。行号、列号的余数都相同的像素，属于同一相位。',
	move: '点击任一结果可移动方框；也可以在第一个结果上用方向键。'
};

export const checkerboardWords: Translated<CheckerboardWords> = { en, zh };
