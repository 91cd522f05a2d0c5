import { elementCount } from '../../tensor/shape';
import type { GrainCuts } from '../../timeline';
import { gatherStarts } from '../../window/gather';
import type { Conv2dGeometry } from './geometry';
import type { Conv2dGrain } from './timeline';

/** How the gathering of the input's gradient is cut into steps. */
export interface GatherCuts {
	readonly moments: number;
	readonly grains: readonly GrainCuts<Conv2dGrain>[];
	/** The input cell, counted through the whole input, that a moment belongs to. */
	cellAt(moment: number): number;
	/** The first moment of that cell. */
	startOf(place: number): number;
}

/** The last of some growing starts that is not after `place`. */
const lastNotAfter = (starts: readonly number[], place: number) =>
	starts.findLastIndex((start) => start <= place);

/**
 * Where the cells and maps of the input begin when they gather. A cell takes as many moments as a
 * rotated kernel of each output channel has cells; and as often as there are positions that hold
 * it, which its row and its column say apart.
 */
export function gatherCuts(geometry: Conv2dGeometry): GatherCuts {
	const { inputShape, weightShape, outChannelsPerGroup, window } = geometry;
	const [batch, channels, height, width] = inputShape;
	const rows = gatherStarts(window.vertical);
	const columns = gatherStarts(window.horizontal);
	const positionsPerRow = columns[width];
	const positionsPerMap = rows[height] * positionsPerRow;
	const momentsPerPosition = outChannelsPerGroup * weightShape[2] * weightShape[3];
	const momentsPerMap = positionsPerMap * momentsPerPosition;
	const moments = batch * channels * momentsPerMap;

	const startOf = (place: number) => {
		const column = place % width;
		const row = Math.floor(place / width) % height;
		const map = Math.floor(place / (height * width));
		const inRow = (rows[row + 1] - rows[row]) * columns[column];
		const inMap = rows[row] * positionsPerRow + inRow;
		return map * momentsPerMap + inMap * momentsPerPosition;
	};
	const cellAt = (moment: number) => {
		const position = Math.floor(moment / momentsPerPosition);
		const map = Math.floor(position / positionsPerMap);
		const inMap = position % positionsPerMap;
		const row = lastNotAfter(rows, Math.floor(inMap / positionsPerRow));
		const held = rows[row + 1] - rows[row];
		const inRow = inMap - rows[row] * positionsPerRow;
		const column = lastNotAfter(columns, Math.floor(inRow / held));
		return (map * height + row) * width + column;
	};
	return {
		moments,
		grains: [
			{
				id: 'map',
				length: batch * channels,
				firstMoment: (index) => index * momentsPerMap,
				indexAt: (moment) => Math.floor(moment / momentsPerMap)
			},
			{
				id: 'cell',
				length: elementCount(inputShape),
				firstMoment: startOf,
				indexAt: cellAt
			},
			{ id: 'term', length: moments, firstMoment: (index) => index, indexAt: (moment) => moment }
		],
		cellAt,
		startOf
	};
}
