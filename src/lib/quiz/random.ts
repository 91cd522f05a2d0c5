export { integer, pick, seededRandom, shuffled } from '$lib/engine';
export type { Random } from '$lib/engine';

const MOST_DRAWS = 1000;

/**
 * The first draw whose texts all differ. A question draws again in this way until no mistake gives
 * the right answer or another mistake's. Throws a RangeError after a thousand draws in vain.
 */
export function distinctly<Drawn>(
	draw: () => Drawn,
	textsOf: (drawn: Drawn) => readonly string[]
): Drawn {
	for (let count = 0; count < MOST_DRAWS; count += 1) {
		const drawn = draw();
		const texts = textsOf(drawn);
		if (new Set(texts).size === texts.length) return drawn;
	}
	throw new RangeError(`distinctly: ${MOST_DRAWS} draws, and in each two were the same`);
}
