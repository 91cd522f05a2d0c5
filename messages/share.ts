import type { Translated } from '$lib/i18n/language';

const parts = {
	settings: 'Settings',
	editing: 'Typing numbers',
	jumping: 'Jumping (slider, first and last step)',
	grain: 'Size of step',
	playing: 'Playing by itself',
	working: 'Formula and worked line',
	words: 'The step in words',
	table: 'The step as a table',
	export: 'Export'
};

const en = {
	title: (scene: string) => `Share: ${scene}`,
	close: 'Close',
	kind: 'What to share',
	kinds: { link: 'Link', embed: 'Frame', exercise: 'Exercise' },
	linkHint: 'The link opens the figure exactly as it stands now: settings, numbers and step.',
	link: 'Link',
	code: 'QR code of the link',
	fill: 'Fill the screen',
	fillHint: 'For the back row: the code as large as the screen.',
	leave: 'Back',
	dense:
		'This link is long, so the code is dense: from far away it may not be readable. Fewer changed numbers, or a shorter task, make it coarser.',
	tooLong: 'This link is too long for a QR code. Share it as text instead.',
	codeFailed: 'The code could not be loaded. Close this and try again with a network.',
	embed: 'HTML for another page',
	embedHint:
		'Paste this where the page or the learning platform takes HTML. The frame can be resized, and your server needs no change.',
	height: 'Height in pixels',
	theme: 'Appearance',
	themes: { system: 'As the reader’s system', light: 'Light', dark: 'Dark' },
	exerciseHint:
		'An exercise opens this state and takes away what you choose. Whoever opens it can step and answer, and finds no way to the rest of the site.',
	task: 'Task, in your own words',
	taskPlaceholder: 'Which number comes into the next cell, and why?',
	resultPlaceholder: 'What do you expect to see, and why?',
	left: (count: number) => `${count} characters left`,
	predictResult: 'Hide the result until it was predicted',
	predictResultHint: 'All settings stay as they are, in sight but fixed.',
	predict: 'Ask for each next value before it is shown',
	predictHint:
		'Settings, typing, the size of step, jumping, playing and the table are then locked, for they would give the value away.',
	noSteps:
		'To ask for values before they are shown, go back first, or choose a smaller size of step: nothing comes after this step.',
	hide: 'Hide',
	parts,
	fix: 'Keep as they are',
	fixHint: 'These settings stay in sight and say that they are fixed.',
	preview: 'Preview of the exercise',
	exerciseLink: 'Link to the exercise',
	tamper:
		'A link that was cut or changed on its way locks everything and says so. It is no secret: someone who can program can open any state of the site.'
};

const zh: typeof en = {
	title: (scene) => `分享：${scene}`,
	close: '关闭',
	kind: '分享方式',
	kinds: { link: '链接', embed: '嵌入', exercise: '练习' },
	linkHint: '打开链接，看到的图与此刻完全相同：设置、数和步骤都不变。',
	link: '链接',
	code: '链接的二维码',
	fill: '铺满屏幕',
	fillHint: '让最后一排也能扫到：二维码与屏幕一样大。',
	leave: '返回',
	dense: '链接较长，二维码比较密，离得远可能扫不出来。改动的数越少、题目越短，二维码越疏。',
	tooLong: '链接太长，放不进二维码，请直接发送链接。',
	codeFailed: '二维码未能加载。请关闭此窗口，联网后再试。',
	embed: '用于其他网页的 HTML',
	embedHint: '粘贴到网页或教学平台中能写 HTML 的地方即可。框的大小可以改，服务器上不用做任何设置。',
	height: '高度（像素）',
	theme: '外观',
	themes: { system: '跟随读者的系统', light: '浅色', dark: '深色' },
	exerciseHint:
		'练习会打开当前状态，并去掉你选定的功能。打开的人可以逐步演示、作答，但没有通往网站其他部分的入口。',
	task: '题目（自己写）',
	taskPlaceholder: '下一格会填入哪个数？为什么？',
	resultPlaceholder: '你认为会看到什么？为什么？',
	left: (count) => `还可输入 ${count} 个字`,
	predictResult: '先请学生预测，再显示结果',
	predictResultHint: '此时所有设置都看得见，但不能改。',
	predict: '每一步先请学生预测数值，再显示答案',
	predictHint: '此时设置、输入数字、步骤大小、跳转、自动播放和表格都会锁定，因为它们会泄露答案。',
	noSteps: '当前已是最后一步。如果想让学生预测数值，请先退回几步，或换成更小的步骤。',
	hide: '隐藏',
	parts: {
		settings: '设置',
		editing: '输入数字',
		jumping: '跳转（滑块、首步、末步）',
		grain: '步骤大小',
		playing: '自动播放',
		working: '公式和算式',
		words: '这一步的文字说明',
		table: '这一步的表格',
		export: '导出'
	},
	fix: '保持不变',
	fixHint: '这些设置仍然可见，并会说明它们是固定的。',
	preview: '练习预览',
	exerciseLink: '练习的链接',
	tamper:
		'如果链接在传递中被截断或改动，练习会锁定全部功能并给出提示。这不是保密手段：会编程的人可以打开网站的任何状态。'
};

/** What the dialog says that hands a state on. */
export const shareWords: Translated<typeof en> = { en, zh };
