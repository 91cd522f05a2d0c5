import { rational } from '$lib/engine';
import type { Rational } from '$lib/engine';
import { formatNumber } from '$lib/numbers';
import { layerBefore, WEIGHT_PLACES } from './layers';
import type { DigitLayer } from './layers';

/** The decimal places of a score, which has the most. */
const MOST_PLACES = 7;
/** The least share that one decimal of a percentage shows. */
const LEAST_SHARE = 0.001;

/** The exact number that a whole multiple of a decimal place stands for. */
export function exact(whole: number, places: number): Rational {
	return rational.div(rational.from(whole), rational.from(10 ** places));
}

/** All decimal places of the network's numbers have room, so that none is rounded before softmax. */
const print = (value: Rational) => formatNumber(value, { maxDecimals: MOST_PLACES }).text;

/** A layer's number in print; those of softmax are rounded and say so. */
export function printOf(layer: DigitLayer, number: number): string {
	return layer.places === null ? formatNumber(number).text : print(exact(number, layer.places));
}

/** What a layer's sums are made of, in print: what it reads, its weights, and their products. */
export function sumPrinter(layer: DigitLayer) {
	const { places } = layer;
	const before = layerBefore(layer.id);
	return {
		x: (whole: number) => printOf(before, whole),
		w: (whole: number) => print(exact(whole, WEIGHT_PLACES)),
		sum: (whole: number) => print(exact(whole, places ?? 0))
	};
}

/** Formats are dear to make, and asked for at every stroke of a pen. */
const formats = new Map<string, Intl.NumberFormat>();

function percentages(language: string): Intl.NumberFormat {
	const options = { style: 'percent', maximumFractionDigits: 1 } as const;
	const format = formats.get(language) ?? new Intl.NumberFormat(language, options);
	formats.set(language, format);
	return format;
}

/** A share as a percentage: `<0.1%` where it would look like none, `>99.9%` where like all. */
export function percent(share: number, language: string): string {
	if (share > 0 && share < LEAST_SHARE) return `<${percent(LEAST_SHARE, language)}`;
	if (share > 1 - LEAST_SHARE && share < 1) return `>${percent(1 - LEAST_SHARE, language)}`;
	return percentages(language).format(share);
}
