import type { Translated } from '$lib/i18n/language';

const cells = (count: number) => `${count} ${count === 1 ? 'cell' : 'cells'}`;
const channels = (filter: number, filters: number) =>
	filters > 1 ? `Output channel ${filter} of ${filters}: ` : '';

const en = {
	title: 'Transposed convolution, three ways',
	reading: 'Reading to step',
	readings: { stamp: 'Stamp and add', zeroInsert: 'Insert zeros', matrix: 'Matrix' },
	readingNames: {
		stamp: 'Stamp and add',
		zeroInsert: 'Insert zeros, then convolve',
		matrix: 'The transposed matrix'
	},
	about: {
		stamp: 'Every input cell stamps the kernel, times itself. Where stamps overlap, they add up.',
		zeroInsert:
			'The input with zeros between and around its cells, convolved at stride 1 with the turned kernel.',
		matrix: 'The matrix of the forward convolution, transposed. Each row makes one output cell.'
	},
	stepped: 'stepped here',
	followed: 'follows along',
	input: 'Input',
	kernel: 'Kernel',
	output: 'Output',
	stamp: 'Stamp',
	stampNote: (x: string) => `${x} × kernel`,
	stuffed: 'Input with zeros',
	stuffedNote: (between: string, border: string) => `${between} between, ${border} around`,
	turned: 'Turned kernel',
	turnedNote: '180°',
	matrix: 'Matrix',
	matrixNote: (rows: number, columns: number) => `${rows}×${columns}`,
	row: 'Row',
	rowNote: (row: number) => `${row}`,
	channel: (channel: number) => `channel ${channel}`,
	column: 'Input, flattened',
	by: {
		stamp: 'from stamps',
		zeroInsert: 'from zeros inserted',
		matrix: 'from the matrix'
	},
	noStamp: 'A zero is met here. Zeros stamp nothing.',
	noCell: 'This product falls on a cell that is cropped. No output cell reads it.',
	matrixAlt: (rows: number, columns: number, row: number) =>
		`Transposed matrix of ${rows} rows and ${columns} columns; row ${row} is at work.`,
	comparing: (complete: number, all: number) =>
		`${complete} of ${all} cells are complete and equal in all three readings, compared one by one as fractions.`,
	equalEverywhere: (all: number) =>
		`All ${all} cells are equal in all three readings, compared one by one as fractions.`,
	nothingYet: (all: number) => `None of the ${all} cells is complete in all three readings yet.`,
	unequal: 'The readings differ.',
	sumSoFar: 'so far',
	cropped: 'cropped',
	terms: {
		input: 'input',
		kernel: 'kernel',
		output: 'output',
		stride: 'stride',
		padding: 'padding, cropped',
		outputPadding: 'output padding'
	},
	stuffedTerm: 'input with zeros',
	size: 'Output size',

	numbers: {
		counting: 'Counting from 1',
		random: 'Random',
		ones: 'All ones',
		oneHot: 'A single 1',
		bilinear: 'Bilinear tent'
	},
	own: 'Your own numbers',
	otherSeed: 'Draw others',
	inputSize: 'Input size',
	inputChannels: 'Input channels',
	filters: 'Output channels',
	padding: 'Padding (crops)',
	outputPadding: 'Output padding',

	place: (row: number, column: number) => `row ${row}, column ${column}`,
	cellOf: (name: string, row: number, column: number, value: string) =>
		`${name}, row ${row}, column ${column}: ${value}`,
	laterOf: (name: string, row: number, column: number) =>
		`${name}, row ${row}, column ${column}: nothing yet`,
	padded: 'outside',
	insertedZero: 'a zero inserted between the cells',
	entryOf: (number: number, value: string) => `Entry ${number} of the row: ${value}`,
	columnOf: (number: number, value: string) => `Number ${number} of the input: ${value}`,
	stampsOnto: (kept: number, cropped: number) =>
		`stamps onto ${cells(kept)}${cropped > 0 ? `, ${cropped} cropped` : ''}`,
	contributors: (sum: string) => `= ${sum}`,
	noContributor: 'no stamp reaches it',
	plusBias: (bias: string) => ` + bias ${bias}`,
	productOf: (x: string, w: string, product: string) => `${x} · ${w} = ${product}`,

	narrateStampMap: (channel: number, all: number, count: number) =>
		`${all > 1 ? `Input channel ${channel} of ${all}: all` : 'All'} ${count} input cells have stamped the kernel.`,
	narrateStampCell: (row: number, column: number, x: string, landed: number) =>
		`The input ${x} at row ${row}, column ${column} stamps the kernel, times itself, onto ${cells(landed)}.`,
	narrateOverlap: (count: number) =>
		` On ${count} of them an earlier stamp lies already: the numbers add up.`,
	narrateCroppedCells: (count: number) =>
		` ${count} ${count === 1 ? 'product is' : 'products are'} cropped.`,
	narrateStamp: (
		x: string,
		w: string,
		product: string,
		row: number,
		column: number,
		before: string,
		now: string
	) =>
		`${x} times ${w} is ${product}, added to the ${before} at output row ${row}, column ${column}: ${now}.`,
	narrateCropped: (x: string, w: string, product: string) =>
		`${x} times ${w} is ${product}. The padding crops this cell, so the product is left out.`,
	narrateMap: (filter: number, filters: number, count: number) =>
		`${channels(filter, filters)}all ${count} output cells are computed.`,
	narrateInsertCell: (row: number, column: number, met: number, terms: number, value: string) =>
		`Output row ${row}, column ${column}: ${met} of the ${terms} places under the turned kernel hold an input, the others a zero. The sum is ${value}.`,
	narrateInsert: (x: string, w: string, product: string, done: number, all: number, sum: string) =>
		`${x} times ${w} is ${product}. After ${done} of ${all} products the sum is ${sum}.`,
	narrateZero: (w: string, done: number, all: number, sum: string) =>
		`The weight ${w} meets an inserted zero. After ${done} of ${all} products the sum is still ${sum}.`,
	narrateBorder: (w: string, done: number, all: number, sum: string) =>
		`The weight ${w} meets a zero of the border. After ${done} of ${all} products the sum is still ${sum}.`,
	narrateMatrixCell: (row: number, met: number, entries: number, value: string) =>
		`Row ${row} of the matrix has ${entries} entries, ${met === 0 ? 'none of them a weight' : `${met} of them ${met === 1 ? 'a weight' : 'weights'}`}. Times the flattened input it gives ${value}.`,
	narrateEntry: (x: string, w: string, product: string, sum: string) =>
		`Input ${x} times entry ${w} is ${product}. The sum is now ${sum}.`,
	narrateEmptyEntry: (number: number, sum: string) =>
		`Entry ${number} of the row is 0: this input’s stamp does not reach the cell. The sum is still ${sum}.`,
	narrateBias: (bias: string, sum: string) => `The bias ${bias} is added last: ${sum}.`,

	captions: {
		stamp: (row: number, column: number) => `The stamp of input row ${row}, column ${column}`,
		zeroInsert: (row: number, column: number) =>
			`Output row ${row}, column ${column}: the turned kernel over the input with zeros`,
		matrix: (row: number, column: number) =>
			`Output row ${row}, column ${column}: a row of the matrix times the input`
	},
	heads: {
		stamp: ['Lands on', 'Input', 'Weight', 'Product'],
		zeroInsert: ['Input at', 'Value', 'Weight', 'Product', 'Sum'],
		matrix: ['Input at', 'Value', 'Entry', 'Product', 'Sum']
	},
	zeroBetween: 'zero between',
	zeroAround: 'zero around',
	bias: 'bias'
};

