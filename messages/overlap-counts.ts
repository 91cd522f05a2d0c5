import type { Translated } from '$lib/i18n/language';

const times = (count: number) => (count === 1 ? 'once' : `${count} times`);
const list = (counts: readonly number[]) =>
	counts.length === 1
		? `${counts[0]}`
		: `${counts.slice(0, -1).join(', ')} and ${counts[counts.length - 1]}`;

const en = {
	title: 'How many stamps reach each cell',
	strip: 'One axis: the stamps of a row',
	stripLabel: (counts: string) => `Stamps along one axis. Columns are reached by ${counts}.`,
	output: 'Stamps that reach each cell',
	outputNote: (size: string, whole: string) => (size === whole ? size : `${size} of ${whole}`),
	input: 'Cells that stamp, by number',
	inputCounted: 'Cells that stamp, with their own counts',
	down: 'Down',
	across: 'Across',
	downCell: (row: number, count: number) => `Row ${row}: ${count} down`,
	cell: (row: number, column: number) => `Row ${row}, column ${column}`,
	croppedCell: (row: number, column: number) => `Row ${row}, column ${column}, cropped`,
	count: (place: string, count: number) =>
		`${place}: reached ${count} ${count === 1 ? 'time' : 'times'}`,
	countSoFar: (place: string, count: number, all: number) =>
		`${place}: reached ${count} of ${all} times so far`,
	product: (down: number, across: number, all: number) =>
		`${down} down × ${across} across = ${all}`,
	stamps: (numbers: string, count: number) => `by ${count === 1 ? 'stamp' : 'stamps'} ${numbers}`,
	noStamp: (place: string) => `${place}: no stamp reaches it`,
	stamp: (number: number, row: number, column: number, cells: number, weight: number) =>
		`Stamp ${number}, of row ${row}, column ${column}: it reaches ${cells} ${cells === 1 ? 'cell' : 'cells'}${weight === 1 ? '' : `, and counts ${times(weight)}`}`,
	narrateMap: (stamps: number) =>
		stamps === 1 ? 'The one stamp is down.' : `All ${stamps} stamps are down.`,
	even: (count: number) =>
		`Far from the border every cell is reached ${times(count)}: the overlap is even.`,
	uneven: (counts: readonly number[]) =>
		`Far from the border the counts are ${list(counts)}, in turns: a checkerboard.`,
	gaps: (cells: number) =>
		cells === 1
			? 'The crossed-out cell is reached by none.'
			: `The ${cells} crossed-out cells are reached by none.`,
	narrateStamp: (number: number, stamps: number, cells: number, shared: number, weight: number) =>
		`Stamp ${number} of ${stamps} adds ${weight} to ${cells === 1 ? 'its one cell' : `each of its ${cells} cells`}; ${shared === 0 ? 'none' : shared} of them ${shared === 1 ? 'was' : 'were'} stamped before.`,
	narrateTerm: (number: number, place: string, count: number, weight: number) =>
		`Stamp ${number} adds ${weight} here. ${place}: that makes ${count}.`,
	tableCaption: 'Stamps on each cell so far, what is cropped included',
	tableRow: (row: number, isCropped: boolean) => `row ${row}${isCropped ? ' (cropped)' : ''}`,
	tableColumn: (column: number, isCropped: boolean) =>
		`column ${column}${isCropped ? ' (cropped)' : ''}`,
	corner: 'row',
	layers: 'Layers',
	padding: 'Padding (crop)',
	inside: 'Far from the border',
	inAxis: 'Along an axis',
	inBoth: 'In both',
	ratio: 'Most to least',
	remainder: (kernel: number, stride: number) =>
		kernel % stride === 0
			? `${kernel} = ${kernel / stride} · ${stride}: s divides k`
			: `${kernel} = ${Math.floor(kernel / stride)} · ${stride} + ${kernel % stride}: a remainder`,
	division: 'k by s',
	tooLarge: 'The output would be too large to be drawn cell by cell.',
	formulaNote: (layers: number): string =>
		layers === 1
			? 'The sums run over the stamps that reach row r, and column q; each counts once, a = b = 1.'
			: 'The sums run over the stamps that reach row r, and column q; a and b are what the layers before have made of them.'
};

/** The words of the scene of stamps. */
export type OverlapCountsWords = typeof en;

const zh: OverlapCountsWords = {
	title: '每一格被盖了几个章',
	strip: '一维：一行里的章',
	stripLabel: (counts) => `沿一个方向的章。各列被盖的次数依次是 ${counts}。`,
	output: '每一格被盖的次数',
	outputNote: (size, whole) => (size === whole ? size : `${whole} 中的 ${size}`),
	input: '盖章的格子（编号）',
	inputCounted: '盖章的格子（各自的次数）',
	down: '纵向',
	across: '横向',
	downCell: (row, count) => `第 ${row} 行：纵向 ${count} 次`,
	cell: (row, column) => `第 ${row} 行第 ${column} 列`,
	croppedCell: (row, column) => `第 ${row} 行第 ${column} 列（被裁掉）`,
	count: (place, count) => `${place}：被盖 ${count} 次`,
	countSoFar: (place, count, all) => `${place}：共被盖 ${all} 次，目前 ${count} 次`,
	product: (down, across, all) => `纵向 ${down} × 横向 ${across} = ${all}`,
	stamps: (numbers) => `来自章 ${numbers}`,
	noStamp: (place) => `${place}：没有章盖得到`,
	stamp: (number, row, column, cells, weight) =>
		`章 ${number}，来自输入第 ${row} 行第 ${column} 列：盖 ${cells} 格${weight === 1 ? '' : `，每格计 ${weight} 次`}`,
	narrateMap: (stamps) => `${stamps} 个章都盖完了。`,
	even: (count) => `远离边缘处，每一格都被盖 ${count} 次，重叠是均匀的。`,
	uneven: (counts) => `远离边缘处，次数按 ${counts.join('、')} 交替，形成棋盘格。`,
	gaps: (cells) => `打叉的 ${cells} 格没有章盖得到。`,
	narrateStamp: (number, stamps, cells, shared, weight) =>
		`第 ${number} 个章（共 ${stamps} 个）给所盖的 ${cells} 格各加 ${weight}，其中 ${shared} 格之前已经被盖过。`,
	narrateTerm: (number, place, count, weight) =>
		`第 ${number} 个章在这里加 ${weight}。${place}：累计 ${count} 次。`,
	tableCaption: '到这一步为止每一格被盖的次数（含被裁掉的）',
	tableRow: (row, isCropped) => `第 ${row} 行${isCropped ? '（裁掉）' : ''}`,
	tableColumn: (column, isCropped) => `第 ${column} 列${isCropped ? '（裁掉）' : ''}`,
	corner: '行',
	layers: '层数',
	padding: '填充（裁边）',
	inside: '远离边缘处',
	inAxis: '一个方向',
	inBoth: '两个方向',
	ratio: '最多与最少之比',
	remainder: (kernel, stride) =>
		kernel % stride === 0
			? `${kernel} = ${kernel / stride} · ${stride}，s 整除 k`
			: `${kernel} = ${Math.floor(kernel / stride)} · ${stride} + ${kernel % stride}，有余数`,
	division: 'k 除以 s',
	tooLarge: '输出太大，无法逐格画出。',
	formulaNote: (layers) =>
		layers === 1
			? '分别对盖到第 r 行、第 q 列的章求和；每个章计一次，a = b = 1。'
			: '分别对盖到第 r 行、第 q 列的章求和；a、b 是前面各层累积的次数。'
};

export const overlapCountsWords: Translated<OverlapCountsWords> = { en, zh };
