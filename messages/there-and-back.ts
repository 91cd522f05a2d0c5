import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'There and back',
	picture: 'Picture',
	kernel: 'Kernel',
	small: 'Convolved',
	back: 'Transposed back',
	forth: (stride: string) => `convolution, stride ${stride}`,
	home: (stride: string, added: string) =>
		`transposed convolution, stride ${stride}${added === '0' ? '' : `, output padding ${added}`}`,
	pictures: {
		counting: 'Counting from 1',
		random: 'Random',
		ones: 'All ones',
		oneHot: 'A single 1'
	},
	kernels: {
		counting: 'Counting from 1',
		random: 'Random',
		ones: 'All ones',
		bilinear: 'Bilinear tent'
	},
	size: 'Picture size',
	kernelSize: 'Kernel size',
	stride: 'Stride',
	otherSeed: 'Draw others',
	cellOf: (name: string, row: number, column: number, value: string) =>
		`${name}, row ${row}, column ${column}: ${value}`,
	compared: (row: number, column: number, before: string, after: string) =>
		`Row ${row}, column ${column}: ${before} before, ${after} after.`,
	hint: 'Point at a cell of the picture to compare it with what came back.',
	verdict: (size: string, same: number, all: number) =>
		same === all
			? `The shape ${size} came back, and here every number did, too. Change the kernel or the stride, and they no longer do.`
			: `The shape ${size} came back. Of the ${all} numbers ${same === 0 ? 'none is' : same === 1 ? 'one is' : `${same} are`} what it was.`
};

/** The words of the way there and back. */
export type ThereAndBackWords = typeof en;

const zh: ThereAndBackWords = {
	title: '卷过去，再转置回来',
	picture: '原图',
	kernel: '卷积核',
	small: '卷积后',
	back: '转置回来',
	forth: (stride) => `卷积，步幅 ${stride}`,
	home: (stride, added) => `转置卷积，步幅 ${stride}${added === '0' ? '' : `，输出填充 ${added}`}`,
	pictures: { counting: '从 1 数起', random: '随机', ones: '全是 1', oneHot: '只有一个 1' },
	kernels: { counting: '从 1 数起', random: '随机', ones: '全是 1', bilinear: '双线性核' },
	size: '原图大小',
	kernelSize: '卷积核大小',
	stride: '步幅',
	otherSeed: '换一组',
	cellOf: (name, row, column, value) => `${name}第 ${row} 行第 ${column} 列：${value}`,
	compared: (row, column, before, after) =>
		`第 ${row} 行第 ${column} 列：原来是 ${before}，回来是 ${after}。`,
	hint: '指着原图中的一格，与回来的数比较。',
	verdict: (size, same, all) =>
		same === all
			? `形状 ${size} 回来了，这里连每个数也都回来了。换一个卷积核或步幅，就不再是这样。`
			: `形状 ${size} 回来了。${all} 个数中，${same === 0 ? '没有一个' : `只有 ${same} 个`}与原来相同。`
};

export const thereAndBackWords: Translated<ThereAndBackWords> = { en, zh };
