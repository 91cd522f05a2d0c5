import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'Move the input, and see what the output does',
	change: 'Change',
	changes: { shift: 'shift', rotate: 'turn by 90°', scale: 'twice as large' },
	picture: 'Picture',
	pictures: { digit: 'a handwritten 7', edge: 'an edge', dot: 'a single 1' },
	kernel: 'Kernel',
	input: 'Input',
	output: 'Output',
	changed: {
		shift: 'Input, shifted',
		rotate: 'Input, turned',
		scale: 'Input, twice as large'
	},
	changedThenConvolved: {
		shift: 'shifted, then convolved',
		rotate: 'turned, then convolved',
		scale: 'enlarged, then convolved'
	},
	convolvedThenChanged: {
		shift: 'convolved, then shifted',
		rotate: 'convolved, then turned',
		scale: 'convolved, then enlarged'
	},
	move: 'Move the input',
	moves: { up: 'Up', down: 'Down', left: 'Left', right: 'Right' },
	home: 'Back to its place',
	dragHint: 'Drag the picture, or use the arrows.',
	shifted: (down: number, right: number) => `${down} down, ${right} right`,
	same: (cells: number, border: number) =>
		`Equal in all ${cells} cells that can be compared${border > 0 ? `; ${border} hatched cells near the border cannot` : ''}. The order does not matter.`,
	different: (differing: number, cells: number) =>
		`Different in ${differing} of ${cells} cells, which are crossed out. The order matters.`,
	shiftLaw: 'A convolution does the same everywhere, so its output moves along.',
	rotateLaw:
		'The kernel was not turned along. Only a kernel that looks the same after a turn gives the same.',
	scaleLaw: 'The kernel stayed as small as it was, and the strokes are now twice as wide.',
	identityLaw: 'This kernel reads one cell only, and copies it. That goes with any change.',
	cell: (row: number, column: number, value: string) => `Row ${row}, column ${column}: ${value}`,
	compared: (row: number, column: number, one: string, other: string) =>
		`Row ${row}, column ${column}: ${one} and ${other}`,
	verdicts: {
		equal: 'equal',
		different: 'different',
		border: 'not compared: its window reads what came from outside'
	},
	outside: 'nothing: it came from outside',
	hint: 'Point at a cell of the lower row to compare it.'
};

/** The words of the scene of moved inputs; a page has them only once it has what they belong to. */
export type ShiftWords = typeof en;

const zh: ShiftWords = {
	title: '移动输入，看输出怎样变',
	change: '变换',
	changes: { shift: '平移', rotate: '旋转 90°', scale: '放大一倍' },
	picture: '图片',
	pictures: { digit: '手写的 7', edge: '一条边缘', dot: '单独一个 1' },
	kernel: '卷积核',
	input: '输入',
	output: '输出',
	changed: { shift: '平移后的输入', rotate: '旋转后的输入', scale: '放大后的输入' },
	changedThenConvolved: {
		shift: '先平移，再卷积',
		rotate: '先旋转，再卷积',
		scale: '先放大，再卷积'
	},
	convolvedThenChanged: {
		shift: '先卷积，再平移',
		rotate: '先卷积，再旋转',
		scale: '先卷积，再放大'
	},
	move: '移动输入',
	moves: { up: '上移', down: '下移', left: '左移', right: '右移' },
	home: '放回原处',
	dragHint: '拖动图片，或者按箭头。',
	shifted: (down, right) => `下移 ${down}，右移 ${right}`,
	same: (cells, border) =>
		`能比较的 ${cells} 格全部相等${border > 0 ? `；靠近边界、画了斜线的 ${border} 格无从比较` : ''}。先后次序无所谓。`,
	different: (differing, cells) =>
		`${cells} 格中有 ${differing} 格不相等，已打叉。先后次序不能颠倒。`,
	shiftLaw: '卷积在每个位置上做的都一样，所以输出跟着一起移动。',
	rotateLaw: '卷积核没有跟着转。只有转过去还是原样的卷积核，结果才会相同。',
	scaleLaw: '卷积核还是原来那么小，笔画却宽了一倍。',
	identityLaw: '这个卷积核只读一格，照抄下来，不管怎么变换都一样。',
	cell: (row, column, value) => `第 ${row} 行第 ${column} 列：${value}`,
	compared: (row, column, one, other) => `第 ${row} 行第 ${column} 列：${one} 与 ${other}`,
	verdicts: { equal: '相等', different: '不相等', border: '不比较：它的窗口读到了外面来的东西' },
	outside: '没有数：它来自画面之外',
	hint: '指向下面一行的格子，逐格比较。'
};

export const shiftWords: Translated<ShiftWords> = { en, zh };
