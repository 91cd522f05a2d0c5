/** A source of numbers in [0, 1). */
export type Random = () => number;

/**
 * The numbers that a seed stands for, the same on every machine: mulberry32 by Tommy Ettinger
 * (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c, public domain), which
 * runs through all 2³² states before it repeats. Good enough for weights and questions, not for
 * secrets.
 */
export function seededRandom(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let bits = Math.imul(state ^ (state >>> 15), state | 1);
		bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
		return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** One of the integers from `min` to `max`, both included, each equally likely. */
export function integer(random: Random, min: number, max: number): number {
	return min + Math.floor(random() * (max - min + 1));
}

/** One of a list's items. Throws a RangeError if there is none. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
	if (items.length === 0) throw new RangeError('pick: the list is empty');
	return items[integer(random, 0, items.length - 1)];
}

/** The same items in a random order (Fisher and Yates). */
export function shuffled<Item>(random: Random, items: readonly Item[]): Item[] {
	const result = [...items];
	for (let last = result.length - 1; last > 0; last -= 1) {
		const other = integer(random, 0, last);
		[result[last], result[other]] = [result[other], result[last]];
	}
	return result;
}

/**
 * A source of numbers of the normal distribution with mean 0 and deviation 1, drawn from one of
 * numbers in [0, 1) by Box and Muller's method, which makes two of two
 * (https://en.wikipedia.org/wiki/Box–Muller_transform).
 */
export function normals(random: Random): () => number {
	let spare: number | null = null;
	return () => {
		if (spare !== null) {
			const second = spare;
			spare = null;
			return second;
		}
		// 1 − random() is never 0, whose logarithm is infinite.
		const radius = Math.sqrt(-2 * Math.log(1 - random()));
		const angle = 2 * Math.PI * random();
		// Adding 0 turns −0 into 0.
		spare = radius * Math.sin(angle) + 0;
		return radius * Math.cos(angle) + 0;
	};
}
