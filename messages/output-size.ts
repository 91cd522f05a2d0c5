import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'How large is the output?',
	terms: {
		output: 'output o',
		input: 'input i',
		padding: 'padding p',
		dilation: 'dilation d',
		kernel: 'kernel k',
		stride: 'stride s',
		floor: 'floor ⌊ ⌋',
		one: '+ 1'
	},
	about: {
		output: (output: number) => `o = ${output}: one output cell for each window.`,
		input: (input: number) => `i = ${input}: the cells that there are.`,
		padding: (before: number, after: number) =>
			before === after
				? `2p = ${before + after}: ${before} cells at each of the two ends.`
				: `${before} cells before and ${after} after: ${before + after} in all, in place of 2p.`,
		kernel: (kernel: number, span: number) =>
			`k = ${kernel}: each window reads ${kernel} cells and spans ${span}.`,
		dilation: (dilation: number, kernel: number, span: number) =>
			`d = ${dilation}: from one cell read to the next. ${kernel} cells span ${dilation}·(${kernel}−1) + 1 = ${span}; the weights are still ${kernel}.`,
		stride: (stride: number) => `s = ${stride}: from the start of one window to that of the next.`,
		floor: (room: number, stride: number, moves: number, leftover: number) =>
			leftover === 0
				? `${room} ÷ ${stride} = ${moves} exactly: nothing to round down.`
				: `${room} ÷ ${stride} is ${moves} and ${leftover} over. A part of a move is no move: round down to ${moves}.`,
		one: (output: number, moves: number) =>
			`The window at the start counts too: 1 + ${moves} moves = ${output}.`
	},
	hint: 'Point at a part of the formula to see it in the figure.',
	bothEnds: 'Padding, each end',
	endsApart: 'Each end apart',
	notWhole: (text: string) => `“${text}” is not a whole number.`,
	outside: (min: number, max: number) => `From ${min} to ${max}.`,
	line: 'Input',
	lineNote: (size: number, padded: number) =>
		size === padded ? `${size} cells` : `${size} cells, ${padded} with padding`,
	windows: 'Windows',
	near: 'Enlarged',
	cellsLeft: (cells: number) => `${cells} left over`,
	alt: (size: number, padded: number, windows: number, dropped: number) =>
		`A line of ${size} input cells, ${padded} with padding, and under it ${windows} windows, each where it lies. ${dropped === 0 ? 'Every input cell is read.' : `${dropped} input cells are crossed out: no window reads them.`}`,
	altNear: (cells: string) => `The cells around this window, enlarged. It reads ${cells}.`,
	narrateMap: (span: number, room: number, stride: number, moves: number, windows: number) =>
		`The first window spans ${span} cells and leaves ${room}. ${room} ÷ ${stride}, rounded down, is ${moves} more ${moves === 1 ? 'move' : 'moves'}: ${windows} ${windows === 1 ? 'window' : 'windows'}.`,
	starts: (window: number) =>
		`the cell at which window ${window} begins, counted from 1; padding before it is 0 and less`,
	narrateFirst: (cells: string) => `Window 1 lies at the very start and reads ${cells}.`,
	narrateNext: (number: number, stride: number, cells: string) =>
		`Window ${number} lies ${stride} ${stride === 1 ? 'cell' : 'cells'} further on and reads ${cells}.`,
	narrateEnd: (leftover: number, stride: number) =>
		leftover === 0
			? 'It ends exactly at the end.'
			: `${leftover} ${leftover === 1 ? 'cell is' : 'cells are'} left, too few for another stride of ${stride}.`,
	dropped: (cells: string, count: number) =>
		count === 1 ? `No window reads input cell ${cells}.` : `No window reads input cells ${cells}.`,
	/** What a window reads: input cells by number, and how many of the padding. */
	reads: (cells: string, count: number, padding: number) =>
		[
			...(count > 0 ? [`${count === 1 ? 'cell' : 'cells'} ${cells}`] : []),
			...(padding > 0 ? [`${padding} of the padding`] : [])
		].join(' and '),
	tableCaption: 'Every window and the input cells that it reads',
	tableHead: ['Window', 'Reads'] as readonly string[],
	join: ', '
};

