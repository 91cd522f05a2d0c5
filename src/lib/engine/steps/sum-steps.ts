import type { Arithmetic } from '../arithmetic/arithmetic';
import type { Timeline } from '../trace';
import { cellTimeline, type CellGrain } from './cell-timeline';
import type { MapMoments } from './map-moments';

/** A cell of a tensor, which is named as the argument or the result that it is. */
export interface CellReference {
	readonly tensor: string;
	readonly index: readonly number[];
}

/** A cell and what it holds. */
export interface CellRead<T> extends CellReference {
	readonly value: T;
}

/** One of the numbers that add up to a cell. */
export interface SumTerm<T> {
	/** The cells that are multiplied; none for a number that comes from no cell, as in padding. */
	readonly reads: readonly CellRead<T>[];
	/** What else it is multiplied by: a weight, a share, 1. */
	readonly factor: T;
	/** All of them multiplied. */
	readonly product: T;
}

/** A tensor whose cells are sums, some of them divided by a number at the end. */
export interface SumStep<T> {
	readonly grain: CellGrain;
	/** The cell being computed; for a whole map its last. */
	readonly cell: CellReference;
	/** Every term of the cell, in order, whether added yet or not. */
	readonly terms: readonly SumTerm<T>[];
	/** How many of the terms are added so far. */
	readonly done: number;
	/** What the terms added so far come to. */
	readonly sum: T;
	/** What the sum is divided by; null if by nothing. */
	readonly divisor: T | null;
	/** The sum, divided: what the cell holds when all terms are added. */
	readonly value: T;
}

/** How the cells of a tensor come about, each by itself. */
export interface CellSums<T> {
	/** What the tensor is called in steps. */
	readonly tensor: string;
	readonly shape: readonly number[];
	readonly map: MapMoments;
	termsAt(index: readonly number[]): readonly SumTerm<T>[];
	divisorAt(index: readonly number[]): T | null;
}

/** A term that multiplies cells and a factor. */
export function sumTerm<T>(
	reads: readonly CellRead<T>[],
	factor: T,
	arithmetic: Arithmetic<T>
): SumTerm<T> {
	const values = reads.map(({ value }) => value);
	const [first = factor, ...others] = values;
	const product = others.reduce((total, value) => arithmetic.mul(total, value), first);
	const isFactorNeeded = values.length > 0 && !arithmetic.equals(factor, arithmetic.one);
	return { reads, factor, product: isFactorNeeded ? arithmetic.mul(product, factor) : product };
}

/**
 * The making of a tensor of sums as steps. A step takes time and memory in proportion to the terms
 * of one cell, and to the logarithm of the number of cells.
 */
export function sumTimeline<T>(
	sums: CellSums<T>,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, SumStep<T>> {
	return cellTimeline(sums.shape, sums.map, (index, moments, grain) => {
		const terms = sums.termsAt(index);
		const done = Math.min(moments, terms.length);
		const sum = terms
			.slice(0, done)
			.reduce((total, { product }) => arithmetic.add(total, product), arithmetic.zero);
		const divisor = sums.divisorAt(index);
		const value = divisor === null ? sum : arithmetic.div(sum, divisor);
		return { grain, cell: { tensor: sums.tensor, index }, terms, done, sum, divisor, value };
	});
}
