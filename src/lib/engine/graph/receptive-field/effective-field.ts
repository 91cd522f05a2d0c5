import type { Arithmetic } from '../../arithmetic/arithmetic';
import { requireIndex } from '../../errors';
import { tensor, zeros, type Tensor } from '../../tensor/tensor';
import { backward } from '../backward';
import { inputNames } from '../network';
import type { NetworkRun } from '../run';
import type { MapCell } from './cones';
import { networkReads, requireNode } from './network-reads';

/** How much each cell of the input moves one cell of a node. */
export interface EffectiveField<T> {
	/** The gradient of the cell, all its channels added up, with respect to the input. */
	readonly gradient: Tensor<T>;
	/** Its absolute values [1, 1, H, W], added up over images and channels. */
	readonly influence: Tensor<T>;
	/** All influence together. */
	readonly total: T;
}

/** Influence in numbers; all 0 if there is none. */
export interface EffectiveSize {
	/** Cells with more than 1 − 95.45 % of the largest influence, as Luo et al. count them. */
	readonly cells: number;
	/** The side of a square of as many cells: √cells. */
	readonly side: number;
	/** The centre of gravity of the influence. */
	readonly centre: readonly [row: number, column: number];
	/** The standard deviation along each axis: the root of the mean squared distance from the centre. */
	readonly deviation: readonly [rows: number, columns: number];
}

/** The share of the largest influence below which Luo et al. do not count a cell: beyond 2σ of a Gaussian. */
const negligible = 1 - 0.9545;

/**
 * The gradient of the cells [row, column] of a node, over all its images and channels together, with
 * respect to an input, the first if left out, by the backward pass of a run. Throws an EngineError if
 * there is no such node or cell (Luo, Li, Urtasun & Zemel 2016, Understanding the effective receptive
 * field in deep convolutional neural networks, https://arxiv.org/abs/1701.04128).
 */
export function effectiveField<T>(
	run: NetworkRun<T>,
	name: string,
	[row, column]: MapCell,
	arithmetic: Arithmetic<T>,
	input: string = inputNames(run.network)[0]
): EffectiveField<T> {
	const { mapSize } = requireNode('effectiveField', networkReads(run.network, input), name);
	requireIndex('effectiveField', 'row', row, mapSize[0]);
	requireIndex('effectiveField', 'column', column, mapSize[1]);
	const { shape, data } = run.outputs[name];
	const [cells, place] = [mapSize[0] * mapSize[1], row * mapSize[1] + column];
	const asked = data.map((_, index) =>
		index % cells === place ? arithmetic.one : arithmetic.zero
	);
	const source = run.outputs[input];
	const { nodes } = backward(run, { [name]: tensor(shape, asked) }, arithmetic);
	const gradient = nodes[input] ?? zeros(source.shape, arithmetic);
	const influence = influenceOf(gradient, arithmetic);
	const total = influence.data.reduce((sum, value) => arithmetic.add(sum, value), arithmetic.zero);
	return { gradient, influence, total };
}

function influenceOf<T>({ shape, data }: Tensor<T>, arithmetic: Arithmetic<T>): Tensor<T> {
	const [height, width] = shape.slice(-2);
	const sums = new Array<T>(height * width).fill(arithmetic.zero);
	data.forEach((value, index) => {
		const isNegative = arithmetic.compare(value, arithmetic.zero) < 0;
		const size = isNegative ? arithmetic.sub(arithmetic.zero, value) : value;
		const place = index % sums.length;
		sums[place] = arithmetic.add(sums[place], size);
	});
	return tensor([1, 1, height, width], sums);
}

/**
 * The share of the influence that comes from the cells at most `radius` rows and columns away from a
 * cell, from 0 to 1; 0 if there is no influence.
 */
export function influenceWithin<T>(
	{ influence, total }: EffectiveField<T>,
	[row, column]: MapCell,
	radius: number,
	arithmetic: Arithmetic<T>
): T {
	if (arithmetic.equals(total, arithmetic.zero)) return arithmetic.zero;
	const width = influence.shape[3];
	const within = influence.data.reduce((sum, value, place) => {
		const distances = [Math.floor(place / width) - row, (place % width) - column].map(Math.abs);
		return Math.max(...distances) <= radius ? arithmetic.add(sum, value) : sum;
	}, arithmetic.zero);
	return arithmetic.div(within, total);
}

/** How far the influence spreads. */
export function effectiveSize<T>(
	{ influence, total }: EffectiveField<T>,
	arithmetic: Arithmetic<T>
): EffectiveSize {
	const values = influence.data.map((value) => arithmetic.toNumber(value));
	const width = influence.shape[3];
	const all = arithmetic.toNumber(total);
	if (all === 0) return { cells: 0, side: 0, centre: [0, 0], deviation: [0, 0] };
	const largest = values.reduce((most, value) => Math.max(most, value));
	const cells = values.filter((value) => value > negligible * largest).length;
	const mean = (of: (place: number) => number) =>
		values.reduce((sum, value, place) => sum + value * of(place), 0) / all;
	const along = (coordinate: (place: number) => number) => {
		const centre = mean(coordinate);
		return { centre, deviation: Math.sqrt(mean((place) => (coordinate(place) - centre) ** 2)) };
	};
	const rows = along((place) => Math.floor(place / width));
	const columns = along((place) => place % width);
	return {
		cells,
		side: Math.sqrt(cells),
		centre: [rows.centre, columns.centre],
		deviation: [rows.deviation, columns.deviation]
	};
}
