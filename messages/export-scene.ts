import type { Translated } from '$lib/i18n/language';

const en = {
	title: (scene: string) => `Export: ${scene}`,
	close: 'Close',
	kind: 'What to export',
	kinds: {
		picture: 'Picture',
		steps: 'Steps',
		numbers: 'Numbers',
		formula: 'Formula',
		code: 'Code',
		movie: 'Animation'
	},
	saved: (file: string) => `Saved as ${file}`,
	working: 'At work…',
	progress: (done: number, all: number) => `${done} of ${all}`,
	cancel: 'Cancel',
	cancelled: 'Cancelled. Nothing was saved.',
	failed: (reason: string) =>
		`That did not work: ${reason} Nothing was saved. If you are offline, try again with a network.`,
	preview: 'Preview',
	noPreview: 'The preview could not be drawn.',
	ground: 'Ground',
	grounds: {
		white: 'White',
		transparent: 'Transparent',
		dark: 'Dark',
		'transparent-dark': 'Transparent, light ink for dark slides'
	},
	extent: 'Show',
	extents: { figure: 'The figure', whole: 'The figure and its formula' },
	svg: 'Save as SVG',
	png: 'Save as PNG',
	pictureSize: (width: number, height: number) =>
		`PNG: ${width} × ${height} pixels. SVG: any size, with its fonts inside; Chinese characters use the fonts of the device that opens it.`,
	grain: 'Steps of',
	stepsCount: (count: number) => (count === 1 ? 'One step' : `${count} steps`),
	stepsCapped: (most: number, count: number) =>
		`The file will hold the first ${most} of ${count} steps. A coarser size of step covers all of them.`,
	stepsHint: 'Each step in words and as a table, as under the figure.',
	columns: { step: 'step', words: 'words', table: 'table', current: 'current row' },
	csv: 'Save as CSV',
	json: 'Save as JSON',
	tensor: 'Tensor',
	shape: 'Shape',
	files: 'Files',
	saveNpy: (name: string) => `Save ${name} as .npy`,
	saveCsv: (name: string) => `Save ${name} as CSV`,
	npz: 'Save all as .npz',
	numbersHint:
		'.npy and .npz hold doubles for NumPy. CSV has one number a line with its place, and the exact fraction beside it.',
	npzUse: 'In Python: ',
	latex: 'LaTeX',
	mathml: 'MathML',
	copy: 'Copy',
	copyOf: (name: string) => `Copy ${name}`,
	copied: 'Copied',
	copyFailed: 'The browser did not allow copying. The text can be selected.',
	codeOf: (library: string) => `${library} code`,
	noCode: 'The code could not be loaded. Close this and try again with a network.',
	saveCode: 'Save as .py',
	from: 'From step',
	to: 'To step',
	pace: 'Each step takes',
	seconds: (seconds: number) => `${seconds} s`,
	gif: 'Save as GIF',
	video: 'Save as video',
	movieHint: 'The figure steps through while its frames are taken, and then stands where it stood.',
	moviePlan: (frames: number, seconds: string) =>
		`${frames} ${frames === 1 ? 'frame' : 'frames'}, about ${seconds} s.`,
	movieCapped: (most: number) =>
		`At most ${most} frames fit into one animation. Choose fewer steps or a coarser size of step.`,
	noVideo: 'This browser cannot encode video. GIF works everywhere.'
};

const zh: typeof en = {
	title: (scene) => `导出：${scene}`,
	close: '关闭',
	kind: '导出内容',
	kinds: {
		picture: '图片',
		steps: '步骤',
		numbers: '数据',
		formula: '公式',
		code: '代码',
		movie: '动画'
	},
	saved: (file) => `已保存为 ${file}`,
	working: '正在处理……',
	progress: (done, all) => `${done} / ${all}`,
	cancel: '取消',
	cancelled: '已取消，没有保存任何文件。',
	failed: (reason) => `未能完成：${reason} 没有保存任何文件。如果处于离线状态，请联网后再试。`,
	preview: '预览',
	noPreview: '无法绘制预览。',
	ground: '背景',
	grounds: {
		white: '白色',
		transparent: '透明',
		dark: '深色',
		'transparent-dark': '透明，浅色笔画（用于深色幻灯片）'
	},
	extent: '范围',
	extents: { figure: '只要图', whole: '图和公式' },
	svg: '保存为 SVG',
	png: '保存为 PNG',
	pictureSize: (width, height) =>
		`PNG：${width} × ${height} 像素。SVG：可任意缩放，字体已嵌入；汉字使用打开文件的设备上的字体。`,
	grain: '步骤大小',
	stepsCount: (count) => `共 ${count} 步`,
	stepsCapped: (most, count) =>
		`共 ${count} 步，文件只包含前 ${most} 步。换成更大的步骤就能全部导出。`,
	stepsHint: '每一步的文字说明和表格，与图下方显示的相同。',
	columns: { step: '步骤', words: '说明', table: '表格', current: '当前行' },
	csv: '保存为 CSV',
	json: '保存为 JSON',
	tensor: '张量',
	shape: '形状',
	files: '文件',
	saveNpy: (name) => `把 ${name} 保存为 .npy`,
	saveCsv: (name) => `把 ${name} 保存为 CSV`,
	npz: '全部保存为 .npz',
	numbersHint:
		'.npy 和 .npz 存放双精度数，供 NumPy 读取。CSV 每行一个数，附有它的位置和精确的分数值。',
	npzUse: '在 Python 中：',
	latex: 'LaTeX',
	mathml: 'MathML',
	copy: '复制',
	copyOf: (name) => `复制 ${name}`,
	copied: '已复制',
	copyFailed: '浏览器不允许复制，可以手动选中文字。',
	codeOf: (library) => `${library} 代码`,
	noCode: '代码未能加载。请关闭此窗口，联网后再试。',
	saveCode: '保存为 .py',
	from: '从第几步',
	to: '到第几步',
	pace: '每步时长',
	seconds: (seconds) => `${seconds} 秒`,
	gif: '保存为 GIF',
	video: '保存为视频',
	movieHint: '截取画面时，图会逐步走一遍，结束后回到原来的位置。',
	moviePlan: (frames, seconds) => `共 ${frames} 帧，约 ${seconds} 秒。`,
	movieCapped: (most) => `一段动画最多 ${most} 帧。请减少步数，或换成更大的步骤。`,
	noVideo: '这个浏览器无法编码视频。GIF 在任何浏览器中都可用。'
};

/** What the export of a scene says. */
export const exportSceneWords: Translated<typeof en> = { en, zh };
