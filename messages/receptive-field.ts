import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'A stack of layers, and what each cell sees',
	stacks: {
		label: 'Stack',
		three: 'Three 3×3',
		seven: 'One 7×7',
		padded: 'Three 3×3, padded',
		strided: 'Strides of 2',
		dilated: 'Dilations 1, 2, 4',
		pooling: 'With pooling',
		own: 'Your own'
	},
	direction: { label: 'Worked out', up: 'From the input up', down: 'From the top down' },
	/** The window of a layer, in short. */
	kinds: {
		conv: (kernel: number) => `${kernel}×${kernel} conv`,
		pool: (kernel: number) => `${kernel}×${kernel} max pool`
	},
	kindNames: { label: 'Kind of layer', conv: 'Convolution', pool: 'Max pooling' },
	input: 'Input',
	layer: (number: number) => `Layer ${number}`,
	chosenLayer: 'Layer to change',
	build: 'Build your own, layer by layer',
	add: 'Add a layer on top',
	remove: 'Remove this layer',
	figure: 'Cells of every layer, each above the middle of what it sees',
	/** Beside a line of cells: what the recursion has found. */
	upNumbers: (size: number, jump: number) => `r ${size} · j ${jump}`,
	downNumbers: (cells: number) => (cells === 1 ? '1 cell' : `${cells} cells`),
	measure: (size: number, first: number, last: number) =>
		size === 1 ? `1 cell: ${first}` : `${size} cells: ${first} to ${last}`,
	plane: 'Input in two dimensions',
	planeNote: (side: number) => `${side}×${side} seen`,
	planeNone: 'not reached yet',
	planeLegend:
		'Brighter cells lead to the lit one in more ways. Black cells within the frame are skipped.',
	ways: (row: number, column: number, ways: number) =>
		ways === 0
			? `Row ${row}, column ${column}: not seen`
			: `Row ${row}, column ${column}: ${ways === 1 ? '1 way leads' : `${ways} ways lead`} to the lit cell`,
	weights: (sum: string, total: number, terms: number) =>
		terms === 0
			? 'No convolution, so no weights.'
			: `Weights: ${terms > 1 ? `${sum} = ` : ''}${total} for each pair of channels, so ${total} C² with C channels everywhere.`,
	terms: {
		size: 'size r',
		kernel: 'kernel k',
		jump: 'jump j',
		stride: 'stride s',
		start: 'start',
		padding: 'padding p',
		above: 'cells above',
		below: 'cells below'
	},
	recursion: {
		up: 'Size, jump and start, layer by layer',
		down: 'How many cells below are read',
		layer: 'Layer',
		kernel: 'k',
		stride: 's',
		padding: 'p',
		size: 'size r',
		jump: 'jump j',
		start: 'start',
		above: 'cells above',
		below: 'cells below'
	},
	narrateSpread: (span: number, kernel: number, dilation: number) =>
		`Dilation ${dilation} spreads a window of ${kernel} over k = ${span} cells.`,
	narrateUp: (
		layer: number,
		before: number,
		span: number,
		jump: number,
		growth: number,
		size: number
	) =>
		growth === 0
			? `Layer ${layer} reads one cell only: the size stays ${size}.`
			: `Layer ${layer} adds ${span - 1} ${span === 2 ? 'cell' : 'cells'} of the line below, where neighbours lie ${jump} ${jump === 1 ? 'pixel' : 'pixels'} apart: ${before} + ${growth} = ${size}.`,
	narrateJump: (stride: number, before: number, jump: number) =>
		stride === 1
			? `With stride 1 the jump stays ${jump}.`
			: `Its stride of ${stride} makes the jump ${before}·${stride} = ${jump}, which counts only for the layers above.`,
	narrateStart: (padding: number, jump: number, start: number) =>
		padding === 0
			? ''
			: `Padding ${padding} moves the first field ${padding * jump} to the left, to ${start}; it makes no field larger.`,
	narrateDown: (layer: number, above: number, stride: number, span: number, below: number) =>
		above === 1
			? `One cell of layer ${layer} reads ${below} ${below === 1 ? 'cell' : 'cells'} below.`
			: `${above} neighbours of layer ${layer}: from the first window to the last it is ${above - 1}·${stride} cells, and the last one spans ${span}. Together ${below}.`,
	narrateBottom: (size: number) => `That is the input: one cell at the top sees ${size}×${size}.`,
	describe: (
		line: number,
		cell: number,
		size: number,
		first: number,
		last: number,
		beyond: number
	) =>
		line === 0
			? `Input cell ${cell}`
			: `Layer ${line}, cell ${cell} sees ${size === 1 ? `input cell ${first}` : `${size} input cells, ${first} to ${last}`}${beyond === 0 ? '' : `; ${beyond} of them beyond the edge`}`,
	tableCaption: (layer: number) =>
		`What each cell of layer ${layer} sees of the input, along one axis`,
	tableHead: ['Cell', 'First', 'Last', 'Beyond the edge'] as readonly string[],
	fromZero: 'Cells are counted from 0, so that the padding before them is −1, −2, …'
};

