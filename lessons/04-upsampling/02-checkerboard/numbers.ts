import {
	convTranspose2d,
	float64,
	resolveConvTranspose2d,
	stampPattern,
	tensor
} from '$lib/engine';

/** The numbers that the lesson's text speaks of, computed by the engine. */

/** The worked example; a test holds the figures to it. */
export const worked = { kernel: 3, stride: 2, size: 4 } as const;
const { kernel, stride, size } = worked;

/** The different products of the counts along two axes alike, from the largest. */
function inBoth(along: readonly number[]): readonly number[] {
	const products = along.flatMap((down) => along.map((across) => down * across));
	return [...new Set(products)].sort((a, b) => b - a);
}

/** What each phase of a row of ones becomes under a kernel with that stride, far from the ends. */
function phasesOf(weights: readonly number[], step: number): readonly number[] {
	const ones = tensor([1, 1, 1, 9], new Array<number>(9).fill(1));
	const weight = tensor([1, 1, 1, weights.length], weights);
	const { data } = convTranspose2d(ones, weight, null, { stride: [1, step] }, float64);
	return data.slice(4 * step, 5 * step);
}

const along = stampPattern(kernel, stride);
const both = inBoth(along);
const twice = stampPattern(kernel, stride, 2);
const twiceBoth = inBoth(twice);
const thriceBoth = inBoth(stampPattern(kernel, stride, 3));
const { outputShape } = resolveConvTranspose2d([1, 1, size, size], [1, 1, kernel, kernel], {
	stride
});
const tent = [1, 2, 1];
const unequal = [1, 3, 1, 2];
const [first, second] = phasesOf(unequal, stride);

export const numbers = {
	input: `${size}×${size}`,
	output: outputShape.slice(-2).join('×'),
	along: along.join(', '),
	both: both.join(', '),
	most: both[0],
	least: both[both.length - 1],
	most1: along[0],
	least1: along[1],
	even: stampPattern(4, 2)[0],
	evenBoth: inBoth(stampPattern(4, 2)).join(', '),
	wide: stampPattern(5, 3).join(', '),
	gaps: stampPattern(2, 3).join(', '),
	twice: twice.join(', '),
	twiceMost: twiceBoth[0],
	thriceMost: thriceBoth[0],
	tent: tent.join(', '),
	tentPhases: phasesOf(tent, stride).join(', '),
	unequal: unequal.join(', '),
	unequalFirst: `${unequal[0]} + ${unequal[2]} = ${first}`,
	unequalSecond: `${unequal[1]} + ${unequal[3]} = ${second}`
};

/** States of the figures that the text links to, by what they show; what they leave out is as it opened. */
export const states = {
	second: '1~at:cell.1',
	term: '1~at:term.11',
	even: '1~kernel:4~at:map.0',
	gaps: '1~kernel:2~stride:3~at:map.0',
	wide: '1~kernel:5~stride:3~at:map.0',
	cropped: '1~padding:1~at:map.0',
	twice: '1~layers:2~at:map.0',
	thrice: '1~size:3~padding:1~layers:3~at:map.0',
	uniform: '1~picture:grey~weights:uniform',
	divisible: '1~picture:grey~kernel:4~weights:uniform',
	divisibleRandom: '1~picture:grey~kernel:4',
	trained: '1~picture:grey~weights:trained',
	layers: '1~picture:grey~weights:uniform~layers:3',
	photoLayers: '1~layers:2',
	bilinear: '1~weights:trained~resize:bilinear',
	gradient: '1~way:gradient~weights:uniform',
	/** In the lab of reads. */
	reads: '1~size:9~stride:2~at:map.0'
};
