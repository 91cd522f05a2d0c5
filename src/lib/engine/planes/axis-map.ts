import type { Arithmetic } from '../arithmetic/arithmetic';
import { positionAt, sourceAt, type WindowAxis } from '../window';

/** For each output cell of an axis the input cells that it reads; null is a cell of the padding. */
export type AxisSources = readonly (readonly (number | null)[])[];

/** One input cell that an output cell reads, and how much it counts. */
export interface AxisTerm<T> {
	/** Null for a cell of the padding. */
	readonly source: number | null;
	readonly weight: T;
}

/** How an output cell of an axis comes about: its terms, added up and divided. */
export interface AxisCell<T> {
	readonly terms: readonly AxisTerm<T>[];
	/** A positive integer. */
	readonly divisor: number;
}

/** A linear map from one axis to another: pooling, padding and resizing are one on each axis. */
export interface AxisMap<T> {
	readonly inputSize: number;
	readonly cells: readonly AxisCell<T>[];
}

const range = (from: number, end: number) =>
	Array.from({ length: end - from }, (_, index) => from + index);

/** What the windows of an axis read, without what lies beyond the padding (ceilMode). */
export function windowSources(axis: WindowAxis): AxisSources {
	const end = axis.size + axis.paddingAfter;
	return range(0, axis.outputSize).map((output) =>
		range(0, axis.kernel)
			.map((k) => positionAt(axis, output, k))
			.filter((position) => position < end)
			.map((position) => sourceAt(axis, position))
	);
}

/**
 * What adaptive pooling from `inputSize` to `outputSize` cells reads: cell i from ⌊i·n/m⌋ up to, not
 * including, ⌈(i + 1)·n/m⌉ (https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveAvgPool2d.html).
 */
export function adaptiveSources(inputSize: number, outputSize: number): AxisSources {
	return range(0, outputSize).map((output) =>
		range(
			Math.floor((output * inputSize) / outputSize),
			Math.ceil(((output + 1) * inputSize) / outputSize)
		)
	);
}

/** The sources without the cells of the padding. */
export function withoutPadding(sources: AxisSources): readonly (readonly number[])[] {
	return sources.map((cells) => cells.filter((source) => source !== null));
}

/** For each input cell the output cells that read it, in order: the sources the other way round. */
export function invertSources(sources: AxisSources, inputSize: number): number[][] {
	const readers = Array.from({ length: inputSize }, (): number[] => []);
	sources.forEach((cells, output) =>
		cells.forEach((source) => {
			if (source !== null) readers[source].push(output);
		})
	);
	return readers;
}

/** The map that adds up what it reads, and divides by `divisorOf` of a cell's sources if that is given. */
export function mapOf<T>(
	sources: AxisSources,
	inputSize: number,
	arithmetic: Arithmetic<T>,
	divisorOf: (cells: readonly (number | null)[]) => number = () => 1
): AxisMap<T> {
	const cells = sources.map((read) => ({
		terms: read.map((source) => ({ source, weight: arithmetic.one })),
		divisor: divisorOf(read)
	}));
	return { inputSize, cells };
}

/** The adjoint map, which carries gradients back: the same weights, divided, read the other way. */
export function transposeAxis<T>(map: AxisMap<T>, arithmetic: Arithmetic<T>): AxisMap<T> {
	const readers = Array.from({ length: map.inputSize }, (): AxisTerm<T>[] => []);
	map.cells.forEach(({ terms, divisor }, output) =>
		terms.forEach(({ source, weight }) => {
			if (source === null) return;
			const share = divisor === 1 ? weight : arithmetic.div(weight, arithmetic.from(divisor));
			readers[source].push({ source: output, weight: share });
		})
	);
	const cells = readers.map((terms) => ({ terms, divisor: 1 }));
	return { inputSize: map.cells.length, cells };
}
