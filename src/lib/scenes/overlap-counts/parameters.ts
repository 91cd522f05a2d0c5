import { EngineError, refusalOf } from '$lib/engine';
import { defineParameters, field } from '../parameters';
import { lastLayer } from './layers';

type Pair = readonly [height: number, width: number];

/** Everything that a reader can set about stamps that are counted. */
export interface OverlapCountsParameters {
	/** Cells of the input of the first layer. */
	readonly size: Pair;
	readonly kernel: Pair;
	readonly stride: Pair;
	/** Cells cropped at each side, by each layer. */
	readonly padding: number;
	/** Transposed convolutions alike, one after the other; the stamps of the last are stepped. */
	readonly layers: number;
}

const fields = {
	size: field.pair({ default: [4, 4], min: 1, max: 6 }),
	kernel: field.pair({ default: [3, 3], min: 1, max: 6 }),
	stride: field.pair({ default: [2, 2], min: 1, max: 4 }),
	padding: field.integer({ default: 0, min: 0, max: 3 }),
	layers: field.integer({ default: 1, min: 1, max: 3 })
};

/** Cells along a side, so that each has room for its number. */
const MOST_CELLS = 20;

/** Why stamps cannot be counted: the crop leaves nothing, or the output is too large to be drawn. */
function check(parameters: OverlapCountsParameters): EngineError | null {
	const refusal = refusalOf(() => lastLayer(parameters));
	if (refusal) return refusal;
	const { window } = lastLayer(parameters);
	const value = Math.max(window.vertical.paddedSize, window.horizontal.paddedSize);
	if (value <= MOST_CELLS) return null;
	const reason = `output of ${value} cells is more than ${MOST_CELLS}`;
	const values = { argument: 'output', value, range: `[1, ${MOST_CELLS}]` };
	return new EngineError('overlapCounts', 'outOfRange', values, reason);
}

/** The parameters of the scene of stamps: defaults, bounds, and their text in a link. */
export const overlapCountsParameters = defineParameters<OverlapCountsParameters, typeof fields>(
	fields,
	check
);
