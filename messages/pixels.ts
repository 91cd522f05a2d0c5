import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'From a picture to its numbers',
	photoAlt: 'A white and red cup of coffee on a red saucer with a spoon, on a wooden table',
	own: 'Your picture',
	loading: 'The photograph is loading.',
	failed: 'The photograph could not be loaded.',
	retry: 'Try again',
	zoom: 'Zoom',
	closer: 'Closer',
	farther: 'Farther',
	inSight: (pixels: string) => `${pixels} of 400 pixels across`,
	picture: 'Picture',
	channels: { red: 'Red', green: 'Green', blue: 'Blue' },
	letters: { red: 'R', green: 'G', blue: 'B' },
	looks: { grey: 'as brightness', light: 'as coloured light' },
	look: 'Planes shown',
	pixel: (row: number, column: number) => `Row ${row}, column ${column}`,
	reading: (row: number, column: number, [red, green, blue]: readonly number[]) =>
		`Row ${row}, column ${column}: red ${red}, green ${green}, blue ${blue}`,
	steer:
		'Click or tap a pixel to go there, drag to move, pinch or hold Ctrl and scroll to zoom. By keyboard: focus the picture; the arrow keys go by one pixel, with Shift by ten, + and − zoom.',
	view: 'Picture: arrow keys choose a pixel, plus and minus zoom',
	table: 'The pixels around it as a table',
	tableCaption: 'Red, green, blue of the pixels around the chosen one',
	row: 'Row',
	column: (column: number) => `column ${column}`,
	choose: 'Use your own picture…',
	back: 'Back to the photograph',
	ownHint:
		'It is cropped to a square of 400×400 pixels here in the page; nothing leaves your device. Links open with the photograph.'
};

/** The words of the zoom into a picture; a page has them only once it has what they belong to. */
export type PixelsWords = typeof en;

const zh: PixelsWords = {
	title: '从图片到数字',
	photoAlt: '木桌上，红色茶碟里放着一杯咖啡和一把勺子，杯子外红内白',
	own: '你的图片',
	loading: '照片正在载入。',
	failed: '照片无法载入。',
	retry: '再试一次',
	zoom: '缩放',
	closer: '拉近',
	farther: '拉远',
	inSight: (pixels) => `横向看到 400 个像素中的 ${pixels} 个`,
	picture: '图片',
	channels: { red: '红', green: '绿', blue: '蓝' },
	letters: { red: 'R', green: 'G', blue: 'B' },
	looks: { grey: '显示为亮度', light: '显示为色光' },
	look: '各通道',
	pixel: (row, column) => `第 ${row} 行第 ${column} 列`,
	reading: (row, column, [red, green, blue]) =>
		`第 ${row} 行第 ${column} 列：红 ${red}，绿 ${green}，蓝 ${blue}`,
	steer:
		'点一个像素就移到那里，拖动可以平移，双指或按住 Ctrl 滚动可以缩放。用键盘时：先让图片获得焦点，方向键走一个像素，按住 Shift 走十个，+ 和 − 缩放。',
	view: '图片：方向键选择像素，加号和减号缩放',
	table: '周围像素的表格',
	tableCaption: '所选像素及其周围的红、绿、蓝',
	row: '行',
	column: (column) => `第 ${column} 列`,
	choose: '用你的图片…',
	back: '换回照片',
	ownHint:
		'图片在本页内裁成 400×400 像素的正方形，不会离开你的设备。因此复制的链接打开后仍是原来的照片。'
};

export const pixelsWords: Translated<PixelsWords> = { en, zh };
