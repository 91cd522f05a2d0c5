export { integer, pick, seededRandom, shuffled } from '$lib/engine';
export type { Random } from '$lib/engine';

const MOST_DRAWS = 1000;

/** A seed that nobody knows beforehand. */
export function freshSeed(): number {
	return crypto.getRandomValues(new Uint32Array(1))[0];
}

/** The first draw that is fit. Throws a RangeError after a thousand draws in vain. */
export function drawUntil<Drawn>(draw: () => Drawn, isFit: (drawn: Drawn) => boolean): Drawn {
	for (let count = 0; count < MOST_DRAWS; count += 1) {
		const drawn = draw();
		if (isFit(drawn)) return drawn;
	}
	throw new RangeError(`drawUntil: none of ${MOST_DRAWS} draws was fit`);
}

/** The first draw whose texts all differ. Throws a RangeError after a thousand draws in vain. */
export function distinctly<Drawn>(
	draw: () => Drawn,
	textsOf: (drawn: Drawn) => readonly string[]
): Drawn {
	return drawUntil(draw, (drawn) => {
		const texts = textsOf(drawn);
		return new Set(texts).size === texts.length;
	});
}
