import { sequential, summary } from '$lib/engine';
import type { Layer, SummaryRow } from '$lib/engine';
import { sizeText } from '$lib/quiz/print';

/** What each layer of a chain reads and makes; throws as `resolveNetwork` does. */
export function rowsThrough(
	layers: Readonly<Record<string, Layer>>,
	maps: readonly number[]
): readonly SummaryRow[] {
	return summary(sequential(layers), [1, ...maps]).rows.filter(({ type }) => type !== 'input');
}

/** The shape that one layer makes of maps, without the batch; throws as `resolveNetwork` does. */
export function madeBy(layer: Layer, maps: readonly number[]): readonly number[] {
	return rowsThrough({ layer }, maps)[0].outputShape.slice(1);
}

/** A shape as it is written out, without the batch: `8×14×14`. */
export function shapeText([, ...shape]: readonly number[]): string {
	return sizeText(shape);
}
