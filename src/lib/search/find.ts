import type { SearchResult } from 'minisearch';
import { excerpt, highlight } from './excerpt';
import type { Piece } from './excerpt';
import type { SearchDocument, SearchIndex } from './search-index';

/** Something found, as it is listed. */
export interface Hit {
	readonly id: string;
	readonly kind: SearchDocument['kind'];
	readonly name: string;
	readonly section: string;
	readonly title: readonly Piece[];
	readonly place: string;
	readonly excerpt: readonly Piece[];
}

/** What was found of one kind, best first. */
export interface HitGroup {
	readonly kind: SearchDocument['kind'];
	readonly hits: readonly Hit[];
}

/** How many of each kind are listed; more are a sign that a query says too little. */
const MOST = 5;

/** What a query finds, in groups; the group with the best hit comes first. Nothing for a query without words. */
export function find(index: SearchIndex, query: string): readonly HitGroup[] {
	const groups = new Map<SearchDocument['kind'], Hit[]>();
	for (const result of index.search(query)) {
		const document = stored(result);
		const hits = groups.get(document.kind) ?? [];
		groups.set(document.kind, hits);
		if (hits.length < MOST) hits.push(hitOf(document, result.terms));
	}
	return [...groups].map(([kind, hits]) => ({ kind, hits }));
}

/** What the index keeps of a document; its words by which it is found are not needed any more. */
function stored({ id, kind, title, place, text, name, section }: SearchResult): SearchDocument {
	return { id, kind, title, place, text, name, section, also: '' };
}

function hitOf(document: SearchDocument, tokens: readonly string[]): Hit {
	const { id, kind, name, section, title, place, text } = document;
	return {
		id,
		kind,
		name,
		section,
		title: highlight(title, tokens),
		place,
		excerpt: excerpt(text, tokens)
	};
}
