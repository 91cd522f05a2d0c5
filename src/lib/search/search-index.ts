import MiniSearch from 'minisearch';
import type { AsPlainObject, Options } from 'minisearch';
import { isChinese, queryTokens, textTokens } from './tokens';

/** Something that can be found: a section of a lesson, a term, or another page. */
export interface SearchDocument {
	readonly id: string;
	readonly kind: 'lesson' | 'term' | 'page';
	readonly title: string;
	/** Where it stands: a lesson's title and its part, or a term's name in the other language. */
	readonly place: string;
	/** Other words that it is looked for by. */
	readonly also: string;
	readonly text: string;
	/** The slug of the lesson, the id of the term, or the folder of the page. */
	readonly name: string;
	/** The id of the section's heading; empty for a whole lesson. */
	readonly section: string;
}

const isLatin = (token: string) => !isChinese(token);

/** What whoever makes an index and whoever reads it must agree on. */
const options: Options<SearchDocument> = {
	fields: ['title', 'also', 'text'],
	storeFields: ['kind', 'title', 'place', 'text', 'name', 'section'],
	tokenize: textTokens,
	processTerm: (token) => token,
	searchOptions: {
		tokenize: queryTokens,
		combineWith: 'AND',
		boost: { title: 4, also: 2 },
		prefix: isLatin,
		fuzzy: (token) => isLatin(token) && token.length > 4 && 0.2
	}
};

export type SearchIndex = MiniSearch<SearchDocument>;

/** An index of documents, as it is written when the site is built. */
export function writeIndex(documents: readonly SearchDocument[]): AsPlainObject {
	const index = new MiniSearch(options);
	index.addAll(documents);
	return index.toJSON();
}

/** The index that was written. */
export function readIndex(written: AsPlainObject): SearchIndex {
	return MiniSearch.loadJS(written, options);
}
