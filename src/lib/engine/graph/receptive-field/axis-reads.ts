import { interpolateAxisMap } from '../../ops/interpolate2d/axis';
import type { InterpolateAxis } from '../../ops/interpolate2d/geometry';
import { float64 } from '../../arithmetic/float64';
import {
	adaptiveSources,
	invertSources,
	windowSources,
	withoutPadding,
	type AxisSources
} from '../../planes/axis-map';
import type { WindowAxis } from '../../window';
import {
	adaptiveReads,
	identityReads,
	interpolateReads,
	transposedReads,
	windowReads,
	type PeriodicReads
} from './periodic-reads';

/** What the cells of a layer read of an input along one axis: by a law, and cell by cell. */
export interface AxisReads {
	/** The law, as if the axis went on for ever; 'whole' if each cell reads all; null if there is none. */
	readonly law: PeriodicReads | 'whole' | null;
	readonly inputSize: number;
	/** The input cells that each cell reads, in ascending order, through copies in the padding too. */
	readonly sources: readonly (readonly number[])[];
	/** The window, if the axis is read by one. */
	readonly window: WindowAxis | null;
}

const range = (length: number) => Array.from({ length }, (_, index) => index);

const inOrder = (sources: AxisSources) =>
	withoutPadding(sources).map((cells) => [...new Set(cells)].sort((a, b) => a - b));

/** Each cell reads the one in its place. */
export function sameAxis(size: number): AxisReads {
	const sources = range(size).map((cell) => [cell]);
	return { law: identityReads, inputSize: size, sources, window: null };
}

/** Each of `size` cells reads all of the input's. */
export function wholeAxis(inputSize: number, size: number): AxisReads {
	const all = range(inputSize);
	return { law: 'whole', inputSize, sources: range(size).map(() => all), window: null };
}

/** One cell, read by all. */
export function repeatedAxis(size: number): AxisReads {
	const law = { period: 1, advance: 0, reads: [[0]] };
	return { law, inputSize: 1, sources: range(size).map(() => [0]), window: null };
}

/** Cells that are put from `start` on among others, which read nothing here. */
export function placedAxis(inputSize: number, start: number, size: number): AxisReads {
	const sources = range(size).map((cell) =>
		cell >= start && cell < start + inputSize ? [cell - start] : []
	);
	return { law: null, inputSize, sources, window: null };
}

/** Windows that slide: convolution, pooling, padding. */
export function windowAxis(window: WindowAxis): AxisReads {
	const sources = inOrder(windowSources(window));
	return { law: windowReads(window), inputSize: window.size, sources, window };
}

/** A transposed convolution, from the axis of the convolution that it transposes. */
export function transposedAxis(axis: WindowAxis): AxisReads {
	const sources = inOrder(invertSources(windowSources(axis), axis.size));
	return { law: transposedReads(axis), inputSize: axis.outputSize, sources, window: null };
}

/** Resizing. */
export function interpolatedAxis(axis: InterpolateAxis): AxisReads {
	const { inputSize, step, mode, alignCorners } = axis;
	const { cells } = interpolateAxisMap(axis, float64);
	const sources = inOrder(cells.map(({ terms }) => terms.map(({ source }) => source)));
	return { law: interpolateReads(step, mode, alignCorners), inputSize, sources, window: null };
}

/** Adaptive pooling; one cell reads all. */
export function adaptiveAxis(inputSize: number, size: number): AxisReads {
	if (size === 1) return wholeAxis(inputSize, size);
	const sources = inOrder(adaptiveSources(inputSize, size));
	return { law: adaptiveReads(inputSize, size), inputSize, sources, window: null };
}