/** The words of the stack scene; a page has them only once it has what they belong to. */
export type ReceptiveFieldWords = typeof en;

const zh: ReceptiveFieldWords = {
	title: '一摞层，每一格看到多大',
	stacks: {
		label: '网络',
		three: '三层 3×3',
		seven: '一层 7×7',
		padded: '三层 3×3，带填充',
		strided: '步幅为 2',
		dilated: '膨胀 1、2、4',
		pooling: '带池化',
		own: '自己搭的'
	},
	direction: { label: '推算方向', up: '从输入往上', down: '从顶层往下' },
	kinds: {
		conv: (kernel) => `${kernel}×${kernel} 卷积`,
		pool: (kernel) => `${kernel}×${kernel} 最大池化`
	},
	kindNames: { label: '层的种类', conv: '卷积', pool: '最大池化' },
	input: '输入',
	layer: (number) => `第 ${number} 层`,
	chosenLayer: '要改的层',
	build: '自己搭，一层一层改',
	add: '在顶上加一层',
	remove: '去掉这一层',
	figure: '各层的格子，每一格都画在它所看范围的正上方',
	upNumbers: (size, jump) => `r ${size} · j ${jump}`,
	downNumbers: (cells) => `${cells} 格`,
	measure: (size, first, last) =>
		size === 1 ? `1 格：${first}` : `${size} 格：${first} 到 ${last}`,
	plane: '二维的输入',
	planeNote: (side) => `看到 ${side}×${side}`,
	planeNone: '还没推到这里',
	planeLegend: '格子越亮，通向所选格的路越多。框内的黑格被跳过了。',
	ways: (row, column, ways) =>
		ways === 0
			? `第 ${row} 行第 ${column} 列：看不到`
			: `第 ${row} 行第 ${column} 列：有 ${ways} 条路通向所选的格`,
	weights: (sum, total, terms) =>
		terms === 0
			? '没有卷积，也就没有权重。'
			: `权重：每一对通道 ${terms > 1 ? `${sum} = ` : ''}${total} 个；各层都是 C 个通道时，共 ${total} C² 个。`,
	terms: {
		size: '大小 r',
		kernel: '卷积核 k',
		jump: '间距 j',
		stride: '步幅 s',
		start: '起点',
		padding: '填充 p',
		above: '上面的格数',
		below: '下面的格数'
	},
	recursion: {
		up: '逐层的大小、间距和起点',
		down: '往下要读多少格',
		layer: '层',
		kernel: 'k',
		stride: 's',
		padding: 'p',
		size: '大小 r',
		jump: '间距 j',
		start: '起点',
		above: '上面的格数',
		below: '下面的格数'
	},
	narrateSpread: (span, kernel, dilation) =>
		`膨胀 ${dilation} 让 ${kernel} 格的窗口跨过 k = ${span} 格。`,
	narrateUp: (layer, before, span, jump, growth, size) =>
		growth === 0
			? `第 ${layer} 层只读一格，大小仍是 ${size}。`
			: `第 ${layer} 层在下一层上多读 ${span - 1} 格，相邻两格隔 ${jump} 个像素：${before} + ${growth} = ${size}。`,
	narrateJump: (stride, before, jump) =>
		stride === 1
			? `步幅是 1，间距仍是 ${jump}。`
			: `它的步幅 ${stride} 把间距变成 ${before}·${stride} = ${jump}，这只对再往上的层起作用。`,
	narrateStart: (padding, jump, start) =>
		padding === 0
			? ''
			: `填充 ${padding} 格，第一个感受野左移 ${padding * jump}，从 ${start} 开始，但大小不变。`,
	narrateDown: (layer, above, stride, span, below) =>
		above === 1
			? `第 ${layer} 层的一格，往下读 ${below} 格。`
			: `第 ${layer} 层相邻的 ${above} 格：头一个窗口到最后一个窗口相距 ${above - 1}·${stride} 格，最后一个窗口跨 ${span} 格，一共 ${below} 格。`,
	narrateBottom: (size) => `到输入了：顶层的一格看到 ${size}×${size}。`,
	describe: (line, cell, size, first, last, beyond) =>
		line === 0
			? `输入的第 ${cell} 格`
			: `第 ${line} 层的第 ${cell} 格看到${size === 1 ? `输入的第 ${first} 格` : `输入的 ${size} 格，从 ${first} 到 ${last}`}${beyond === 0 ? '' : `，其中 ${beyond} 格在边界之外`}`,
	tableCaption: (layer) => `第 ${layer} 层每一格沿一个方向看到的输入`,
	tableHead: ['格', '起', '止', '边界之外'],
	fromZero: '格子从 0 数起，前面的填充就是 −1、−2……'
};

export const receptiveFieldWords: Translated<ReceptiveFieldWords> = { en, zh };
