import type { Arithmetic } from '../../arithmetic/arithmetic';
import { requireKnownName } from '../../errors';
import { elementCount } from '../../tensor/shape';
import type { Tensor } from '../../tensor/tensor';
import { traceOf, uniformTimeline } from '../../timeline';
import type { Timeline, Trace } from '../../trace';
import { conv2dStampAt, conv2dStampedSoFar } from '../conv2d/stamps';
import { summedTimeline } from '../conv2d/summed-timeline';
import { evenGrains } from '../conv2d/terms';
import type { Conv2dGrain } from '../conv2d/timeline';
import type { ConvTranspose2dGeometry, ConvTranspose2dOptions } from './geometry';
import type { ConvTranspose2dOutput, ConvTranspose2dReading, ConvTranspose2dSteps } from './steps';
import { transposedMatrixRow, zeroInsertTaps } from './taps';
import { resolveConvTranspose2dTensors } from './tensors';

/** The readings of a transposed convolution, in the order in which lessons show them. */
export const convTranspose2dReadings: readonly ConvTranspose2dReading[] = [
	...(['stamp', 'zeroInsert', 'matrix'] as const)
];

/** What a step is made from: tensors that are known to fit the geometry. */
interface Call<T> {
	readonly geometry: ConvTranspose2dGeometry;
	readonly x: Tensor<T>;
	readonly weight: Tensor<T>;
	readonly bias: Tensor<T> | null;
	readonly arithmetic: Arithmetic<T>;
}

type ReadingTimeline<T, Reading extends ConvTranspose2dReading> = Timeline<
	Conv2dGrain,
	ConvTranspose2dSteps<T>[Reading]
>;

/** Stamp and add; the moments run over n, ic, ih, iw, then the stamp. */
function stampTimeline<T>({ geometry, x, weight, bias, arithmetic }: Call<T>) {
	const { convolution, inputShape } = geometry;
	const { termsPerCell } = convolution;
	const onBias = (value: T, channel: number) =>
		bias ? arithmetic.add(value, bias.data[channel]) : value;
	const timeline: ReadingTimeline<T, 'stamp'> = uniformTimeline(
		elementCount(inputShape) * termsPerCell,
		evenGrains(inputShape[2] * inputShape[3], termsPerCell),
		(moment, grain) => {
			const { output, gradient, stamps, done, touched } = conv2dStampAt(
				...([weight, x, convolution, arithmetic, moment] as const)
			);
			const underStamp = touched.map(({ cell, before, now }) => ({
				...{ cell, before: onBias(before, cell[1]), now: onBias(now, cell[1]) }
			}));
			return { grain, input: output, x: gradient, stamps, done, touched: underStamp };
		}
	);
	return timeline;
}

/** One output cell after the other, each the sum of `termsPerCell` products and its bias. */
function outputTimeline<T, Shown extends object>(
	{ geometry, bias, arithmetic }: Call<T>,
	termsPerCell: number,
	read: (output: ConvTranspose2dOutput) => readonly [shown: Shown, products: readonly T[]]
) {
	const terms = termsPerCell + (bias ? 1 : 0);
	return summedTimeline(geometry.outputShape, terms, arithmetic, (output) => {
		const biasHere = bias ? bias.data[output[1]] : null;
		const [shown, products] = read(output);
		return [
			{ ...shown, output, bias: biasHere },
			biasHere === null ? products : [...products, biasHere]
		];
	});
}

/**
 * A transposed convolution as steps, for the arguments of `convTranspose2d`, in one of its readings:
 * 'stamp' goes through the input cells, 'zeroInsert' and 'matrix' through the output cells. A step
 * takes time and memory in proportion to the terms of one cell; of a stamp, to the uses of the cells
 * under it; of a row of the matrix, to one image.
 */
export function convTranspose2dTimeline<T, Reading extends ConvTranspose2dReading>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	options: ConvTranspose2dOptions,
	arithmetic: Arithmetic<T>,
	reading: Reading
): ReadingTimeline<T, Reading> {
	const op = 'convTranspose2dTimeline';
	const geometry = resolveConvTranspose2dTensors(x, weight, bias, options, op);
	requireKnownName(op, 'reading', reading, convTranspose2dReadings);
	return transposeTimelines({ geometry, x, weight, bias, arithmetic })[reading]();
}

/** The timelines of a transposed convolution whose tensors are known to fit its geometry. */
export function transposeTimelines<T>(call: Call<T>): {
	[Each in ConvTranspose2dReading]: () => ReadingTimeline<T, Each>;
} {
	const { geometry, x, weight, arithmetic } = call;
	return {
		stamp: () => stampTimeline(call),
		zeroInsert: () =>
			outputTimeline(call, geometry.termsPerCell, (output) => {
				const taps = zeroInsertTaps(x, weight, geometry, arithmetic, output);
				return [{ taps }, taps.map(({ product }) => product)];
			}),
		matrix: () =>
			outputTimeline(call, elementCount(geometry.inputShape.slice(1)), (output) => {
				const entries = transposedMatrixRow(x, weight, geometry, arithmetic, output);
				return [{ entries }, entries.map(({ product }) => product)];
			})
	};
}

/** The steps of a transposed convolution at one grain; see `convTranspose2dTimeline`. */
export function convTranspose2dTrace<T, Reading extends ConvTranspose2dReading>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	options: ConvTranspose2dOptions,
	arithmetic: Arithmetic<T>,
	reading: Reading,
	grain: Conv2dGrain = 'cell'
): Trace<ConvTranspose2dSteps<T>[Reading]> {
	return traceOf(convTranspose2dTimeline(x, weight, bias, options, arithmetic, reading), grain);
}

/**
 * What an output cell has come to after the first `moments` multiply-adds of all the stamps; it
 * starts from its bias. Throws an EngineError if there is no such cell.
 */
export function convTranspose2dStampedSoFar<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	geometry: ConvTranspose2dGeometry,
	arithmetic: Arithmetic<T>,
	output: ConvTranspose2dOutput,
	moments: number
): T {
	const stamped = conv2dStampedSoFar(
		...([weight, x, geometry.convolution, arithmetic, output, moments] as const)
	);
	return bias ? arithmetic.add(stamped, bias.data[output[1]]) : stamped;
}
