import type { StuffedKind } from '../../window';
import type { Conv2dStamp, Conv2dTouched } from '../conv2d/stamps';
import type { Conv2dGrain } from '../conv2d/timeline';

/** An input cell of a transposed convolution. */
export type ConvTranspose2dInput = readonly [n: number, ic: number, ih: number, iw: number];

/** An output cell of a transposed convolution. */
export type ConvTranspose2dOutput = readonly [n: number, oc: number, oh: number, ow: number];

/** The output after one of the multiply-adds by which an input cell stamps the kernel onto it. */
export interface ConvTranspose2dStampStep<T> {
	readonly grain: Conv2dGrain;
	/** The input cell that stamps; for a whole map its last. */
	readonly input: ConvTranspose2dInput;
	readonly x: T;
	/** Every multiply-add of the stamp, in order, whether done yet or not; `channel` is the output's. */
	readonly stamps: readonly Conv2dStamp<T>[];
	/** How many of them are done so far. */
	readonly done: number;
	/** The output cells under the stamp, each once; they start from the bias. */
	readonly touched: readonly Conv2dTouched<T>[];
}

/** One multiply-add of the rotated kernel over the zero-inserted input. */
export interface ZeroInsertTap<T> {
	readonly ic: number;
	/** The place in the window, from its top left. */
	readonly offset: readonly [u: number, v: number];
	/** The cell of the kernel that lies there: `offset` turned by 180°. */
	readonly kernel: readonly [row: number, column: number];
	/** The place in the zero-inserted input, where cell [0, 0] stands at [0, 0]. */
	readonly position: readonly [row: number, column: number];
	/** The input cell found there; null for a zero. */
	readonly source: readonly [ih: number, iw: number] | null;
	readonly kind: StuffedKind;
	readonly x: T;
	readonly w: T;
	/** x · w. */
	readonly product: T;
}

/** One entry of a row of the transposed matrix, and the input cell that it meets. */
export interface MatrixEntry<T> {
	readonly input: ConvTranspose2dInput;
	/** The weight that the entry is; null for a zero, where input and output have nothing to do. */
	readonly weight: readonly [ic: number, oc: number, row: number, column: number] | null;
	readonly x: T;
	readonly w: T;
	/** x · w. */
	readonly product: T;
}

interface SummedStep<T> {
	readonly grain: Conv2dGrain;
	/** The output cell being computed; for a whole map its last. */
	readonly output: ConvTranspose2dOutput;
	/** What is added after all products; null without a bias. */
	readonly bias: T | null;
	/** How many of the terms are added so far; the bias counts as the last. */
	readonly done: number;
	/** What the terms added so far come to. */
	readonly sum: T;
}

/** An output cell after one of the multiply-adds of the rotated kernel over the zero-inserted input. */
export interface ConvTranspose2dZeroInsertStep<T> extends SummedStep<T> {
	/** Every multiply-add of the output cell, in order, whether done yet or not. */
	readonly taps: readonly ZeroInsertTap<T>[];
}

/** An output cell after one of the multiply-adds of its row of the matrix with the input as a column. */
export interface ConvTranspose2dMatrixStep<T> extends SummedStep<T> {
	/** The whole row, zeros too: one entry for each cell of one image. */
	readonly entries: readonly MatrixEntry<T>[];
}

/** The readings of a transposed convolution, and their steps. */
export interface ConvTranspose2dSteps<T> {
	/** Every input cell stamps the kernel, times itself, onto the output, where stamps add up. */
	readonly stamp: ConvTranspose2dStampStep<T>;
	/** Every output cell reads the zero-inserted input through the rotated kernel. */
	readonly zeroInsert: ConvTranspose2dZeroInsertStep<T>;
	/** Every output cell is a row of the convolution's transposed matrix, times the input. */
	readonly matrix: ConvTranspose2dMatrixStep<T>;
}

/** How a transposed convolution is read; all readings come to the same. */
export type ConvTranspose2dReading = keyof ConvTranspose2dSteps<unknown>;
