import type { Translated } from '$lib/i18n/language';

const en = {
	label: 'Search lessons and terms',
	placeholder: 'Search lessons and terms',
	hint: 'Type a word, in English or Chinese. Arrow keys choose, Enter opens, Escape closes.',
	examples: ['stride', 'output size', 'kernel', 'max pooling'] as readonly string[],
	tryOne: 'Try',
	loading: 'The index is loading.',
	failed: 'The index could not be loaded. Are you offline?',
	retry: 'Try again',
	none: (query: string) => `Nothing found for “${query}”.`,
	noneHint: 'Check the spelling, use fewer words, or look it up in the glossary.',
	found: (count: number) => (count === 1 ? '1 result' : `${count} results`),
	kinds: { lesson: 'Lessons', term: 'Glossary', page: 'Pages' },
	close: 'Close the search'
};

/** The words of the search; a page has them once the search is opened. */
export type SearchWords = typeof en;

const zh: SearchWords = {
	label: '搜索课程和术语',
	placeholder: '搜索课程和术语',
	hint: '输入中文或英文的词。方向键选择，回车打开，Esc 关闭。',
	examples: ['步幅', '输出尺寸', '卷积核', '最大池化'],
	tryOne: '试试',
	loading: '正在载入索引。',
	failed: '索引没能载入。是不是断网了？',
	retry: '再试一次',
	none: (query) => `没有找到“${query}”。`,
	noneHint: '检查一下拼写，少输几个词，或者到术语表里找找。',
	found: (count) => `${count} 条结果`,
	kinds: { lesson: '课程', term: '术语', page: '页面' },
	close: '关闭搜索'
};

export const searchWords: Translated<SearchWords> = { en, zh };
