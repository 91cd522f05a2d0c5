import type { Arithmetic } from '../../arithmetic/arithmetic';

/** The sum of the first `done` of some terms. */
export function sumOf<T>(terms: readonly T[], done: number, arithmetic: Arithmetic<T>): T {
	return terms.slice(0, done).reduce((total, term) => arithmetic.add(total, term), arithmetic.zero);
}

/** Grains of maps with as many cells, each with as many terms. */
export function evenGrains(cells: number, terms: number) {
	return [
		{ id: 'map', momentsPerStep: cells * terms },
		{ id: 'cell', momentsPerStep: terms },
		{ id: 'term', momentsPerStep: 1 }
	] as const;
}
