import {
	convolutionMatrix,
	convolutionMatrixRow,
	elementCount,
	integer,
	matmul,
	offset,
	rational,
	resolveConv2d,
	seededRandom,
	tensor,
	timelineOf
} from '$lib/engine';
import type { Conv2dGeometry, GrainCuts, Rational, Tensor, Timeline } from '$lib/engine';
import { connections } from './parameters';
import type { Connection, MatrixParameters } from './parameters';

export type MatrixGrain = 'map' | 'cell' | 'term';

/** A wire of the layer: an input, its weight, and which of the free weights that is. */
export interface Wire {
	readonly row: number;
	/** The input, counted through its rows. */
	readonly column: number;
	readonly weight: number;
	readonly x: Rational;
	readonly w: Rational;
	readonly product: Rational;
}

/** A layer after one of its multiply-adds. */
export interface MatrixStep {
	readonly grain: MatrixGrain;
	/** The row at work, which makes the output of the same number; for the whole layer the last. */
	readonly row: number;
	readonly wires: readonly Wire[];
	/** How many of the row's wires are added so far, and what they come to. */
	readonly done: number;
	readonly sum: Rational;
}

/** A layer as a matrix that is multiplied by its flattened input. */
export interface MatrixRun {
	readonly connection: Connection;
	readonly geometry: Conv2dGeometry;
	/** [1, 1, size, size]. */
	readonly input: Tensor<Rational>;
	/** [1, 1, kernel, kernel]: the weights that a convolution shares. */
	readonly kernel: Tensor<Rational>;
	/** [outputs, inputs]; 0 where there is no wire. */
	readonly matrix: Tensor<Rational>;
	readonly wires: readonly (readonly Wire[])[];
	/** [outputs, 1]. */
	readonly output: Tensor<Rational>;
	/** The free weights that each kind of layer has over these windows. */
	readonly weights: Readonly<Record<Connection, number>>;
	readonly timeline: Timeline<MatrixGrain, MatrixStep>;
}

/** The numbers 1, 2, 3 … in a shape. */
function counting(shape: readonly number[]): Tensor<Rational> {
	return tensor(
		shape,
		Array.from({ length: elementCount(shape) }, (_, index) => rational.from(index + 1))
	);
}

const SEED = 4;
const LARGEST = 4;

/** A matrix of whole numbers from −4 to 4 without 0, always the same for its shape. */
function freeMatrix(shape: readonly number[]): Tensor<Rational> {
	const random = seededRandom(SEED);
	const draw = () => integer(random, 1, LARGEST) * (random() < 1 / 2 ? -1 : 1);
	return tensor(
		shape,
		Array.from({ length: elementCount(shape) }, () => rational.from(draw()))
	);
}

/** The inputs that an output is wired to, and which weight each wire has. */
function placesOf(connection: Connection, geometry: Conv2dGeometry, row: number) {
	const inputs = elementCount(geometry.inputShape);
	const own = (column: number) => ({ column, weight: row * inputs + column });
	if (connection === 'dense') return Array.from({ length: inputs }, (_, column) => own(column));
	return convolutionMatrixRow(geometry, row).map(({ column, weight }) =>
		connection === 'local' ? own(column) : { column, weight: offset(geometry.weightShape, weight) }
	);
}

function stepsOf(wires: readonly (readonly Wire[])[]): Timeline<MatrixGrain, MatrixStep> {
	const starts = [0];
	for (const row of wires) starts.push(starts[starts.length - 1] + row.length);
	const moments = starts[wires.length];
	const rowAt = (moment: number) => starts.findLastIndex((start) => start <= moment);
	const cuts: readonly GrainCuts<MatrixGrain>[] = [
		{ id: 'map', length: 1, firstMoment: (index) => index * moments, indexAt: () => 0 },
		{
			id: 'cell',
			length: wires.length,
			firstMoment: (index) => starts[index],
			indexAt: rowAt
		},
		{ id: 'term', length: moments, firstMoment: (index) => index, indexAt: (moment) => moment }
	];
	return timelineOf(moments, cuts, (moment, grain) => {
		const row = rowAt(moment);
		const done = moment - starts[row] + 1;
		const sum = wires[row]
			.slice(0, done)
			.reduce((total, { product }) => rational.add(total, product), rational.zero);
		return { grain, row, wires: wires[row], done, sum };
	});
}

/** Writes the layer as a matrix and multiplies. Throws the EngineError that refuses the parameters. */
export function runMatrix(parameters: MatrixParameters): MatrixRun {
	const { connection, size, kernel: side, stride, padding } = parameters;
	const input = counting([1, 1, size, size]);
	const kernel = counting([1, 1, side, side]);
	const geometry = resolveConv2d(input.shape, kernel.shape, { stride, padding });
	const shape = [elementCount(geometry.outputShape), elementCount(input.shape)];
	const [rows, columns] = shape;

	const values =
		connection === 'convolution'
			? convolutionMatrix(geometry, kernel, rational)
			: freeMatrix(shape);
	const wiresAs = (kind: Connection) =>
		Array.from({ length: rows }, (_, row) => placesOf(kind, geometry, row));
	const wires = wiresAs(connection).map((places, row) =>
		places.map(({ column, weight }): Wire => {
			const [x, w] = [input.data[column], values.data[row * columns + column]];
			return { row, column, weight, x, w, product: rational.mul(x, w) };
		})
	);
	const data = new Array<Rational>(rows * columns).fill(rational.zero);
	for (const { row, column, w } of wires.flat()) data[row * columns + column] = w;
	const matrix = tensor(shape, data);
	const countOf = (kind: Connection) =>
		new Set(wiresAs(kind).flatMap((places) => places.map(({ weight }) => weight))).size;
	const [dense, local, convolution] = connections.map(countOf);
	return {
		...{ connection, geometry, input, kernel, matrix, wires },
		output: matmul(matrix, tensor([columns, 1], input.data), rational),
		weights: { dense, local, convolution },
		timeline: stepsOf(wires)
	};
}

/** How many places of the matrix have no wire. */
export function zerosOf({ matrix, wires }: MatrixRun): number {
	return elementCount(matrix.shape) - wires.flat().length;
}
