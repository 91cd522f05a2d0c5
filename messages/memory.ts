import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'The same numbers in two orders',
	planes: { red: 'Red', green: 'Green', blue: 'Blue' },
	channels: ['red', 'green', 'blue'] as readonly string[],
	memory: 'In memory',
	places: (places: number) => `places 0 to ${places - 1}, in rows`,
	layout: 'Order',
	layouts: { hwc: 'channels last, H×W×C', chw: 'channels first, C×H×W' },
	height: 'Height',
	width: 'Width',
	shape: (shape: readonly number[], count: number) => `${shape.join('×')} = ${count} numbers`,
	terms: { row: 'row h', column: 'column w', channel: 'channel c', place: 'place p' },
	cell: (row: number, column: number, channel: string, value: string, place: number) =>
		`Row ${row}, column ${column}, ${channel}: ${value}, at place ${place}`,
	pixelCell: (row: number, column: number, value: string) =>
		`Row ${row}, column ${column}: ${value}`,
	memoryCell: (place: number, value: string) => `Place ${place}: ${value}`,
	asked: (channel: string) => `the place in memory, from 0, of the ${channel} number`,
	narrate: (place: number, row: number, column: number, channel: string, value: string) =>
		`At place ${place} lies ${value}: the ${channel} of the pixel in row ${row}, column ${column}, counted from 0.`,
	next: {
		hwc: 'Going on by one changes the channel first, then the column, then the row.',
		chw: 'Going on by one changes the column first, then the row, then the channel.'
	},
	tableCaption: 'The memory, place by place; rows, columns and channels are counted from 0',
	tableHead: ['Place', 'Row h', 'Column w', 'Channel c', 'Number'] as readonly string[]
};

/** The words of the two orders in memory; a page has them only once it has what they belong to. */
export type MemoryWords = typeof en;

const zh: MemoryWords = {
	title: '同样的数，两种排法',
	planes: { red: '红', green: '绿', blue: '蓝' },
	channels: ['红', '绿', '蓝'],
	memory: '内存',
	places: (places) => `位置 0 到 ${places - 1}，逐行排列`,
	layout: '排法',
	layouts: { hwc: '通道在后 H×W×C', chw: '通道在前 C×H×W' },
	height: '高',
	width: '宽',
	shape: (shape, count) => `${shape.join('×')} = ${count} 个数`,
	terms: { row: '行 h', column: '列 w', channel: '通道 c', place: '位置 p' },
	cell: (row, column, channel, value, place) =>
		`第 ${row} 行第 ${column} 列，${channel}：${value}，在位置 ${place}`,
	pixelCell: (row, column, value) => `第 ${row} 行第 ${column} 列：${value}`,
	memoryCell: (place, value) => `位置 ${place}：${value}`,
	asked: (channel) => `这个${channel}色的数在内存的位置（从 0 数起）`,
	narrate: (place, row, column, channel, value) =>
		`位置 ${place} 上是 ${value}：行号 ${row}、列号 ${column}（都从 0 数起）的像素的${channel}。`,
	next: {
		hwc: '往后走一格，最先变的是通道，其次是列，最后是行。',
		chw: '往后走一格，最先变的是列，其次是行，最后是通道。'
	},
	tableCaption: '内存中逐个位置的数；行、列、通道都从 0 数起',
	tableHead: ['位置', '行 h', '列 w', '通道 c', '数']
};

export const memoryWords: Translated<MemoryWords> = { en, zh };
