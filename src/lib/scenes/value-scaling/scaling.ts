import { batchStatistics, rational, tensor } from '$lib/engine';
import type { Rational } from '$lib/engine';
import { coffeePlanes } from '$lib/samples/coffee';
import { digitBytes } from '$lib/samples/digits';
import type { Method, Sample, ScalingParameters } from './parameters';

/** Exact where it can be; a standard deviation is a root and so a double. */
export type Value = Rational | number;

/** Where values lie: their ends, their mean, and their (biased) standard deviation. */
export interface Facts {
	readonly least: Value;
	readonly most: Value;
	readonly mean: Value;
	readonly deviation: number;
}

/** Values before they are scaled. */
export interface Values {
	/** Bytes divided by 255. */
	readonly values: readonly Rational[];
	readonly facts: Facts & Readonly<Record<'least' | 'most' | 'mean', Rational>>;
}

/** y = (x − subtract) / divide. */
export interface Scaling {
	readonly subtract: Rational;
	readonly divide: Value;
}

const WHITE = rational.from(255);
const HALF = rational.from('1/2');
const digit = 7;
const planes: Readonly<Record<Sample, () => readonly number[]>> = {
	red: () => coffeePlanes[0],
	green: () => coffeePlanes[1],
	blue: () => coffeePlanes[2],
	digit: () => digitBytes(digit)
};

/** The values of a sample, with where they lie. */
export function valuesOf(sample: Sample): Values {
	const bytes = planes[sample]();
	const values = bytes.map((byte) => rational.div(rational.from(byte), WHITE));
	const { mean, variance } = batchStatistics(tensor([values.length, 1], values), rational);
	return {
		values,
		facts: {
			least: rational.div(rational.from(Math.min(...bytes)), WHITE),
			most: rational.div(rational.from(Math.max(...bytes)), WHITE),
			mean: mean.data[0],
			deviation: Math.sqrt(rational.toNumber(variance.data[0]))
		}
	};
}

/** What a method subtracts from such values, and divides them by. */
export function scalingOf(
	{ method, subtract, divide }: Pick<ScalingParameters, 'method' | 'subtract' | 'divide'>,
	{ least, most, mean, deviation }: Values['facts']
): Scaling {
	const scalings: Readonly<Record<Method, Scaling>> = {
		unit: { subtract: least, divide: rational.sub(most, least) },
		half: { subtract: HALF, divide: HALF },
		zscore: { subtract: mean, divide: deviation },
		own: { subtract: rational.from(`${subtract}/100`), divide: rational.from(`${divide}/100`) }
	};
	return scalings[method];
}

/** A value as a plain number, for drawing. */
export function numberOf(value: Value): number {
	return typeof value === 'number' ? value : rational.toNumber(value);
}

/** One value scaled, exactly if what it is divided by is exact. */
export function scaled(x: Rational, { subtract, divide }: Scaling): Value {
	const difference = rational.sub(x, subtract);
	if (typeof divide !== 'number') return rational.div(difference, divide);
	return difference.n === 0n ? rational.zero : rational.toNumber(difference) / divide;
}

/** Where the values lie once they are scaled: ends and mean move with them, the spread is divided. */
export function scaledFacts(
	{ least, most, mean, deviation }: Values['facts'],
	scaling: Scaling
): Facts {
	const [low, high, middle] = [least, most, mean].map((value) => scaled(value, scaling));
	return { least: low, most: high, mean: middle, deviation: deviation / numberOf(scaling.divide) };
}

/** Bars of a histogram of values from 0 to 1. */
export const BINS = 32;

/** The bar that a value from 0 to 1 falls into; 1 itself falls into the last. */
function binOf(x: Rational): number {
	return Math.min(Math.floor(rational.toNumber(x) * BINS), BINS - 1);
}

/** How many values fall into each bar. */
export function countsOf(values: readonly Rational[]): readonly number[] {
	const counts = new Array<number>(BINS).fill(0);
	for (const value of values) counts[binOf(value)] += 1;
	return counts;
}

/** The ends of the bars, BINS + 1 of them, before and after scaling. */
export function edges(scaling: Scaling | null): readonly number[] {
	return Array.from({ length: BINS + 1 }, (_, index) => {
		const edge = rational.from(`${index}/${BINS}`);
		return numberOf(scaling ? scaled(edge, scaling) : edge);
	});
}

/** How far the axis after scaling reaches on either side of 0; it grows in steps, so that it rests. */
export function axisReach({ least, most }: Facts): number {
	const farthest = Math.max(...[least, most].map((end) => Math.abs(numberOf(end))));
	return [3, 6, 12].find((reach) => reach >= farthest) ?? farthest;
}
