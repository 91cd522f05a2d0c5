import type { Translated } from '$lib/i18n/language';

const en = {
	lesson: 'Print the lesson',
	loading: 'Fetching all figures…',
	quiz: (questions: number) => `On paper: all ${questions} questions, with room to answer.`,
	withKey: 'with the answer key on pages at the end'
};

const zh: typeof en = {
	lesson: '打印本课',
	loading: '正在载入全部图……',
	quiz: (questions) => `打印时印出全部 ${questions} 道题，并留出作答的空白。`,
	withKey: '末尾另页附参考答案'
};

/** What printing says. */
export const printWords: Translated<typeof en> = { en, zh };
