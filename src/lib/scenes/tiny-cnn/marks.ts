import type { Mark } from '$lib/figures/grid';
import { isFigure } from './figures';
import type { FigureId } from './figures';
import type { TinyLinks } from './links';
import type { TinyGrain } from './timeline';
import type { Work } from './work-types';

export const noMarks: ReadonlyMap<number, Mark> = new Map();

/**
 * What cells do in a step, by figure and place: what answers to the reader is linked, the cell that is
 * made and the term at work are current, the rest of the line is read. A whole tensor marks no cell.
 */
export function marksOf(
	work: Work,
	grain: TinyGrain,
	links: TinyLinks
): ReadonlyMap<FigureId, ReadonlyMap<number, Mark>> {
	const marks = new Map<FigureId, Map<number, Mark>>();
	const mark = (figure: FigureId, place: number, as: Mark) => {
		const own = marks.get(figure) ?? new Map<number, Mark>();
		marks.set(figure, own.set(place, as));
	};
	if (grain !== 'layer') {
		const { reads, current, figure, place } = work;
		for (const read of reads) {
			const isCurrent = read.term === current;
			mark(read.figure, read.place, isCurrent ? 'current' : 'operand');
		}
		mark(figure, place, 'current');
	}
	for (const key of links.cells) {
		const [figure, place] = key.split('/');
		if (isFigure(figure)) mark(figure, Number(place), 'linked');
	}
	return marks;
}
