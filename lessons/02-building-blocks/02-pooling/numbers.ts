import { elementCount, rational } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { formatNumber } from '$lib/numbers/format';
import { inputOf } from '$lib/scenes/pooling/operation';
import { poolingParameters } from '$lib/scenes/pooling/parameters';
import type { PoolingParameters } from '$lib/scenes/pooling/parameters';
import { pool, runPooling, winsOf } from '$lib/scenes/pooling/run';

/** The numbers that the lesson's text speaks of, computed by the engine. */

const { defaults } = poolingParameters;

const run = (change: Partial<PoolingParameters> = {}) => runPooling({ ...defaults, ...change });
const outputOf = (change: Partial<PoolingParameters> = {}) => run(change).output;
const sizeOf = ({ shape }: Tensor<Rational>) => shape.slice(-2).join('×');
const text = (value: Rational) => formatNumber(value).text;
const list = ({ data }: Tensor<Rational>) => data.map(text).join(', ');

const four = inputOf(defaults);
const overlapping = run({ input: 'five', kernel: [3, 3] });
const summit = 2;

const padded = { reducer: 'average', padding: [1, 1] } as const;
const corner = (change: Partial<PoolingParameters>) => text(outputOf(change).data[0]);

const photo = { input: 'roof', layout: 'global', reducer: 'average' } as const;
const photoInput = inputOf({ ...defaults, ...photo });

/** What moving the digit to the right by some pixels does. */
function moved(right: number, change: Partial<PoolingParameters> = {}) {
	const { shift } = run({ input: 'digit-7', shift: [0, right], ...change });
	return {
		inputs: shift?.inputs,
		inputsChanged: shift?.inputsChanged,
		outputs: shift?.outputs,
		changed: shift?.changed.size
	};
}

const digit = { ...defaults, input: 'digit-7' } as const;
const negated = (x: Tensor<Rational>) => ({
	...x,
	data: x.data.map((value) => rational.sub(rational.zero, value))
});
const allNegative = pool(negated(four), { ...defaults, padding: [1, 1] });

export const numbers = {
	input: sizeOf(four),
	output: sizeOf(outputOf()),
	firstWindow: [0, 1, 4, 5].map((index) => text(four.data[index])).join(', '),
	first: text(outputOf().data[0]),
	max: list(outputOf()),
	average: list(outputOf({ reducer: 'average' })),
	firstSum: text([0, 1, 4, 5].map((index) => four.data[index]).reduce(rational.add)),
	firstAverage: text(outputOf({ reducer: 'average' }).data[0]),
	overlapInput: sizeOf(overlapping.input),
	overlapOutput: sizeOf(overlapping.output),
	summit: text(overlapping.input.data[elementCount([summit, 5]) + summit]),
	summitWins: winsOf(overlapping, [0, summit, summit]).length,
	floorSize: sizeOf(outputOf({ input: 'five' })),
	ceilSize: sizeOf(outputOf({ input: 'five', ceilMode: true })),
	floorDropped: run({ input: 'five' }).dropped.size,
	cornerPixel: text(four.data[0]),
	cornerCounted: corner(padded),
	cornerUncounted: corner({ ...padded, countIncludePad: false }),
	windowCells: elementCount(defaults.kernel),
	negativeCorner: text(allNegative.output.data[0]),
	photoShape: photoInput.shape.slice(1).join('×'),
	photoCells: elementCount(photoInput.shape.slice(2)),
	photoOutputs: outputOf(photo).data.length,
	digitInput: sizeOf(inputOf(digit)),
	digitOutput: sizeOf(pool(inputOf(digit), digit).output),
	moved: moved(1),
	movedAverage: moved(1, { reducer: 'average' }),
	movedTwo: moved(2)
};

/** States of the figures that the text links to, by what they show. */
export const states = {
	terms: '1~at:term.0',
	average: '1~reducer:average~at:cell.0',
	overlap: '1~input:five~kernel:3~at:map.0',
	floor: '1~input:five~at:map.0',
	ceil: '1~input:five~ceilMode:1~at:cell.2',
	counted: '1~reducer:average~padding:1~at:cell.0',
	uncounted: '1~reducer:average~padding:1~countIncludePad:0~at:cell.0',
	paddedMax: '1~padding:1~at:cell.0',
	channels: '1~input:roof~at:cell.0',
	global: '1~input:roof~layout:global~reducer:average~at:cell.1',
	adaptive: '1~input:five~layout:adaptive~at:cell.1',
	movedAverage: '1~reducer:average',
	movedTwo: '1~shift:0,2',
	still: '1~shift:0'
};
