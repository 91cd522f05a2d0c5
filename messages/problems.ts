import type { Translated } from '$lib/i18n/language';

const en = {
	link: 'The link',
	unknownField: (text: string) => `The link names something unknown: “${text}”.`,
	notANumber: (field: string, text: string) => `${field}: “${text}” is not a number.`,
	outOfBounds: (field: string, text: string) =>
		`${field}: ${text} is out of bounds; the nearest value is used.`,
	notAnOption: (field: string, text: string) => `${field}: “${text}” is not one of the choices.`,
	malformed: (field: string) => `${field}: the value is damaged; the usual one is used.`,
	tooLong: () => 'The link is too long to be one of ours.',
	version: () => 'The link was made by another version of this page.',
	impossible: (reason: string) => `The settings in the link do not fit together: ${reason}`,
	refused: (reason: string) => `Nothing was changed: ${reason}`
};

/** What can be wrong with a link or a change; a page has these words once something is. */
export type ProblemsWords = typeof en;

const zh: ProblemsWords = {
	link: '链接',
	unknownField: (text) => `链接里有不认识的设置：“${text}”。`,
	notANumber: (field, text) => `${field}：“${text}”不是数。`,
	outOfBounds: (field, text) => `${field}：${text} 超出了范围，已改用最接近的值。`,
	notAnOption: (field, text) => `${field}：没有“${text}”这个选项。`,
	malformed: (field) => `${field}：内容已损坏，已改用通常的值。`,
	tooLong: () => '链接太长，不会是本站的链接。',
	version: () => '这个链接出自本页面的另一个版本。',
	impossible: (reason) => `链接里的设置彼此矛盾：${reason}`,
	refused: (reason) => `没有改动：${reason}`
};

export const problemsWords: Translated<ProblemsWords> = { en, zh };
