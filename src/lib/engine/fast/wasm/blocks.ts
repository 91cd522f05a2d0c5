import type { Machine } from './machine';
import { numberBytes } from './memory';
import { pairList, quadsInEach, type Quad } from './quads';

/** What a block of images may take, so that it stays in the first and second cache. */
const blockBytes = 64 * 1024;
/** Places of a block beyond which a kernel gains nothing. */
const mostPlaces = 2048;

/** How many images are taken together: as many as stay in the cache and keep a kernel busy. */
export function imagesPerBlock(batch: number, imageSize: number, places: number): number {
	const fitting = Math.min(blockBytes / (imageSize * numberBytes), mostPlaces / places);
	return Math.min(batch, Math.max(1, Math.floor(fitting)));
}

/** Images that are taken together. */
export interface Block {
	readonly first: number;
	readonly count: number;
}

/** A batch in blocks; the last may be smaller. */
export function blocksOf(batch: number, images: number): Block[] {
	return Array.from({ length: Math.ceil(batch / images) }, (_, block) => ({
		first: block * images,
		count: Math.min(images, batch - block * images)
	}));
}

/** A list of pairs of quads in memory. */
export interface Pairs {
	readonly place: number;
	readonly count: number;
}

/** For each size of block that occurs, the pairs of quads over its images, which lie `step` apart. */
export function planPairs(
	{ memory }: Machine,
	blocks: readonly Block[],
	quads: readonly Quad[],
	step: Quad
): ReadonlyMap<number, Pairs> {
	const counts = new Set(blocks.map(({ count }) => count));
	return new Map(
		[...counts].map((count) => {
			const list = pairList(quadsInEach(count, quads, step));
			return [count, { place: memory.list(list), count: list.length / 4 }];
		})
	);
}
