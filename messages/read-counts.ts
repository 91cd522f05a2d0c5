import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'How often each pixel is read',
	input: 'Reads of each cell',
	inputNote: (size: string, padded: string) =>
		size === padded ? size : `${size}, ${padded} with padding`,
	output: 'Windows, by number',
	cell: (row: number, column: number) => `row ${row}, column ${column}`,
	paddingCell: (row: number, column: number) => `padding at row ${row}, column ${column}`,
	reads: (place: string, count: number) =>
		`${place}: read ${count} ${count === 1 ? 'time' : 'times'}`,
	readsSoFar: (place: string, count: number, all: number) =>
		`${place}: read ${count} of ${all} times so far`,
	crossed: (rows: number, columns: number, all: number) =>
		`${rows} down × ${columns} across = ${all}`,
	windows: (numbers: string) => `by windows ${numbers}`,
	oneWindow: (number: string) => `by window ${number}`,
	noWindow: 'no window reads it',
	window: (number: number, row: number, column: number) =>
		`Window ${number} makes output row ${row}, column ${column}`,
	windowReads: (cells: number, padding: number) =>
		padding === 0
			? `it reads ${cells} cells`
			: `it reads ${cells} cells, ${padding} of them padding`,
	later: 'it has not come yet',
	narrateMap: (windows: number, least: number, most: number) =>
		`All ${windows} windows have been. The pixel that is read least is read ${least === 1 ? 'once' : `${least} times`}, the one that is read most ${most === 1 ? 'once' : `${most} times`}.`,
	narrateCell: (number: number, windows: number, cells: number, padding: number) =>
		`Window ${number} of ${windows} reads ${cells} cells${padding > 0 ? `, ${padding} of them padding` : ''}: one more for each.`,
	narrateTerm: (number: number, place: string, count: number) =>
		`Window ${number} reads ${place}: that makes ${count}.`,
	dropped: (cells: number) =>
		cells === 1
			? '1 pixel is crossed out: no window reads it.'
			: `${cells} pixels are crossed out: no window reads them.`,
	tableCaption: 'How often each cell has been read, padding included',
	tableRow: (row: number, isPadding: boolean) => `row ${row}${isPadding ? ' (padding)' : ''}`,
	tableColumn: (column: number, isPadding: boolean) =>
		`column ${column}${isPadding ? ' (padding)' : ''}`,
	corner: 'row',
	down: 'Reads down',
	across: 'Reads across',
	downCell: (row: number, count: number) => `Row ${row}: ${count}`,
	acrossCell: (column: number, count: number) => `Column ${column}: ${count}`,
	product:
		'So many rows of windows cover each row, and so many columns each column. Their product is the count of a cell.'
};

/** The words of the scene of reads; a page has them only once it has what they belong to. */
export type ReadCountsWords = typeof en;

const zh: ReadCountsWords = {
	title: '每个像素被读了几次',
	input: '每一格被读的次数',
	inputNote: (size, padded) => (size === padded ? size : `${size}，填充后 ${padded}`),
	output: '窗口的编号',
	cell: (row, column) => `第 ${row} 行第 ${column} 列`,
	paddingCell: (row, column) => `填充格（第 ${row} 行第 ${column} 列）`,
	reads: (place, count) => `${place}：被读 ${count} 次`,
	readsSoFar: (place, count, all) => `${place}：共被读 ${all} 次，目前 ${count} 次`,
	crossed: (rows, columns, all) => `纵向 ${rows} × 横向 ${columns} = ${all}`,
	windows: (numbers) => `读它的窗口：${numbers}`,
	oneWindow: (number) => `只有窗口 ${number} 读它`,
	noWindow: '没有窗口读到它',
	window: (number, row, column) => `窗口 ${number} 算出输出第 ${row} 行第 ${column} 列`,
	windowReads: (cells, padding) =>
		padding === 0 ? `它读 ${cells} 格` : `它读 ${cells} 格，其中 ${padding} 格是填充`,
	later: '还没轮到它',
	narrateMap: (windows, least, most) =>
		`${windows} 个窗口都走完了。被读得最少的像素读了 ${least} 次，最多的读了 ${most} 次。`,
	narrateCell: (number, windows, cells, padding) =>
		`窗口 ${number}（共 ${windows} 个）读 ${cells} 格${padding > 0 ? `，其中 ${padding} 格是填充` : ''}，每格的次数加一。`,
	narrateTerm: (number, place, count) => `窗口 ${number} 读${place}，这一格累计 ${count} 次。`,
	dropped: (cells) => `打叉的 ${cells} 个像素没有任何窗口读到。`,
	tableCaption: '到这一步为止每一格被读的次数（含填充）',
	tableRow: (row, isPadding) => `第 ${row} 行${isPadding ? '（填充）' : ''}`,
	tableColumn: (column, isPadding) => `第 ${column} 列${isPadding ? '（填充）' : ''}`,
	corner: '行',
	down: '纵向次数',
	across: '横向次数',
	downCell: (row, count) => `第 ${row} 行：${count}`,
	acrossCell: (column, count) => `第 ${column} 列：${count}`,
	product:
		'上面是盖住每一行的窗口有几排，下面是盖住每一列的窗口有几列。两数相乘，就是一格被读的次数。'
};

export const readCountsWords: Translated<ReadCountsWords> = { en, zh };
