import {
	convTranspose2d,
	convTranspose2dTimeline,
	convolutionMatrix,
	elementCount,
	indexAt,
	mapTimeline,
	rational,
	resolveConvTranspose2d,
	transposedMatrixRow,
	zeroInsertTaps
} from '$lib/engine';
import type {
	Conv2dGrain,
	ConvTranspose2dGeometry,
	ConvTranspose2dOutput,
	ConvTranspose2dReading,
	ConvTranspose2dSteps,
	Rational,
	Tensor,
	Timeline
} from '$lib/engine';
import { biasOf, inputOf, optionsOf, weightOf } from './parameters';
import type { ConvTranspose2dParameters } from './parameters';

/** A step of one reading, with its name. */
export type StepOf<Reading extends ConvTranspose2dReading> = {
	readonly reading: Reading;
} & ConvTranspose2dSteps<Rational>[Reading];

/** A step of a transposed convolution, however it is read. */
export type TransposeStep = {
	[Each in ConvTranspose2dReading]: StepOf<Each>;
}[ConvTranspose2dReading];

/** The tensors of a transposed convolution. */
export interface TransposeTensors {
	/** [1, channels, height, width]. */
	readonly input: Tensor<Rational>;
	/** [channels, filters / groups, kernel height, kernel width]. */
	readonly weight: Tensor<Rational>;
	/** Null if every filter's bias is zero, and so no step. */
	readonly bias: Tensor<Rational> | null;
	readonly geometry: ConvTranspose2dGeometry;
}

/** A transposed convolution with all its numbers: what figures, formulas and words are made from. */
export interface TransposeRun extends TransposeTensors {
	readonly parameters: ConvTranspose2dParameters;
	readonly output: Tensor<Rational>;
	/** The matrix of the convolution [input cells, output cells]; its columns make the output. */
	readonly matrix: Tensor<Rational>;
	/** The stamps of all input cells, whichever reading is stepped. */
	readonly stamps: Timeline<Conv2dGrain, StepOf<'stamp'>>;
	readonly timeline: Timeline<Conv2dGrain, TransposeStep>;
	/** An output cell, counted through the output, as one of the readings computes it. */
	valueBy(reading: ConvTranspose2dReading, place: number): Rational;
}

/** The tensors that parameters stand for. Throws the EngineError that refuses them. */
export function tensorsOf(parameters: ConvTranspose2dParameters): TransposeTensors {
	const [input, weight] = [inputOf(parameters), weightOf(parameters)];
	const every = biasOf(parameters);
	return {
		...{ input, weight },
		bias: every.data.some((value) => value.n !== 0n) ? every : null,
		geometry: resolveConvTranspose2d(input.shape, weight.shape, optionsOf(parameters))
	};
}

function openTimeline<Reading extends ConvTranspose2dReading>(
	{ input, weight, bias }: TransposeTensors,
	parameters: ConvTranspose2dParameters,
	reading: Reading
): Timeline<Conv2dGrain, StepOf<Reading>> {
	const options = optionsOf(parameters);
	return mapTimeline(
		convTranspose2dTimeline(input, weight, bias, options, rational, reading),
		(step) => ({ reading, ...step })
	);
}

/** The steps of the reading that is set; opening them costs nothing in proportion to their number. */
export function timelineOf(
	parameters: ConvTranspose2dParameters,
	tensors = tensorsOf(parameters)
): Timeline<Conv2dGrain, TransposeStep> {
	switch (parameters.reading) {
		case 'stamp':
			return openTimeline(tensors, parameters, 'stamp');
		case 'zeroInsert':
			return openTimeline(tensors, parameters, 'zeroInsert');
		case 'matrix':
			return openTimeline(tensors, parameters, 'matrix');
	}
}

/** The sum of some products, from a bias on if there is one. */
export function sumOf(
	terms: readonly { readonly product: Rational }[],
	bias: Rational | null = null
): Rational {
	return terms.reduce((sum, { product }) => rational.add(sum, product), bias ?? rational.zero);
}

/** The multiply-adds of an output cell as zero insertion, and as a row of the matrix. */
export function termsOf(tensors: TransposeTensors, output: ConvTranspose2dOutput) {
	const { input, weight, geometry } = tensors;
	return {
		taps: zeroInsertTaps(input, weight, geometry, rational, output),
		entries: transposedMatrixRow(input, weight, geometry, rational, output)
	};
}

/** The output cell at a place, counted through the output. */
export function cellAt({ geometry }: TransposeTensors, place: number): ConvTranspose2dOutput {
	const [n, oc, oh, ow] = indexAt(geometry.outputShape, place);
	return [n, oc, oh, ow];
}

/** What each reading brings an output cell, each found once and when it is asked for. */
function valuesOf(tensors: TransposeTensors, output: Tensor<Rational>): TransposeRun['valueBy'] {
	const cells = elementCount(output.shape);
	const known = {
		zeroInsert: new Array<Rational | undefined>(cells),
		matrix: new Array<Rational | undefined>(cells)
	};
	return (reading, place) => {
		if (reading === 'stamp') return output.data[place];
		const found = known[reading][place];
		if (found) return found;
		const cell = cellAt(tensors, place);
		const bias = tensors.bias && tensors.bias.data[cell[1]];
		const { taps, entries } = termsOf(tensors, cell);
		const value = sumOf(reading === 'zeroInsert' ? taps : entries, bias);
		known[reading][place] = value;
		return value;
	};
}

/** Computes the whole transposed convolution. Throws the EngineError that refuses the parameters. */
export function runConvTranspose2d(parameters: ConvTranspose2dParameters): TransposeRun {
	const tensors = tensorsOf(parameters);
	const { input, weight, bias, geometry } = tensors;
	const output = convTranspose2d(input, weight, bias, optionsOf(parameters), rational);
	return {
		...{ ...tensors, parameters, output },
		matrix: convolutionMatrix(geometry.convolution, weight, rational),
		stamps: openTimeline(tensors, parameters, 'stamp'),
		timeline: timelineOf(parameters, tensors),
		valueBy: valuesOf(tensors, output)
	};
}
