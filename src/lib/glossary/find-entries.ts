import type { Entry } from './entries';

/** A text as it is compared: without accents, case and the kinds of hyphens and widths. */
function plain(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{Mark}/gu, '')
		.replace(/[-‐-―\s]+/gu, ' ')
		.toLowerCase()
		.trim();
}

/**
 * The entries in which every word of a query is found, those whose name has it first, in the order given otherwise;
 * all of them for an empty query.
 */
export function findEntries(entries: readonly Entry[], query: string): readonly Entry[] {
	const words = plain(query).split(' ').filter(Boolean);
	const has = (text: string) => words.every((word) => text.includes(word));
	const rank = ({ name, translation, also, meaning }: Entry) => {
		const names = plain([name, translation, ...also].join(' '));
		if (has(names)) return plain(name).startsWith(words[0] ?? '') ? 0 : 1;
		return has(`${names} ${plain(meaning)}`) ? 2 : null;
	};
	if (words.length === 0) return entries;
	const ranked = entries.flatMap((entry) => {
		const place = rank(entry);
		return place === null ? [] : [{ entry, place }];
	});
	return ranked.sort((a, b) => a.place - b.place).map(({ entry }) => entry);
}
