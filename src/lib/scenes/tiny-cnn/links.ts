import { isCellPlace } from '../places';
import type { Place } from '../places';
import { placeAt } from './cells';
import type { FigureId } from './figures';
import type { TinyTerm, Work } from './work-types';

/** What answers to a place: cells, terms of the line at hand, and a part of its formula. */
export interface TinyLinks {
	readonly cells: ReadonlySet<string>;
	readonly terms: ReadonlySet<number>;
	readonly formula: TinyTerm | null;
}

const none: TinyLinks = { cells: new Set(), terms: new Set(), formula: null };

/** How a cell is named among those of all figures. */
export function linkKey(figure: FigureId, place: number): string {
	return `${figure}/${place}`;
}

/** The part of a formula that stands for what it makes. */
export function madeTerm({ segment: { stage } }: Work): TinyTerm {
	return stage === 'backward' ? 'result' : 'output';
}

/**
 * Everything that a place has to do with: of the line at hand its terms and cells; of any other cell the
 * cells that it was made from, which `own` tells.
 */
export function linksOf(
	atHand: Work,
	own: Work | null,
	place: Place<FigureId, TinyTerm> | null
): TinyLinks {
	if (!place) return none;
	const made = linkKey(atHand.figure, atHand.place);
	const keysOf = (work: Work, holds: (index: number) => boolean) =>
		work.reads.flatMap(({ figure, place }, index) =>
			holds(index) ? [linkKey(figure, place)] : []
		);
	if (!isCellPlace<FigureId>(place)) {
		const { term } = place;
		const every = new Set(atHand.reads.map((read) => read.term));
		if (term === madeTerm(atHand)) return { cells: new Set([made]), terms: every, formula: term };
		const cells = keysOf(atHand, (index) => atHand.reads[index].as === term);
		const terms = atHand.reads.filter(({ as }) => as === term).map((read) => read.term);
		return { cells: new Set(cells), terms: new Set(term === 'bias' ? terms : []), formula: term };
	}
	const at = placeAt(place.figure, place.channel, place.cell);
	const key = linkKey(place.figure, at);
	const ownCells = own ? keysOf(own, () => true) : [];
	if (key === made) {
		const terms = new Set(atHand.reads.map((read) => read.term));
		return { cells: new Set([key, ...ownCells]), terms, formula: madeTerm(atHand) };
	}
	const met = atHand.reads.filter(({ figure, place }) => linkKey(figure, place) === key);
	const terms = new Set(met.map(({ term }) => term));
	const near = keysOf(atHand, (index) => terms.has(atHand.reads[index].term));
	const cells = met.length > 0 ? [...near, made] : ownCells;
	return { cells: new Set([key, ...cells]), terms, formula: met.at(0)?.as ?? null };
}
