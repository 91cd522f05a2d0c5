import { rational } from '$lib/engine';
import type { Rational } from '$lib/engine';
import { formatNumber } from '$lib/numbers';
import { print } from '../print';
import { layerBefore, WEIGHT_PLACES } from './layers';
import type { DigitLayer } from './layers';

/** The least share that one decimal of a percentage shows. */
const LEAST_SHARE = 0.001;

/** The exact number that a whole multiple of a decimal place stands for. */
export function exact(whole: number, places: number): Rational {
	return rational.div(rational.from(whole), rational.from(10 ** places));
}

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

/** A share as a percentage: `<0.1%` where it would look like none, three decimals where like all. */
export function percent(share: number, language: string): string {
	if (share > 0 && share < LEAST_SHARE) return `<${percent(LEAST_SHARE, language)}`;
	return new Intl.NumberFormat(language, {
		style: 'percent',
		maximumFractionDigits: share > 0.999 && share < 1 ? 3 : 1
	}).format(share);
}
