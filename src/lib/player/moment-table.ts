import type { Grain, Timeline } from '$lib/engine/trace';

/** A step that knows only where it is. */
export interface PlainStep {
	readonly grain: string;
	readonly index: number;
}

/** A timeline as a plain table, for tests: which step of each grain every moment belongs to. */
export interface MomentTable {
	/** The names of the grains, from the coarsest to the finest. */
	readonly grains: readonly string[];
	/** One row a moment, one column a grain. */
	readonly moments: readonly (readonly number[])[];
}

/**
 * The table of maps that are lists of cells that are numbers of terms: `[[3, 1], [2]]` is two maps.
 * Only the named grains are kept; the finest of them makes the moments.
 */
export function momentTable(
	maps: readonly (readonly number[])[],
	grains: readonly string[] = ['map', 'cell', 'term']
): MomentTable {
	const cellMaps = maps.flatMap((cells, map) => cells.map(() => map));
	const rows = maps.flat().flatMap((terms, cell) => {
		const row = new Map([
			['map', cellMaps[cell]],
			['cell', cell]
		]);
		return new Array<typeof row>(terms).fill(row);
	});
	const finest = grains[grains.length - 1];
	const moments = rows
		.map((row, term) => new Map([...row, ['term', term]]))
		.filter((row, at, all) => row.get(finest) !== all[at - 1]?.get(finest))
		.map((row) => grains.map((grain) => row.get(grain) ?? 0));
	return { grains, moments };
}

/** The timeline that a table describes. */
export function timelineOf({ grains, moments }: MomentTable): Timeline<string, PlainStep> {
	return grains.map((id, rank): Grain<string, PlainStep> => {
		const steps = moments.map((row) => row[rank]);
		const length = steps[steps.length - 1] + 1;
		return {
			id,
			trace: {
				length,
				at(index) {
					if (!(index >= 0 && index < length)) throw new RangeError(`no step ${index}`);
					return { grain: id, index };
				}
			},
			firstMoment: (index) => steps.indexOf(index),
			lastMoment: (index) => steps.lastIndexOf(index),
			indexAt: (moment) => steps[moment]
		};
	});
}
