import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'Reading offline',
	lede: 'Pages that you open stay in this browser and open without a network. You can also keep the whole book.',
	lost: 'You are offline, and this page is not on this device:',
	tryAgain: 'Try again',
	whole: 'The whole book',
	/** Sizes are in megabytes. */
	size: (kept: string, download: string) =>
		`All lessons, labs and questions in both languages take ${kept} MB on this device; at most ${download} MB of it come over the network.`,
	keepAll: 'Make everything available offline',
	keepRest: 'Fetch the rest',
	keeping: (kept: string, all: string) => `${kept} of ${all} MB`,
	progress: 'How much is on this device',
	cancel: 'Cancel',
	cancelled: 'Stopped. What has arrived stays, and the next attempt goes on from there.',
	complete: 'The whole book is on this device. It is kept up to date when there is a new version.',
	refusals: {
		network: 'The connection broke off. What has arrived stays; try again to go on from there.',
		room: 'There is not enough room: the browser gives this site no more storage. Free some space on the device, or keep only the lessons that you open.',
		version: 'There is a new version of the book. Reload the page, then try again.'
	},
	unsupported:
		'This browser cannot keep pages here: it is too old, in private mode, or the address is not secure (https).',
	remove: 'Remove from this device…',
	removeAsk: 'Remove what is kept?',
	removeWarning:
		'Lessons then need a network until you open them again. Your progress and your answers stay.',
	removeYes: 'Remove',
	removeNo: 'Keep it',
	removed: 'Removed. Pages are kept again as you open them.',
	lessons: 'Lesson by lesson',
	here: 'on this device',
	notHere: 'needs a network',
	install: 'Like an app',
	installHow:
		'Most browsers can install the book, so that it opens from the home screen or the desktop: look for “Install” or “Add to Home Screen” in the browser’s menu.',
	updateReady: 'There is a new version of the book.',
	reload: 'Reload',
	later: 'Later'
};

/** The words of reading without a network. */
export type OfflineWords = typeof en;

const zh: OfflineWords = {
	title: '离线阅读',
	lede: '打开过的页面会留在这个浏览器里，没有网络也能看。也可以把整本书都存下来。',
	lost: '现在没有网络，而这个页面还没有存到本机：',
	tryAgain: '重试',
	whole: '整本书',
	size: (kept, download) =>
		`中英文的全部课程、实验和题目在本机占 ${kept} MB，最多需要下载 ${download} MB。`,
	keepAll: '全部存到本机',
	keepRest: '下载其余部分',
	keeping: (kept, all) => `${kept} / ${all} MB`,
	progress: '已存到本机的部分',
	cancel: '取消',
	cancelled: '已停止。下载好的部分会保留，下次从这里继续。',
	complete: '整本书都已存到本机。有新版本时会自动更新。',
	refusals: {
		network: '连接中断。下载好的部分会保留，重试时从这里继续。',
		room: '空间不够：浏览器不再为本站提供更多存储空间。请清理设备空间，或者只保留打开过的课程。',
		version: '这本书有了新版本。请重新加载页面，然后再试。'
	},
	unsupported: '这个浏览器不能在此保存页面：版本太旧、处于无痕模式，或者网址不是安全的（https）。',
	remove: '从本机删除…',
	removeAsk: '删除已存的内容？',
	removeWarning: '之后要有网络才能打开课程，打开过的会重新存下来。学习进度和练习记录不受影响。',
	removeYes: '删除',
	removeNo: '保留',
	removed: '已删除。以后打开的页面会重新存下来。',
	lessons: '各课',
	here: '已在本机',
	notHere: '需要网络',
	install: '当作应用使用',
	installHow:
		'多数浏览器可以安装本书，之后从主屏幕或桌面就能打开：请在浏览器菜单里找“安装”或“添加到主屏幕”。',
	updateReady: '这本书有了新版本。',
	reload: '重新加载',
	later: '以后再说'
};

export const offlineWords: Translated<OfflineWords> = { en, zh };
