import type { Translated } from '$lib/i18n/language';

const en = {
	lesson: 'Print the lesson',
	loading: 'Fetching all figures…'
};

const zh: typeof en = {
	lesson: '打印本课',
	loading: '正在载入全部图……'
};

/** What printing says. */
export const printWords: Translated<typeof en> = { en, zh };
