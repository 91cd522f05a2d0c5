import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'Glossary',
	lede: 'The terms of the course in plain sentences, each with its Chinese name.',
	search: 'Find a term, in English or Chinese',
	count: (count: number) => (count === 1 ? '1 term' : `${count} terms`),
	none: (query: string) => `No term matches “${query}”. Try fewer letters, or the other language.`,
	clear: 'Show all terms',
	also: 'Also',
	lesson: 'Explained in',
	planned: 'in preparation',
	related: 'See also',
	linkTo: (name: string) => `Link to ${name}`,
	more: 'More in the glossary',
	other: 'zh' as 'en' | 'zh',
	separator: ', '
};

/** The words of the glossary; a page has them once it shows a term. */
export type GlossaryWords = typeof en;

const zh: GlossaryWords = {
	title: '术语表',
	lede: '用平常的话解释课程里的术语，并附上英文名称。',
	search: '查找术语，中英文均可',
	count: (count) => `${count} 条术语`,
	none: (query) => `没有与“${query}”相符的术语。少输几个字，或换一种语言试试。`,
	clear: '显示全部术语',
	also: '也叫',
	lesson: '讲解它的课',
	planned: '编写中',
	related: '参见',
	linkTo: (name) => `指向“${name}”的链接`,
	more: '在术语表中查看',
	other: 'en',
	separator: '、'
};

export const glossaryWords: Translated<GlossaryWords> = { en, zh };