/** The words of the transposed convolution; a page has them only once it has what they belong to. */
export type ConvTranspose2dWords = typeof en;

const filterOf = (filter: number, filters: number) =>
	filters > 1 ? `第 ${filter} 个输出通道（共 ${filters} 个）：` : '';

const zh: ConvTranspose2dWords = {
	title: '转置卷积的三种读法',
	reading: '单步走哪一种读法',
	readings: { stamp: '盖章相加', zeroInsert: '插零', matrix: '矩阵' },
	readingNames: { stamp: '盖章再相加', zeroInsert: '先插零，再卷积', matrix: '转置的矩阵' },
	about: {
		stamp: '每个输入格把卷积核乘上自己的数，盖到输出上；重叠的地方相加。',
		zeroInsert: '在输入的格子之间和四周插入零，再用旋转 180° 的核做步幅为 1 的卷积。',
		matrix: '把正向卷积的矩阵转置，每一行算出一个输出格。'
	},
	stepped: '正在单步',
	followed: '同步跟随',
	input: '输入',
	kernel: '卷积核',
	output: '输出',
	stamp: '印章',
	stampNote: (x) => `${x} × 卷积核`,
	stuffed: '插零后的输入',
	stuffedNote: (between, border) => `格间 ${between} 个零，四周 ${border} 圈`,
	turned: '旋转后的核',
	turnedNote: '180°',
	matrix: '矩阵',
	matrixNote: (rows, columns) => `${rows}×${columns}`,
	row: '行',
	rowNote: (row) => `第 ${row} 行`,
	channel: (channel) => `通道 ${channel}`,
	column: '展平的输入',
	by: { stamp: '由盖章得到', zeroInsert: '由插零得到', matrix: '由矩阵得到' },
	noStamp: '这里遇到的是零，零不会盖出任何东西。',
	noCell: '这个乘积落在被裁掉的格子上，没有输出格会读到它。',
	matrixAlt: (rows, columns, row) => `转置后的矩阵，${rows} 行 ${columns} 列，正在算第 ${row} 行。`,
	comparing: (complete, all) =>
		`${all} 格中已有 ${complete} 格在三种读法里都算完，按分数逐格比较，完全相等。`,
	equalEverywhere: (all) => `全部 ${all} 格在三种读法里都相等（按分数逐格比较）。`,
	nothingYet: (all) => `${all} 格中还没有一格在三种读法里都算完。`,
	unequal: '三种读法的结果不同。',
	sumSoFar: '到此为止',
	cropped: '被裁掉',
	terms: {
		input: '输入',
		kernel: '卷积核',
		output: '输出',
		stride: '步幅',
		padding: '填充（裁掉）',
		outputPadding: '输出填充'
	},
	stuffedTerm: '插零后的输入',
	size: '输出大小',

	numbers: {
		counting: '从 1 数起',
		random: '随机',
		ones: '全是 1',
		oneHot: '只有一个 1',
		bilinear: '双线性核'
	},
	own: '自己的数',
	otherSeed: '换一组',
	inputSize: '输入大小',
	inputChannels: '输入通道数',
	filters: '输出通道数',
	padding: '填充（裁边）',
	outputPadding: '输出填充',

	place: (row, column) => `第 ${row} 行第 ${column} 列`,
	cellOf: (name, row, column, value) => `${name}第 ${row} 行第 ${column} 列：${value}`,
	laterOf: (name, row, column) => `${name}第 ${row} 行第 ${column} 列：还没有数`,
	padded: '外面',
	insertedZero: '格子之间插入的零',
	entryOf: (number, value) => `这一行的第 ${number} 个元素：${value}`,
	columnOf: (number, value) => `输入的第 ${number} 个数：${value}`,
	stampsOnto: (kept, cropped) =>
		`盖到 ${kept} 格上${cropped > 0 ? `，另有 ${cropped} 格被裁掉` : ''}`,
	contributors: (sum) => `= ${sum}`,
	noContributor: '没有印章盖到这里',
	plusBias: (bias) => ` + 偏置 ${bias}`,
	productOf: (x, w, product) => `${x} · ${w} = ${product}`,

	narrateStampMap: (channel, all, count) =>
		`${all > 1 ? `第 ${channel} 个输入通道（共 ${all} 个）：` : ''}${count} 个输入格都盖过章了。`,
	narrateStampCell: (row, column, x, landed) =>
		`第 ${row} 行第 ${column} 列的输入是 ${x}，它把卷积核乘以 ${x}，盖到 ${landed} 个格子上。`,
	narrateOverlap: (count) => `其中 ${count} 格上已经盖过别的章，数就加在一起。`,
	narrateCroppedCells: (count) => `有 ${count} 个乘积被裁掉。`,
	narrateStamp: (x, w, product, row, column, before, now) =>
		`${x} 乘以 ${w} 得 ${product}，加到输出第 ${row} 行第 ${column} 列原有的 ${before} 上，得 ${now}。`,
	narrateCropped: (x, w, product) =>
		`${x} 乘以 ${w} 得 ${product}。这一格被填充裁掉了，这个乘积不要。`,
	narrateMap: (filter, filters, count) => `${filterOf(filter, filters)}${count} 个输出格都算好了。`,
	narrateInsertCell: (row, column, met, terms, value) =>
		`输出第 ${row} 行第 ${column} 列：旋转后的核盖住 ${terms} 处，其中 ${met} 处是输入，其余是零。加起来得 ${value}。`,
	narrateInsert: (x, w, product, done, all, sum) =>
		`${x} 乘以 ${w} 得 ${product}。${all} 个乘积加了 ${done} 个，和是 ${sum}。`,
	narrateZero: (w, done, all, sum) =>
		`权重 ${w} 遇到的是格间插入的零。${all} 个乘积加了 ${done} 个，和仍是 ${sum}。`,
	narrateBorder: (w, done, all, sum) =>
		`权重 ${w} 遇到的是四周的零。${all} 个乘积加了 ${done} 个，和仍是 ${sum}。`,
	narrateMatrixCell: (row, met, entries, value) =>
		`矩阵第 ${row} 行有 ${entries} 个元素，其中 ${met} 个是权重。它乘以展平的输入，得 ${value}。`,
	narrateEntry: (x, w, product, sum) => `输入 ${x} 乘以元素 ${w} 得 ${product}，和现在是 ${sum}。`,
	narrateEmptyEntry: (number, sum) =>
		`这一行的第 ${number} 个元素是 0：这个输入的印章盖不到这一格。和仍是 ${sum}。`,
	narrateBias: (bias, sum) => `最后加上偏置 ${bias}，得 ${sum}。`,

	captions: {
		stamp: (row, column) => `输入第 ${row} 行第 ${column} 列盖的章`,
		zeroInsert: (row, column) => `输出第 ${row} 行第 ${column} 列：旋转后的核盖在插零后的输入上`,
		matrix: (row, column) => `输出第 ${row} 行第 ${column} 列：矩阵的一行乘以输入`
	},
	heads: {
		stamp: ['盖到', '输入', '权重', '乘积'],
		zeroInsert: ['输入位置', '数', '权重', '乘积', '和'],
		matrix: ['输入位置', '数', '元素', '乘积', '和']
	},
	zeroBetween: '格间的零',
	zeroAround: '四周的零',
	bias: '偏置'
};

export const convTranspose2dWords: Translated<ConvTranspose2dWords> = { en, zh };
