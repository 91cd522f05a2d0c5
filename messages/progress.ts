import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'My progress',
	lede: 'What you have read and practised, kept in this browser alone. Take it to another one as a file.',
	statuses: { new: 'not started', begun: 'begun', done: 'done' },
	count: (done: number, lessons: number) => `${done} of ${lessons} lessons done`,
	isDone: 'You have finished this lesson.',
	isBegun: 'You have begun this lesson.',
	markDone: 'Mark as done',
	markUndone: 'Mark as not done',
	done: (title: string) => `${title}: done`,
	all: 'See all progress',
	keep: 'Keep it, move it, clear it',
	exportIt: 'Save to a file',
	importIt: 'Add from a file…',
	importHint: 'What a file says is added to what is here; nothing is lost.',
	imported: (lessons: number, answers: number) =>
		lessons + answers === 0
			? 'The file says nothing that was not here already.'
			: `Added: ${lessons} ${lessons === 1 ? 'lesson has' : 'lessons have'} changed, and ${answers} ${answers === 1 ? 'answer' : 'answers'} of practice ${answers === 1 ? 'is' : 'are'} new.`,
	notOurs: (name: string) =>
		`“${name}” is not a file that this page saved, or it is damaged. Nothing was changed.`,
	unreadable: (name: string) => `“${name}” could not be opened. Nothing was changed.`,
	reset: 'Clear everything…',
	resetAsk: 'Clear all progress?',
	resetWarning:
		'Every mark and every answer in this browser goes. A file that you saved can bring them back.',
	resetYes: 'Clear',
	resetNo: 'Keep it',
	wasReset: 'All progress is cleared.',
	damaged:
		'The progress stored in this browser could not be read. It has been set aside, not lost, and a new record has begun.',
	saveDamaged: 'Save what was stored',
	dropDamaged: 'Delete it',
	blocked:
		'This browser does not let the page store anything, so your progress lasts until you close it. You can still save it to a file.'
};

/** The words of progress; a page has them once progress is shown. */
export type ProgressWords = typeof en;

const zh: ProgressWords = {
	title: '我的进度',
	lede: '你读过哪些课、练过哪些题，只保存在这个浏览器里。存成文件就可以带到别处。',
	statuses: { new: '未开始', begun: '已开始', done: '已完成' },
	count: (done, lessons) => `${lessons} 课中已完成 ${done} 课`,
	isDone: '你已学完本课。',
	isBegun: '你已开始学本课。',
	markDone: '标为已完成',
	markUndone: '标为未完成',
	done: (title) => `${title}：已完成`,
	all: '查看全部进度',
	keep: '保存、转移、清除',
	exportIt: '存成文件',
	importIt: '从文件添加…',
	importHint: '文件里的进度会并入现有的进度，不会丢失任何内容。',
	imported: (lessons, answers) =>
		lessons + answers === 0
			? '文件里没有新的内容。'
			: `已并入：${lessons} 课的进度有变化，新增 ${answers} 条练习记录。`,
	notOurs: (name) => `“${name}”不是本页保存的文件，或者已经损坏。进度没有改动。`,
	unreadable: (name) => `“${name}”无法打开。进度没有改动。`,
	reset: '全部清除…',
	resetAsk: '清除全部进度？',
	resetWarning: '这个浏览器里的所有标记和练习记录都会消失。之前存成的文件可以把它们找回来。',
	resetYes: '清除',
	resetNo: '保留',
	wasReset: '进度已全部清除。',
	damaged: '浏览器里保存的进度无法读取。原来的内容已另行存放，没有丢失，现在重新开始记录。',
	saveDamaged: '下载原来的内容',
	dropDamaged: '删除它',
	blocked: '浏览器不允许本页保存数据，所以进度只保留到关闭页面为止。你仍然可以把它存成文件。'
};

export const progressWords: Translated<ProgressWords> = { en, zh };
