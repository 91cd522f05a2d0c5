import type { Term } from './term';

const files: Record<string, readonly Term[]> = import.meta.glob('/lessons/glossary/*.ts', {
	eager: true,
	import: 'default'
});

/** Every term, in the order of the course: read it where pages are written, for it is long. */
export const terms: readonly Term[] = Object.keys(files)
	.sort()
	.flatMap((file) => files[file]);

/** The terms by their ids. */
export const termById: ReadonlyMap<string, Term> = new Map(terms.map((term) => [term.id, term]));
