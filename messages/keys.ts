import type { Translated } from '$lib/i18n/language';

/** Keys, and what they do. */
type KeyRows = readonly (readonly [keys: string, meaning: string])[];

/** The list of keys; a page has it once it is asked for. */
export const keyRows: Translated<KeyRows> = {
	en: [
		['← →', 'one step back, forward'],
		['Shift ← →', 'to the start, end of the coarser step'],
		['Space', 'play, pause'],
		['Home, End', 'first, last step'],
		['[ ]', 'coarser, finer steps'],
		['Tab, then arrows', 'move between the cells of a figure'],
		['Enter', 'pin a cell; again, edit it'],
		['?', 'this help']
	],
	zh: [
		['← →', '后退、前进一步'],
		['Shift ← →', '到粗一级步骤的开头、结尾'],
		['空格', '播放、暂停'],
		['Home、End', '第一步、最后一步'],
		['[ ]', '步子变粗、变细'],
		['Tab，然后方向键', '在图中的格子间移动'],
		['Enter', '固定一格；再按一次修改它'],
		['?', '显示本说明']
	]
};
