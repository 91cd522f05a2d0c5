import type { Rational } from '../../arithmetic/rational';
import { adaptiveSources } from '../../planes/axis-map';
import type { FieldWindow } from './recursion';

/**
 * What the cells of an axis read of the axis below, as if both went on for ever: cell
 * period · t + phase reads the cells reads[phase], each advance · t further on. The reads of a phase
 * are in ascending order; a transposed convolution may leave a phase without any.
 */
export interface PeriodicReads {
	readonly period: number;
	readonly advance: number;
	readonly reads: readonly (readonly number[])[];
}

const range = (length: number) => Array.from({ length }, (_, index) => index);

/** The greatest common divisor of two integers from 0 on, not both 0. */
export function gcd(a: number, b: number): number {
	return b === 0 ? a : gcd(b, a % b);
}

/** What stays where it is: each cell reads the one in its place. */
export const identityReads: PeriodicReads = { period: 1, advance: 1, reads: [[0]] };

/** What the windows of an axis read: the stride on, from −paddingBefore, `dilation` apart. */
export function windowReads(window: FieldWindow): PeriodicReads {
	const { kernel, stride, dilation, paddingBefore } = window;
	const reads = range(kernel).map((k) => k * dilation - paddingBefore);
	return { period: 1, advance: stride, reads: [reads] };
}

/**
 * What the cells that a transposed convolution makes read: cell o reads each (o + paddingBefore −
 * k · dilation) / stride that is an integer, so that what it reads depends on o mod stride. `axis`
 * is the window of the convolution that is transposed.
 */
export function transposedReads(axis: FieldWindow): PeriodicReads {
	const { kernel, stride, dilation, paddingBefore } = axis;
	const reads = range(stride).map((phase) =>
		range(kernel)
			.map((k) => (phase + paddingBefore - k * dilation) / stride)
			.filter(Number.isInteger)
			.reverse()
	);
	return { period: stride, advance: 1, reads };
}

/**
 * What resized cells read: o · step rounded down for 'nearest'; the cells on both sides of o · step
 * or, without alignCorners, of (o + ½) · step − ½ for 'bilinear'.
 */
export function interpolateReads(
	step: Rational,
	mode: 'nearest' | 'bilinear',
	alignCorners: boolean
): PeriodicReads {
	const [advance, period] = [Number(step.n), Number(step.d)];
	const reads = range(period).map((phase) => {
		if (mode === 'nearest') return [Math.floor((phase * advance) / period)];
		// Twice the position and twice the period are integers, so nothing is rounded.
		const twice = alignCorners ? 2 * phase * advance : (2 * phase + 1) * advance - period;
		const lower = Math.floor(twice / (2 * period));
		return twice % (2 * period) === 0 ? [lower] : [lower, lower + 1];
	});
	return { period, advance, reads };
}

/** What adaptive pooling from `inputSize` to `outputSize` cells reads. */
export function adaptiveReads(inputSize: number, outputSize: number): PeriodicReads {
	const common = gcd(inputSize, outputSize);
	const period = outputSize / common;
	const cells = adaptiveSources(inputSize, outputSize).slice(0, period);
	const reads = cells.map((sources) => sources.filter((source) => source !== null));
	return { period, advance: inputSize / common, reads };
}
