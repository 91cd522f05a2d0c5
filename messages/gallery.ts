import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'Kernels on a photograph',
	kernels: 'Kernels',
	about: {
		identity: 'Takes the middle pixel alone: the picture stays as it is.',
		box: 'The mean of nine pixels: every detail is smeared evenly.',
		gaussian: 'A mean in which nearer pixels count more: a softer blur.',
		sharpen: 'Five times the pixel minus its four neighbours: differences grow.',
		emboss: 'Lower right minus upper left, plus the pixel: a relief lit from one side.',
		sobelX:
			'Right minus left: positive where it gets brighter to the right, negative where darker.',
		sobelY: 'Below minus above: positive where it gets brighter downwards, negative where darker.',
		laplacian: 'Eight neighbours minus eight times the pixel: far from 0 at fine detail.',
		custom: 'Your own weights.'
	},
	/** What a kernel does, and what its weights add up to. */
	aboutBoth: (about: string, sum: string) => `${about} ${sum}`,
	weightSum: {
		zero: 'The weights add up to 0: flat areas become 0.',
		one: 'The weights add up to 1: flat areas keep their brightness.',
		other: (sum: string) => `The weights add up to ${sum}: flat areas are multiplied by ${sum}.`
	},
	photo: 'Photograph',
	photoAlt:
		'The photograph: a bare wooden house with a dark doorway on dry ground, under a bright sky',
	own: 'Your picture',
	size: (side: number) => `${side}×${side}`,
	loading: 'The photograph is loading.',
	failed: 'The photograph could not be loaded.',
	retry: 'Try again',
	drop: 'Use your own picture…',
	dropHint:
		'It is cropped to a square and made grey here in the page, and sent nowhere. Links therefore open with the photograph.',
	back: 'Back to the photograph',
	hint: 'Drag a number up or down, or click it to type.',
	result: 'Result',
	resultAlt: (kernel: string, view: string) => `The picture filtered with ${kernel}, as ${view}`,
	ownKernel: 'a kernel of your own',
	views: { picture: 'a grey picture', signed: 'signed values' },
	show: 'Show the result as',
	shows: { auto: 'automatic', picture: 'picture', signed: 'signed values' },
	showHint:
		'Automatic shows signed values if the weights add up to 0, else a picture. Past the border, the edge pixels are repeated.',
	orLess: (value: string) => `${value} or less`,
	orMore: (value: string) => `${value} or more`,
	legend: {
		photo: 'Grey levels from 0, black, to 255, white.',
		picture: 'Black is 0 and all below, white is 255 and all above.',
		signed: (extent: string) =>
			`Black is 0. Rose is negative, down to −${extent} and below; white is positive, up to ${extent} and above.`
	},
	move: 'Point at a pixel to magnify it; click or tap to keep it, or drag the crosshair. By keyboard: focus the photograph and use the arrow keys, with Shift ten at a time.',
	crosshair: 'Photograph: choose a pixel with the arrow keys',
	magnifier: 'Under the crosshair',
	reading: (row: number, column: number, level: string, result: string) =>
		`Pixel at row ${row}, column ${column}: ${level} becomes ${result}`,
	loupe: 'Enlarged',
	patch: 'Nine pixels',
	patchCell: (row: number, column: number, value: string) =>
		`Pixel at row ${row}, column ${column}: ${value}`,
	drawn: {
		exact: 'drawn in this very shade',
		rounded: (level: string) => `drawn as the grey level ${level}`,
		black: 'below 0: drawn black',
		white: 'above 255: drawn white',
		negative: 'negative: drawn on the rose side',
		positive: 'positive: drawn on the white side',
		zero: 'zero: drawn black',
		beyond: (end: string) => `beyond the scale: drawn like ${end}`
	},
	openInStage: 'Step through this patch'
};

/** The words of the kernel gallery; a page has them only once it has what they belong to. */
export type GalleryWords = typeof en;

const zh: GalleryWords = {
	title: '把卷积核用在照片上',
	kernels: '卷积核',
	about: {
		identity: '只取正中的像素，图片原样不变。',
		box: '九个像素的平均值：所有细节都被均匀地抹开。',
		gaussian: '也是平均，但离得越近的像素权重越大：模糊更柔和。',
		sharpen: '五倍的正中像素减去上下左右四个邻居：差异被放大。',
		emboss: '右下减左上，再加上像素本身：边缘像被侧光照亮的浮雕。',
		sobelX: '右边减左边：往右变亮处为正，变暗处为负。',
		sobelY: '下边减上边：往下变亮处为正，变暗处为负。',
		laplacian: '八个邻居之和减去八倍的正中像素：哪里有细节，哪里就远离 0。',
		custom: '你自己的权重。'
	},
	aboutBoth: (about, sum) => about + sum,
	weightSum: {
		zero: '权重之和是 0：平坦的地方变成 0。',
		one: '权重之和是 1：平坦的地方亮度不变。',
		other: (sum) => `权重之和是 ${sum}：平坦的地方变成原来的 ${sum} 倍。`
	},
	photo: '照片',
	photoAlt: '照片：明亮的天空下，干旱的土地上立着一座破旧的木屋，门口漆黑',
	own: '你的图片',
	size: (side) => `${side}×${side}`,
	loading: '照片正在载入。',
	failed: '照片无法载入。',
	retry: '再试一次',
	drop: '用你的图片…',
	dropHint:
		'图片在本页内裁成正方形并转成灰度，不会发送到任何地方。因此复制的链接打开后仍是原来的照片。',
	back: '换回照片',
	hint: '上下拖动一个数，或者点它直接输入。',
	result: '结果',
	resultAlt: (kernel, view) => `用“${kernel}”卷积核处理后的图片，显示为${view}`,
	ownKernel: '自定义',
	views: { picture: '灰度图片', signed: '带符号的值' },
	show: '结果显示为',
	shows: { auto: '自动', picture: '图片', signed: '带符号的值' },
	showHint:
		'“自动”的意思是：权重之和为 0 时显示带符号的值，否则显示为图片。边界之外重复最边上的像素。',
	orLess: (value) => `${value} 及以下`,
	orMore: (value) => `${value} 及以上`,
	legend: {
		photo: '灰度从 0（黑）到 255（白）。',
		picture: '黑色是 0 及以下，白色是 255 及以上。',
		signed: (extent) =>
			`黑色是 0。玫红为负，直到 −${extent} 及以下；白色为正，直到 ${extent} 及以上。`
	},
	move: '指向一个像素就能放大它；点一下，或者拖动十字线，就停在那里。用键盘时，先让照片获得焦点，再按方向键（按住 Shift 一次走十个）。',
	crosshair: '照片：用方向键选择像素',
	magnifier: '十字线之下',
	reading: (row, column, level, result) =>
		`第 ${row} 行第 ${column} 列的像素：${level} 变成 ${result}`,
	loupe: '放大',
	patch: '九个像素',
	patchCell: (row, column, value) => `第 ${row} 行第 ${column} 列的像素：${value}`,
	drawn: {
		exact: '按这个灰度显示',
		rounded: (level) => `按灰度 ${level} 显示`,
		black: '小于 0：显示为黑',
		white: '大于 255：显示为白',
		negative: '负：在玫红一侧',
		positive: '正：在白色一侧',
		zero: '零：显示为黑',
		beyond: (end) => `超出色标：与 ${end} 显示得一样`
	},
	openInStage: '单步计算这一小块'
};

export const galleryWords: Translated<GalleryWords> = { en, zh };
