import { rational } from '$lib/engine';
import { formatNumber } from '$lib/numbers';
import type { LayerId } from '../digit-cnn/layers';
import { layerAsked, unitsOf } from './gradients';
import type { Output } from './gradients';

/** Room for the exact gradients of scores, which have up to six decimals. */
const MOST_PLACES = 6;

/** A whole number of units as the exact decimal that it stands for. */
export function printWhole(whole: number, units: number, maxDecimals = MOST_PLACES): string {
	const value = rational.div(rational.from(whole), rational.from(units));
	return formatNumber(value, { maxDecimals }).text;
}

/** A gradient in print: those of scores are exact, those of probabilities rounded. */
export function printGradient(gradient: number, id: LayerId, output: Output): string {
	const units = unitsOf(id, layerAsked(output));
	if (output === 'score' || gradient === 0) return printWhole(gradient, units);
	return formatNumber(gradient / units).text;
}
