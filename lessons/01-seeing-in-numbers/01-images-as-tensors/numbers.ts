import { elementCount, formatShape, rational } from '$lib/engine';
import { formatNumber } from '$lib/numbers';
import { MNIST_SIDE } from '$lib/input/mnist-frame';
import { memoryParameters } from '$lib/scenes/memory-layout/parameters';
import { placeOf, runMemory } from '$lib/scenes/memory-layout/run';
import { SIDE } from '$lib/scenes/pixels/view';
import { printValue } from '$lib/scenes/value-scaling/print';
import { scaled, scalingOf, valuesOf } from '$lib/scenes/value-scaling/scaling';

/** The numbers that the lesson's text speaks of, computed by the engine. */

const CHANNELS = 3;
const BYTE = 256;
const text = (value: number) => formatNumber(value, { float: 'exact' }).text;

const last = runMemory({ ...memoryParameters.defaults, layout: 'hwc' });
const first = runMemory({ ...memoryParameters.defaults, layout: 'chw' });
/** The blue of the pixel in row 2, column 1, counted from 0. */
const example = { h: 2, w: 1, c: 2 };

const green = valuesOf('green').facts;
const digit = valuesOf('digit').facts;
const settings = { subtract: 0, divide: 100 };
const unit = scalingOf({ ...settings, method: 'unit' }, green);
const half = scalingOf({ ...settings, method: 'half' }, digit);
const score = scalingOf({ ...settings, method: 'zscore' }, green);

export const numbers = {
	side: SIDE,
	pixels: text(elementCount([SIDE, SIDE])),
	photoNumbers: text(elementCount([SIDE, SIDE, CHANNELS])),
	colors: text(BYTE ** CHANNELS),
	digitSize: `${MNIST_SIDE}×${MNIST_SIDE}`,
	digitNumbers: elementCount([MNIST_SIDE, MNIST_SIDE]),
	small: last.memory.shape.join('×'),
	smallNumbers: elementCount(last.memory.shape),
	example,
	lastPlace: placeOf(last, example),
	firstPlace: placeOf(first, example),
	lastShape: formatShape(last.memory.shape),
	firstShape: formatShape(first.memory.shape),
	greenLeast: printValue(green.least),
	greenMost: printValue(green.most),
	greenMean: printValue(green.mean),
	greenDeviation: printValue(green.deviation),
	leastUnit: printValue(scaled(green.least, unit)),
	mostUnit: printValue(scaled(green.most, unit)),
	blackHalf: printValue(scaled(digit.least, half)),
	whiteHalf: printValue(scaled(digit.most, half)),
	middleHalf: printValue(scaled(rational.from('1/2'), half)),
	meanScore: printValue(scaled(green.mean, score))
};

/** States of the figures that the text links to, by what they show. */
export const states = {
	close: '1~zoom:100~pixel:262,60',
	rim: '1~zoom:100~pixel:100,101',
	light: '1~zoom:0~planes:light',
	first: '1~layout:chw~at:cell.27',
	unit: '1~method:unit',
	half: '1~sample:digit~method:half',
	zscore: '1~method:zscore'
};
