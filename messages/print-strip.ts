import type { Translated } from '$lib/i18n/language';

const en = {
	which: 'Steps to print',
	kinds: { all: 'All', every: 'Some', range: 'From – to', picked: 'By number' },
	every: 'Every n-th step; n is',
	numbers: 'Numbers, such as 1, 4-6',
	unread: 'Write numbers with commas between them, such as 1, 4-6.',
	none: 'There are no such steps.',
	frames: 'Frames a page',
	paper: 'Paper',
	sizes: { a4: 'A4', letter: 'Letter' },
	orientation: 'Orientation',
	orientations: { portrait: 'Portrait', landscape: 'Landscape' },
	plan: (frames: number, pages: number) =>
		`${frames} ${frames === 1 ? 'frame' : 'frames'} on ${pages} ${pages === 1 ? 'page' : 'pages'}.`,
	tooMany: (most: number, frames: number, pages: number) =>
		`${frames} frames would take ${pages} pages. At most ${most} frames are printed at a time: choose fewer steps or a coarser size of step.`,
	draw: 'Lay out the pages',
	print: 'Print',
	drawn: 'The pages are laid out.',
	cancelled: 'Cancelled. No pages were laid out.',
	failed: (reason: string) => `That did not work: ${reason} No pages were laid out.`,
	preview: 'Pages as they will be printed',
	hint: 'Each frame has the figure, the worked line and the step in words. The figure steps through while the frames are drawn, and then stands where it stood.',
	step: (step: number, length: number) => `Step ${step} of ${length}`
};

const zh: typeof en = {
	which: '打印哪些步骤',
	kinds: { all: '全部', every: '间隔选取', range: '一段', picked: '按编号' },
	every: '每几步取一步',
	numbers: '编号，例如 1, 4-6',
	unread: '请用逗号隔开编号，例如 1, 4-6。',
	none: '没有这些步骤。',
	frames: '每页几幅',
	paper: '纸张',
	sizes: { a4: 'A4', letter: 'Letter' },
	orientation: '方向',
	orientations: { portrait: '纵向', landscape: '横向' },
	plan: (frames, pages) => `共 ${frames} 幅，${pages} 页。`,
	tooMany: (most, frames, pages) =>
		`${frames} 幅需要 ${pages} 页。一次最多打印 ${most} 幅，请减少步骤，或换成更大的步骤。`,
	draw: '排版',
	print: '打印',
	drawn: '页面已排好。',
	cancelled: '已取消，没有排出页面。',
	failed: (reason) => `未能完成：${reason} 没有排出页面。`,
	preview: '打印效果预览',
	hint: '每一幅包括图、算式和这一步的文字说明。绘制时图会逐步走一遍，结束后回到原来的位置。',
	step: (step, length) => `第 ${step} 步，共 ${length} 步`
};

/** What printing the steps of a scene says. */
export const printStripWords: Translated<typeof en> = { en, zh };
