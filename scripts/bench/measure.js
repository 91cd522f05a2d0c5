/**
 * One way to do a case.
 * @typedef {object} Contender
 * @property {() => void} run
 * @property {() => ArrayLike<number>} result What the last run made, to be compared.
 */

/**
 * @typedef {object} Case
 * @property {string} name
 * @property {number} flops Floating-point operations of one run, a multiply-add counted as two.
 * @property {Readonly<Record<string, Contender>>} contenders
 * @property {Readonly<Record<string, number>>} [floors] How many times as fast as TensorFlow.js CPU a backend must be.
 */

/** The one that others are compared with. */
export const reference = 'TensorFlow.js CPU';

/** Runs of a fast contender for every run of the reference. */
const runsPerRound = 5;
/** Turns of a case, of which one does if it takes longer than this many milliseconds. */
const [rounds, patience] = [5, 30_000];

/** Milliseconds of the processor: on a shared machine the clock also counts the work of others. @param {() => void} run */
function timeOf(run) {
	const before = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

/** @param {readonly number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** The greatest difference, as a part of the greatest number. @param {ArrayLike<number>} a @param {ArrayLike<number>} b */
export function difference(a, b) {
	if (a.length !== b.length) return Infinity;
	let [most, apart] = [0, 0];
	for (let place = 0; place < a.length; place++) {
		most = Math.max(most, Math.abs(b[place]));
		apart = Math.max(apart, Math.abs(a[place] - b[place]));
	}
	return apart / most;
}

/**
 * Runs every contender once to see that all agree, and then in turns.
 * @param {Case} benchmark
 * @returns {Readonly<Record<string, number>>} The median time of each, in milliseconds.
 */
export function race({ name, contenders }) {
	/** @type {Record<string, number[]>} */
	const times = {};
	for (const contender of Object.values(contenders)) contender.run();
	const expected = contenders[reference].result();
	for (const [who, { result }] of Object.entries(contenders)) {
		const apart = difference(result(), expected);
		// Not-a-number must not pass.
		if (!(apart < 1e-3)) {
			const complaint = `${name}: ${who} differs from ${reference} by ${apart}.`;
			if (!who.startsWith('TensorFlow.js')) throw new Error(complaint);
			// A peer that is wrong runs on, but is told of: some add to memory that they did not clear.
			console.log(`\n${complaint}`);
		}
		times[who] = [];
	}
	const start = performance.now();
	for (let round = 0; round < rounds; round++) {
		if (round > 0 && performance.now() - start > patience) break;
		for (const [who, { run }] of Object.entries(contenders)) {
			const runs = who === reference ? 1 : runsPerRound;
			for (let count = 0; count < runs; count++) times[who].push(timeOf(run));
		}
	}
	return Object.fromEntries(Object.entries(times).map(([who, own]) => [who, median(own)]));
}

/**
 * Prints a case, a line for each contender, and returns what it missed.
 * @param {Case} benchmark
 * @param {Readonly<Record<string, number>>} medians
 */
export function report({ name, flops, floors = {} }, medians) {
	console.log(`\n${name}`);
	for (const [who, time] of Object.entries(medians)) {
		console.log(
			[
				`  ${who.padEnd(20)}`,
				`${time.toFixed(2)} ms`.padStart(12),
				`${(flops / time / 1e6).toFixed(2)} GFLOP/s`.padStart(16),
				`${(medians[reference] / time).toFixed(1)}×`.padStart(9)
			].join('')
		);
	}
	return Object.entries(floors).flatMap(([backend, floor]) => {
		// A backend may add to its name what it found in this runtime.
		const own = Object.entries(medians).find(([who]) => who.startsWith(backend));
		const ratio = own ? medians[reference] / own[1] : Infinity;
		if (ratio >= floor) return [];
		return [`${name}: ${backend} is ${ratio.toFixed(1)} times as fast, the floor is ${floor}.`];
	});
}
