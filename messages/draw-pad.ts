import type { Translated } from '$lib/i18n/language';

const en = {
	label: 'Drawing pad, 28×28 pixels',
	hint: 'Draw with the mouse, a finger or a pen. By keyboard: focus the pad, move with the arrow keys (with Shift four pixels at a time), and put the pen down or lift it with Space or Enter. Nothing leaves your device.',
	at: (row: number, column: number) => `Row ${row}, column ${column}`,
	down: 'pen down',
	up: 'pen up',
	undo: 'Undo',
	clear: 'Clear',
	brush: 'Brush',
	brushes: { fine: 'fine', medium: 'medium', thick: 'thick' },
	centre: 'Centre and scale as MNIST does',
	centreHint:
		'What you drew is cut out, scaled until its longer side is 20 pixels, and moved until its centre of mass lies in the middle of 28×28. The pictures that digit networks learn from were made so.',
	result: 'As it is handed on'
};

/** The words of the drawing pad; a page has them once it has that. */
export type DrawPadWords = typeof en;

const zh: DrawPadWords = {
	label: '画板，28×28 像素',
	hint: '用鼠标、手指或触控笔来画。用键盘时：先让画板获得焦点，用方向键移动（按住 Shift 一次走四个像素），按空格或 Enter 落笔、抬笔。画的内容不会离开你的设备。',
	at: (row, column) => `第 ${row} 行第 ${column} 列`,
	down: '落笔',
	up: '抬笔',
	undo: '撤销',
	clear: '清空',
	brush: '笔',
	brushes: { fine: '细', medium: '中', thick: '粗' },
	centre: '像 MNIST 那样居中并缩放',
	centreHint:
		'把画好的部分裁出来，缩放到长边为 20 像素，再移动到重心落在 28×28 的正中。数字识别网络学习用的图片就是这样处理的。',
	result: '交给后面的图'
};

export const drawPadWords: Translated<DrawPadWords> = { en, zh };