/** The words of the output-size scene; a page has them only once it has what they belong to. */
export type OutputSizeWords = typeof en;

const zh: OutputSizeWords = {
	title: '输出有多大？',
	terms: {
		output: '输出 o',
		input: '输入 i',
		padding: '填充 p',
		dilation: '膨胀 d',
		kernel: '卷积核 k',
		stride: '步幅 s',
		floor: '向下取整 ⌊ ⌋',
		one: '+ 1'
	},
	about: {
		output: (output) => `o = ${output}：一个窗口对应一个输出格。`,
		input: (input) => `i = ${input}：输入原有的格数。`,
		padding: (before, after) =>
			before === after
				? `2p = ${before + after}：两端各添 ${before} 格。`
				: `前面添 ${before} 格，后面添 ${after} 格，共 ${before + after} 格，用它代替 2p。`,
		kernel: (kernel, span) => `k = ${kernel}：每个窗口读 ${kernel} 格，跨度是 ${span} 格。`,
		dilation: (dilation, kernel, span) =>
			`d = ${dilation}：读到的相邻两格之间的距离。${kernel} 格的跨度是 ${dilation}·(${kernel}−1) + 1 = ${span}；权重仍然只有 ${kernel} 个。`,
		stride: (stride) => `s = ${stride}：从一个窗口的起点到下一个窗口的起点。`,
		floor: (room, stride, moves, leftover) =>
			leftover === 0
				? `${room} ÷ ${stride} = ${moves}，正好除尽，不用取整。`
				: `${room} ÷ ${stride} 得 ${moves} 余 ${leftover}。不够走一步就不能走，所以舍去余数，取 ${moves}。`,
		one: (output, moves) => `开头那个窗口也要算：1 + 移动 ${moves} 次 = ${output}。`
	},
	hint: '指向公式的某一部分，就能在图中看到它。',
	bothEnds: '两端各填充',
	endsApart: '两端分开设',
	notWhole: (text) => `“${text}”不是整数。`,
	outside: (min, max) => `可取 ${min} 到 ${max}。`,
	line: '输入',
	lineNote: (size, padded) => (size === padded ? `${size} 格` : `${size} 格，填充后 ${padded} 格`),
	windows: '窗口',
	near: '放大',
	cellsLeft: (cells) => `剩 ${cells} 格`,
	alt: (size, padded, windows, dropped) =>
		`一行 ${size} 个输入格，填充后共 ${padded} 格；下面是 ${windows} 个窗口，各在自己的位置上。${dropped === 0 ? '每个输入格都被读到。' : `打叉的 ${dropped} 个输入格没有窗口读到。`}`,
	altNear: (cells) => `放大显示这个窗口附近的格子。它读${cells}。`,
	narrateMap: (span, room, stride, moves, windows) =>
		`第一个窗口占去 ${span} 格，还剩 ${room} 格。${room} ÷ ${stride} 向下取整，还能移动 ${moves} 次，所以共有 ${windows} 个窗口。`,
	starts: (window) => `窗口 ${window} 从第几格开始（从 1 数起，前面的填充是 0 和负数）`,
	narrateFirst: (cells) => `窗口 1 停在最前面，读${cells}。`,
	narrateNext: (number, stride, cells) => `窗口 ${number} 往后移 ${stride} 格，读${cells}。`,
	narrateEnd: (leftover, stride) =>
		leftover === 0 ? '它正好停在末尾。' : `还剩 ${leftover} 格，不够再走一步（步幅 ${stride}）。`,
	dropped: (cells) => `没有窗口读到输入的第 ${cells} 格。`,
	reads: (cells, count, padding) =>
		[...(count > 0 ? [`第 ${cells} 格`] : []), ...(padding > 0 ? [`填充 ${padding} 格`] : [])].join(
			'和'
		),
	tableCaption: '每个窗口和它读的输入格',
	tableHead: ['窗口', '读'],
	join: '、'
};

export const outputSizeWords: Translated<OutputSizeWords> = { en, zh };
