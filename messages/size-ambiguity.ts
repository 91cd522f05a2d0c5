import type { Translated } from '$lib/i18n/language';

const cells = (count: number) => `${count} ${count === 1 ? 'cell' : 'cells'}`;

const en = {
	title: 'Which size did it come from?',
	kernel: 'Kernel',
	stride: 'Stride',
	padding: 'Padding, each end',
	dilation: 'Dilation',
	output: 'Windows',
	figure: (count: number, windows: number) =>
		`${count === 1 ? 'One input size leads' : `${count} input sizes lead`} to ${windows} ${windows === 1 ? 'window' : 'windows'}`,
	candidate: (size: number) => `Input of ${cells(size)}`,
	forth: (windows: number) => `convolution: ${windows}`,
	back: (added: number, size: number) => `back with output padding ${added}: ${size}`,
	leftover: (count: number) => (count === 0 ? 'nothing left over' : `${cells(count)} left over`),
	alt: (size: number, windows: number, left: number) =>
		`A row of ${cells(size)} with ${windows} windows, ${left} left over at the end.`,
	forthFormula: 'Forth, with the floor',
	backFormula: 'Back, without one',
	narrateMap: (count: number, windows: number) =>
		count === 1
			? `Only one size leads to ${windows} windows: with stride 1 nothing is ever left over.`
			: `${count} sizes lead to ${windows} windows. From the output alone nobody can tell which it was; output padding says it.`,
	narrateFirst: (size: number, windows: number) =>
		`${cells(size)} is the smallest: the last of the ${windows} windows ends at the end. Output padding 0 comes back to it.`,
	narrate: (size: number, windows: number, left: number, added: number) =>
		`With ${cells(size)} there are still ${windows} windows; ${left} ${left === 1 ? 'cell is' : 'cells are'} left over, too few for another stride. Output padding ${added} comes back to ${size}.`,
	caption: (windows: number) => `Input sizes that lead to ${windows} windows`,
	head: ['Input size', 'Left over', 'Windows', 'Output padding', 'Back to'],
	asked: {
		size: (number: number, windows: number) =>
			`size ${number} of those that lead to ${windows} windows, the smallest first`,
		count: (windows: number) => `how many sizes lead to ${windows} windows`
	}
};

/** The words of the sizes that share an output. */
export type SizeAmbiguityWords = typeof en;

const zh: SizeAmbiguityWords = {
	title: '原来是多大？',
	kernel: '卷积核',
	stride: '步幅',
	padding: '每端的填充',
	dilation: '膨胀',
	output: '窗口数',
	figure: (count, windows) => `有 ${count} 种输入大小得到 ${windows} 个窗口`,
	candidate: (size) => `输入 ${size} 格`,
	forth: (windows) => `卷积得 ${windows}`,
	back: (added, size) => `输出填充 ${added}，回到 ${size}`,
	leftover: (count) => (count === 0 ? '没有剩余' : `剩 ${count} 格`),
	alt: (size, windows, left) => `一行 ${size} 格，${windows} 个窗口，末尾剩 ${left} 格。`,
	forthFormula: '去：要向下取整',
	backFormula: '回：不取整',
	narrateMap: (count, windows) =>
		count === 1
			? `只有一种大小能得到 ${windows} 个窗口：步幅为 1 时从来没有剩余。`
			: `有 ${count} 种大小都得到 ${windows} 个窗口。单看输出，说不出原来是哪一种，要由输出填充来指明。`,
	narrateFirst: (size, windows) =>
		`${size} 格是最小的：${windows} 个窗口中最后一个正好停在末尾。输出填充 0 就回到它。`,
	narrate: (size, windows, left, added) =>
		`${size} 格时仍是 ${windows} 个窗口，末尾剩 ${left} 格，不够再走一步。输出填充 ${added} 回到 ${size}。`,
	caption: (windows) => `得到 ${windows} 个窗口的各种输入大小`,
	head: ['输入大小', '剩余', '窗口数', '输出填充', '回到'],
	asked: {
		size: (number, windows) => `能得到 ${windows} 个窗口的输入大小，从小到大第 ${number} 种`,
		count: (windows) => `能得到 ${windows} 个窗口的输入大小有几种`
	}
};

export const sizeAmbiguityWords: Translated<SizeAmbiguityWords> = { en, zh };
